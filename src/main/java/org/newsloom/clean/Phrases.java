package org.newsloom.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.RemovalReason;

/**
 * Recognises boilerplate by its words: the small vocabulary in which sites ask readers to share,
 * subscribe, log in or go elsewhere. Only short blocks are looked at: the same words inside a
 * paragraph are the author's.
 */
final class Phrases {
  /** Longer texts are paragraphs, whatever words they hold. */
  private static final int MOST_WORDS = 40;

  /** In characters: keeps patterns away from endless words. */
  private static final int LONGEST = 600;

  private static final int MOST_DATE_WORDS = 12;

  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?"
              + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+"
              + "(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:19|20)\\d\\d"
              + "|\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b");

  /** A pattern that no text begins with. */
  private static final String NOWHERE = "(?!)";

  /** In the order in which they are tried: the plainest first. */
  private static final List<Rule> RULES =
      List.of(
          // Whole lines that only steer around the site.
          rule(
              RemovalReason.NAV,
              8,
              "^(?:skip to (?:\\w+ )?(?:content|navigation)|(?:scroll |back |go |return )?(?:to )?(?:the )?top"
                  + "|(?:main )?menu|search|home|close|open|next(?: (?:post|article|page))?|prev(?:ious)?(?:"
                  + " (?:post|article|page))?|toggle .*|show (?:more|less)|load more|view (?:all|more)|see"
                  + " (?:all|more)|read (?:more|less)|learn more|continue reading|expand|collapse|jump to"
                  + " .*|listen|watch|play|pause|loading\\.*|print(?: this)?|tags?:.*|filed under:?.*"
                  + "|posted in:?.*|categor(?:y|ies):.*|topics?:.*|in this (?:article|story)|breadcrumbs?"
                  + "|options|settings|notifications|sections|contact(?: us)?|about us"
                  + "|get (?:started|in touch)|try (?:it )?(?:for )?(?:free|now)|book (?:a|your) .*"
                  + "|shop now|buy now|click here.*|download(?: now)?|(?:check|see|view) (?:latest )?price.*)"
                  + "[\\s:.!\u00bb\u203a\u2192>]*$"),
          rule(
              RemovalReason.SHARE,
              14,
              "^(?:(?:click to )?(?:share|tweet|pin|like|save|bookmark|e-?mail|print|copy)(?: (?:this|the|on|it|via|to"
                  + "|with|link|article|story|post|page|your|a|facebook|twitter|x|now|send)\\b.*)?[\\s:!]*$"
                  + "|(?:share|tweet|pin it|facebook|twitter|linkedin|whatsapp|pinterest|reddit|telegram"
                  + "|instagram|youtube|email|e-mail|copy link|print|x|messenger|flipboard|tumblr|threads"
                  + "|bluesky|mastodon|tiktok|rss|shares?|\\d+)(?:[\\s,|/\u2022\u00b7-]+(?:share|tweet|pin it|facebook|twitter"
                  + "|linkedin|whatsapp|pinterest|reddit|telegram|instagram|youtube|email|e-mail|copy link"
                  + "|print|x|messenger|flipboard|tumblr|threads|bluesky|mastodon|tiktok|rss|shares?|on|via))+[\\s:]*$"
                  + "|(?:facebook|twitter|linkedin|whatsapp|pinterest|reddit|telegram|instagram|youtube|copy"
                  + " link|flipboard|tumblr|rss|pin it)$|\\d+(?:\\.\\d)?k? (?:shares?|likes?|views?)$"
                  + "|follow (?:us|me|our|@)\\b.*|send in e-?mail.*|(?:find|connect with|join) us on\\b.*|share$)"),
          rule(
              RemovalReason.SUBSCRIPTION,
              40,
              "^(?:sign ?up|subscribe|log ?in|sign in|register|create (?:a |an |your )?(?:free )?account|join (?:now|free|our"
                  + " newsletter|thousands|over)|become a (?:member|subscriber)|already (?:a )?(?:signed|subscrib"
                  + "|member|have an account)|get (?:it|the|our) .*(?:inbox|newsletter)|start your free"
                  + "|from [$\u20ac\u00a3]\\d+ for|[$\u20ac\u00a3]\\d+ for the first|click the alert icon"
                  + "|enter your e-?mail|your e-?mail address$|e-?mail address|support (?:our|independent)"
                  + " journalism|unlock this|to continue reading|this (?:article|content) is for"
                  + " (?:subscribers|members)|don.t miss (?:out|a)|stay (?:up to date|updated|informed|in the loop))",
              "\\b(?:(?:to|in) your inbox|our (?:free |daily |weekly )*newsletters?\\b|newsletter sign)"
                  + "|\\b(?:sign up|subscribe) (?:for|to) (?:our|the|my)\\b",
              "inbox",
              "newsletter",
              "sign up",
              "subscribe"),
          rule(
              RemovalReason.COMMENTS,
              30,
              "^(?:(?:leave|post|add|write) (?:a|your) (?:reply|comment)\\b.*|(?:view |show |read |see )?(?:all )?(?:\\d+ |no"
                  + " )?comments?(?: ?\\(\\d+\\)| on .*| are closed.*| off.*|:)?$|\\d+ (?:responses?|replies|thoughts?|comments?)(?: (?:to|on)\\b.*)?$"
                  + "|cancel reply|reply$|your e-?mail address will not be published.*|required fields are"
                  + " marked.*|save my name, e-?mail.*|join the (?:conversation|discussion)\\b.*"
                  + "|(?:log in|sign in|register) to (?:comment|reply|post).*|.*approval of .*comments\\.?$"
                  + "|notify me of .*|be the first to comment.*|discussion about this post.*)"),
          rule(
              RemovalReason.RELATED,
              16,
              "^(?:(?:related|recommended|suggested|similar|featured|popular|trending|latest|recent|more|other|top|most"
                  + " (?:read|popular|viewed))(?: (?:for you|now|today|in|from|on|stories|articles?|posts?|news"
                  + "|reading|content|topics?|links?|resources?|coverage|blogs?|reads?|videos?|like this"
                  + "|headlines?|products?|pages?|guides?)\\b.{0,40})?[\\s:]*$|related ?(?:article|story|post|reading|video)?s?:.*"
                  + "|(?:read|see|watch|learn|find out)(?: it)? (?:more|next|also|full story|the full .*)\\b[:\u00bb]?.*|also read\\b.*|see also\\b.*"
                  + "|you (?:may|might|could|will|'ll) (?:also |be )?(?:like|love|enjoy|interested).*|(?:up|read|what to"
                  + " read|watch) next[\\s:]*$|don.t miss[\\s:]*$|more (?:from|on|about|by|in) .*"
                  + "|keep reading[\\s:]*$|further reading[\\s:]*$|recommended (?:reading|for you).*|editor.?s.? picks?"
                  + "|from our partners|previous (?:post|article):.*|next (?:post|article):.*|explore more.*"
                  + "|(?:read|view|see) (?:all|our|the) .{0,40}(?:articles|posts|stories|blog|review|guide)s?[.:]?$)"),
          rule(
              RemovalReason.ADVERTISEMENT,
              14,
              "^(?:ad|ads|advert|advertisements?|advertising|sponsored(?: (?:content|by).*)?|promoted(?: content)?|paid (?:content"
                  + "|post|partnership)|(?:story|article) continues? (?:below|after).*|continue reading below"
                  + "|advertisement - .*|- ?advertisement ?-|scroll to continue.*|remove ads|affiliate links?"
                  + "|this (?:post|article|page) (?:may )?contains? affiliate.*)[\\s:.]*$"),
          rule(
              RemovalReason.ADVERTISEMENT,
              40,
              NOWHERE,
              "\\b(?:we (?:may )?(?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?commission|affiliate commission"
                  + "|commission from links|contains affiliate links|may earn (?:money|a commission|from))",
              "commission",
              "affiliate",
              "may earn"),
          rule(
              RemovalReason.CREDIT,
              30,
              "^\\(?(?:(?:banner |cover |featured |main |header |lead |hero )?(?:photo|image|picture|photograph|illustration"
                  + "|graphic|video|photos|images)s? ?(?:credits?|by|courtesy|source|via|from)?\\s*[:|\u00a9/]"
                  + "|(?:photo|image|photograph|illustration)s? (?:by|credit|courtesy|via)\\b"
                  + "|credits?:|photo credit|getty images|via getty|\u00a9 ?[\\w ]+ ?/ ?"
                  + "|(?:shutterstock|istock(?:photo)?|unsplash|pexels|pixabay)\\b)",
              "credit: ?[\\p{L} .]+(?:/ ?[\\p{L} .]+)?$"
                  + "|(?:/|via |\\| ?|- )(?:getty images|shutterstock|istock(?:photo)?|unsplash|pexels|pixabay)[\\s)]*$",
              "credit:",
              "getty",
              "shutterstock",
              "istock",
              "unsplash",
              "pexels",
              "pixabay"),
          rule(
              RemovalReason.LEGAL,
              40,
              "^(?:\u00a9|\\(c\\) ?\\d|copyright\\b|privacy(?: policy| notice)?$|terms (?:of|and|&)|cookie policy|disclaimer[: ]"
                  + "|legal notice|imprint$|impressum$|do not sell)",
              "\\b(?:all rights reserved|this site is protected by recaptcha|google privacy policy)\\b",
              "rights reserved",
              "recaptcha",
              "privacy policy"),
          rule(
              RemovalReason.COOKIE,
              40,
              NOWHERE,
              "\\b(?:we use|uses|accept(?: all)?|reject(?: all)?|manage|your) cookies?\\b|\\bcookie (?:settings|preferences|consent|notice)\\b",
              "cookie"),
          rule(
              RemovalReason.TOC,
              6,
              "^(?:table of contents?|contents|on this page|jump to(?: section)?|in this (?:article|post|guide|story))[\\s:]*$"),
          rule(
              RemovalReason.BYLINE,
              22,
              "^(?:(?:written |posted |published |reported |reviewed |edited |story |words |fact.checked |medically reviewed )?by:?"
                  + " (?-i:\\p{Lu})[^.!?]*$|(?:first |last |originally )?(?:published|updated|posted|modified|created|reviewed"
                  + "|date|edited)(?: on| at| by| in|:|:? (?=\\d|[a-z]{3,9}\\.? \\d))\\b.*|authors?:.*|\\d+ (?:min(?:ute)?s?|mins?\\.?)[ -]?(?:read|reading).*"
                  + "|(?:est\\. |estimated )?(?:read(?:ing)?)[ -]time:?.*|\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago.*"
                  + "|[\\p{L} .]{5,40} reported from .{3,60}|\\d+ min(?:ute)?s?(?: read)?$)"),
          rule(
              RemovalReason.AUTHOR_BIO,
              10,
              "^(?:about (?:the )?(?:authors?|writer|contributor)s?|meet the author|author bio|(?:view|see|read) (?:all|more) (?:posts|articles|stories) (?:by|from).*"
                  + "|(?:posts|articles) by .*)[\\s:]*$"));

  /**
   * A kind of boilerplate.
   *
   * @param reason what it is
   * @param mostWords longer texts are not looked at
   * @param start what the text must begin with
   * @param anywhere or else hold; null for none
   * @param signs one of these must stand in the text for {@code anywhere} to be tried: expressions
   *     that may begin anywhere are slow
   */
  private record Rule(
      RemovalReason reason,
      int mostWords,
      Pattern start,
      @Nullable Pattern anywhere,
      List<String> signs) {

    boolean matches(String text, String lower) {
      return start.matcher(text).lookingAt()
          || (anywhere != null
              && signs.stream().anyMatch(lower::contains)
              && anywhere.matcher(text).find());
    }
  }

  private static Rule rule(RemovalReason reason, int mostWords, String start) {
    return new Rule(reason, mostWords, pattern(start), null, List.of());
  }

  private static Rule rule(
      RemovalReason reason, int mostWords, String start, String anywhere, String... signs) {
    return new Rule(reason, mostWords, pattern(start), pattern(anywhere), List.of(signs));
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  private Phrases() {}

  /** What a block says it is by its words; null if it says nothing of the kind. */
  static @Nullable RemovalReason of(String text, TextShape shape) {
    if (shape.words() == 0) {
      return RemovalReason.DECORATION;
    }
    if (shape.words() > MOST_WORDS || text.length() > LONGEST) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (Rule rule : RULES) {
      if (shape.words() <= rule.mostWords && rule.matches(text, lower)) {
        return rule.reason;
      }
    }
    return isDateLine(lower, shape) ? RemovalReason.BYLINE : null;
  }

  /** A line that is a date and little else. */
  private static boolean isDateLine(String lower, TextShape shape) {
    if (shape.words() > MOST_DATE_WORDS || (shape.closed() && shape.functionWords() > 2)) {
      return false;
    }
    int dated = 0;
    Matcher matcher = DATE.matcher(lower);
    while (matcher.find()) {
      dated += matcher.end() - matcher.start();
    }
    return dated * 2 >= lower.length();
  }
}
