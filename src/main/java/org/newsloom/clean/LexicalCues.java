package org.newsloom.clean;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsloom.model.RemovalReason;

/**
 * Wording that gives a line away as something else than article text. Cues at the beginning of a
 * line weigh more than cues inside it, since articles too write of newsletters and cookies.
 */
final class LexicalCues {
  /** A line longer than this is prose that mentions something, not the thing itself. */
  private static final int MAX_CHARACTERS = 320;

  private static final Map<RemovalReason, Pattern> ANYWHERE = new EnumMap<>(RemovalReason.class);
  private static final Map<RemovalReason, Pattern> START = new EnumMap<>(RemovalReason.class);
  private static final Map<RemovalReason, Pattern> WHOLE = new EnumMap<>(RemovalReason.class);

  private LexicalCues() {}

  static {
    anywhere(
        RemovalReason.SUBSCRIPTION,
        "(to|for|in) (your|our) (inbox|newsletters?|mailing list)",
        "sent to your inbox",
        "(sign|signed) up (for|to|now|here|today)",
        "subscribe (now|today|here|to|for)",
        "already (a|signed|have an?|subscribed)\\b.{0,20}(subscriber|member|up|account|log|sign)",
        "(log|sign) ?in to (read|continue|your|comment)",
        "create (an?|your|a free) account",
        "\\$\\d+(\\.\\d+)? (for|a|per) (the )?(first )?(month|week|year)",
        "free (trial|newsletter)",
        "thank you for (subscribing|signing up|registering)",
        "(become|join as) a (member|subscriber|supporter|patron)",
        "support (our|independent|quality|local) (work|journalism|reporting|newsroom)",
        "(make|consider making) a (donation|contribution)",
        "unsubscribe",
        "enter your e-?mail",
        "daily briefing\\b.*\\binbox",
        "subscribers? (only|exclusive)");
    anywhere(
        RemovalReason.SHARE,
        "share (this|on|via|with|the) (article|story|post|page|facebook|twitter|x\\b|linkedin|whatsapp|e-?mail)",
        "(follow|like|find|join) us on",
        "follow @?\\w+( \\w+)? on (twitter|x|facebook|instagram)",
        "send in e-?mail",
        "alert icon",
        "(copy|copied) (the )?(link|to clipboard)",
        "click to (share|print|email)",
        "opens in (a )?new window");
    anywhere(
        RemovalReason.COMMENTS,
        "(leave|post|write|add|submit) (a|your) (comment|reply)",
        "join the (conversation|discussion|debate)",
        "subscriber comments",
        "comments (are|have been) (closed|moderated|disabled)",
        "your email address will not be published",
        "(log|sign) ?in to (comment|reply)",
        "be the first to comment");
    anywhere(
        RemovalReason.COOKIE,
        "(we|site|website) uses? cookies",
        "(accept|reject|manage|cookie) (all )?(cookies|preferences|consent|settings)",
        "privacy (policy|notice|settings)");
    anywhere(
        RemovalReason.LEGAL,
        "all rights reserved",
        "\u00a9",
        "copyright \\(?c?\\)? ?\\d{4}",
        "terms (of (use|service)|and conditions|& conditions)",
        "may not be (published|reproduced|republished|copied)",
        "reprints? (and )?permissions?",
        "a version of this article (appears|appeared)");
    anywhere(
        RemovalReason.CREDIT,
        "(photo|image|picture|illustration|video|graphic|banner image)( credit| courtesy)? ?(:|by |courtesy)",
        "\\bcredits?:",
        "(via|/|\\(|\\u00a9) ?getty( images)?\\b",
        "getty images\\W*$",
        "(/|\\(|photo ?|\\|) ?(ap|afp|reuters|epa|epa-efe|upi|shutterstock|alamy|xinhua|tass)\\)?\\W*$",
        "^\\W*(ap|afp|reuters|file) photo");
    anywhere(
        RemovalReason.RELATED,
        "^(also )?read( more| also| next)? ?:",
        "^more (about|from|on|in) ",
        "(you may|might) (also )?(like|be interested|enjoy)");
    start(
        RemovalReason.SUBSCRIPTION,
        "subscribe",
        "sign up",
        "get (our|the|full|unlimited) .{0,40}(newsletter|access|inbox|app)",
        "newsletter",
        "register (now|for|to|here)",
        "log ?in",
        "sign ?in",
        "donate",
        "get it sent",
        "start your",
        "want (to )?(more|read)",
        "download (the|our) .{0,20}app",
        "to continue reading",
        "support us",
        "buy (us|me) a coffee");
    start(
        RemovalReason.SHARE,
        "share( |$)",
        "tweet( |$)",
        "print( |$)",
        "e-?mail( this|$)",
        "save( |$)",
        "pin it",
        "follow (us|me|him|her|them|@|the author|topics)",
        "listen to this");
    start(
        RemovalReason.RELATED,
        "related( |:|$)",
        "read (more|next|also|the full|full)",
        "also read",
        "see also",
        "more (stories|news|articles|coverage|headlines|posts)",
        "most (read|popular|viewed|shared|recent)",
        "recommended( |$)",
        "trending",
        "don't miss",
        "up next",
        "(next|previous) (article|post|story)",
        "in case you missed",
        "editors?'?s? (picks|choice)",
        "you may",
        "watch ?:",
        "latest (news|stories|posts)",
        "recent (posts|stories|articles)",
        "popular (posts|now|stories)",
        "what to read",
        "top stories",
        "\u00bb",
        "continue reading");
    start(
        RemovalReason.NAV,
        "skip to",
        "back to (top|the top|home)",
        "scroll to",
        "jump to",
        "toggle",
        "home ?[>/\u203a\u00bb|]",
        "you are here",
        "filed under",
        "posted in",
        "tags? ?:",
        "tagged( |:|$)",
        "topics ?:",
        "categor(y|ies)( ?:|$)",
        "click here",
        "view (all|more|comments|gallery)",
        "see (all|more)",
        "load more",
        "show (more|all|comments)",
        "select (a |your )?(language|edition|country)",
        "open (menu|search)");
    start(
        RemovalReason.BYLINE,
        "published( |:|$)",
        "updated( |:|$)",
        "posted( |:|$)(?!in)",
        "last (updated|modified)",
        "first published",
        "written by",
        "reporting by",
        "edited by",
        "(additional )?reporting",
        "translated (by|from)",
        "words? by",
        "author ?:",
        "authors? ?:$",
        "\\d+ min(ute)?s?( |-)?read",
        "by staff",
        "publication date",
        "date ?:");
    start(
        RemovalReason.ADVERTISEMENT,
        "advertisement",
        "advertising",
        "sponsored",
        "promoted",
        "paid (content|post|for by)",
        "story continues",
        "article continues",
        "ad feedback",
        "this (article|post|content) (contains|may contain) affiliate");
    start(
        RemovalReason.COMMENTS,
        "\\d+ (comments|replies|responses)",
        "comments? ?(\\(|:|$)",
        "reply( |$)",
        "report abuse");
    start(
        RemovalReason.COOKIE,
        "cookies?( |$)",
        "this (site|website) uses",
        "we value your privacy",
        "we and our partners");
    start(RemovalReason.TOC, "(table of )?contents:?$", "in this article:?$", "on this page:?$");
    whole(
        RemovalReason.NAV,
        "home",
        "menu",
        "search",
        "close",
        "top",
        "next",
        "previous",
        "prev",
        "back",
        "more",
        "news",
        "sports?",
        "business",
        "opinion",
        "politics",
        "world",
        "culture",
        "about( us)?",
        "contact( us)?",
        "help",
        "faq",
        "login",
        "video",
        "videos",
        "photos",
        "live",
        "en",
        "english",
        "sitemap",
        "rss",
        "archives?",
        "advertise",
        "careers",
        "expand",
        "collapse",
        "play",
        "pause",
        "mute",
        "listen",
        "ok",
        "cancel",
        "submit",
        "send",
        "go",
        "loading\\W*");
  }

  private static void anywhere(RemovalReason reason, String... cues) {
    ANYWHERE.put(reason, compile("(?:" + String.join("|", cues) + ")"));
  }

  private static void start(RemovalReason reason, String... cues) {
    START.put(reason, compile("^[^\\p{L}\\d\u00bb]{0,4}(?:" + String.join("|", cues) + ")"));
  }

  private static void whole(RemovalReason reason, String... cues) {
    WHOLE.put(reason, compile("^\\W*(?:" + String.join("|", cues) + ")\\W*$"));
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern);
  }

  /** What a line's wording gives it away as. */
  static Optional<RemovalReason> of(String line) {
    if (line.length() > MAX_CHARACTERS) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return Stream.of(WHOLE, START, ANYWHERE)
        .flatMap(cues -> cues.entrySet().stream())
        .filter(cue -> cue.getValue().matcher(lower).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
