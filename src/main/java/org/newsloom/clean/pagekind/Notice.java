package org.newsloom.clean.pagekind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;

/** What a server says in place of an article. */
enum Notice {
  /** There is no such page. */
  GONE(
      "says that there is no such page",
      "page (?:was |is |has )?(?:not found|missing|removed|gone|unavailable|(?:been )?(?:moved|deleted|removed))",
      "page (?:could ?not|cannot|can ?not|can[\u2019']t|couldn[\u2019']t) be (?:found|located)",
      "(?:404 (?:error|not found)|(?:error|http) 404)",
      "page (?:that )?you (?:requested|(?:are|were|[\u2019']re) (?:looking|searching) for|(?:have )?tried to (?:reach|access))",
      "you[\u2019']re looking for (?:does|is|can|could|has|may|might|no|was)",
      "(?:page|url|article|story) (?:does ?n[o\u2019']t|doesn[\u2019']t|no longer|does not) exists?",
      "(?:page|url|article|story) is no longer available",
      "requested (?:url|page|article|resource) (?:was not|could not|cannot|does not)",
      "(?:can[\u2019']t|cannot|could ?n[o\u2019']t|couldn[\u2019']t|could not|unable to) find (?:the|that|this) (?:page|article|story|content)",
      "nothing (?:was|could be) found (?:here|at this)",
      "(?:^|this |(?:requested|selected) )(?:document|article|story|content|item|record|post|video) (?:has been|was|is) (?:removed|deleted|withdrawn|taken down|unpublished)",
      "(?:^|this |(?:requested|selected) )(?:document|article|story|content|item|record|full text) (?:is |was )?(?:(?:currently |temporarily )?(?:un|not |no longer )available(?! (?:in|from) your)|not found|could not be found)"),
  /** The page is made by a script that did not run. */
  SCRIPT(
      "asks for a browser that runs scripts",
      "(?:enable|turn on|activate|allow|need|requires?|without) javascript",
      "javascript (?:is|must be|has been|needs to be|seems to be|appears to be) (?:currently )?(?:disabled|enabled|required|turned|not|switched)",
      "(?:browser (?:is (?:not supported|no longer supported|unsupported|out of date|outdated)|does ?n[o\u2019']t support|doesn[\u2019']t support|does not support)|(?:upgrade|update) your browser|unsupported browser)"),
  /** The reader is taken for a robot, or is not let in. */
  BARRED(
      "does not let the reader in",
      "(?:verify|confirm|prove|check(?:ing)?|make sure|sure) (?:that )?you(?:[\u2019']re| are) (?:not a (?:ro)?bot|(?:a )?human)",
      "checking (?:your browser|if the site connection is secure)",
      "access (?:denied|to this (?:page|site|resource) (?:has been|is|was) (?:denied|forbidden|blocked))",
      "(?:403|401) (?:error|forbidden|unauthori[sz]ed)",
      "(?:don[\u2019']t|do not) have permission to (?:access|view)",
      "unusual (?:activity|traffic) from your",
      "(?:not |un)available (?:in|from) your (?:country|region|location|area)",
      "unavailable (?:due to|for) legal reasons",
      "(?:you (?:have been|are|were)|your (?:request|access|address) (?:has been|is|was)) blocked"),
  /** The server has a fault. */
  FAULT(
      "says that the server has a fault",
      "(?:500|502|503|504) (?:error|internal|bad|service|gateway)",
      "internal server error",
      "(?:bad gateway|gateway time-?out|service (?:temporarily )?unavailable)",
      "(?:down for|undergoing|under) (?:scheduled )?maintenance",
      "(?:site|page|service) is (?:temporarily|currently) (?:unavailable|down|offline)",
      "(?:this|the|requested|selected) (?:document|article|story|content|item|page|record) (?:has|contains|returned) an? (?:[a-z]+ )?error",
      "(?:document|article|story|content|item|page|record) (?:cannot|can ?not|can[\u2019']t|could not|couldn[\u2019']t) be (?:displayed|loaded|retrieved|opened|rendered)",
      "(?:error|unable to|could not|cannot|failed to) (?:display|load|retriev|open)(?:ing|e)? (?:the |this )?(?:document|article|story|content|item|page|record)",
      "(?:^|sorry|oops|whoops)\\W*something (?:went|has gone) wrong",
      "(?:^|sorry|oops|whoops)\\W*an? (?:[a-z]+ )?error (?:has |just )?occurred"),
  /** Only who pays or registers may read. */
  LOGIN(
      "asks the reader to log in or pay",
      "(?:log|sign) ?in (?:or [a-z]+ (?:up |now )?)?to (?:continue|read|view|access|see|keep)",
      "(?:subscribe|register|join|sign ?up|log ?in)(?: now| today| or (?:log|sign) ?in)? to (?:continue|read|keep|view|access|unlock)",
      "to (?:continue|keep) reading",
      "(?:continue|keep) reading (?:this (?:article|story)|with a|by )",
      "(?:available|exclusive(?:ly)?|only|reserved|exclusive content) (?:to|for) (?:our )?(?:paying |registered )?(?:subscribers|members)",
      "(?:already (?:a |have a )(?:subscriber|member|subscription)|already have an account|not (?:yet )?a (?:subscriber|member))",
      "(?:reached|used) (?:your|the|all (?:of )?your) (?:[a-z]+ )*(?:limit|free articles)",
      "(?:turn off|disable|pause) your ad ?-?blocker"),
  /** The reader is to accept that data are kept. */
  CONSENT(
      "asks for consent to keep data",
      "(?:we|us) (?:and|&) (?:our|third|selected|[\\d,]+)[a-z ,\\d]* (?:partners|parties|vendors)",
      "(?:we|this (?:web)?site|our (?:web)?site) uses? (?:[a-z]+ )*cookies",
      "(?:accept|allow|reject|refuse|manage|decline) (?:all )?(?:cookies|tracking)",
      "(?:your|withdraw|give|manage|the) (?:privacy|cookie|consent) (?:choices|preferences|settings|options)",
      "(?:withdraw|give|manage|change) (?:your )?(?:consent|choices)",
      "(?:legitimate interest|consent to (?:the|our) (?:use|processing))",
      "(?:store|access)[a-z /]* information on (?:a|your) device",
      "we value your privacy",
      "(?:personali[sz]ed|targeted) (?:ads|advertising)(?: and content)?");

  /** One phrase makes a notice of so many words; longer texts may speak about such notices. */
  private static final int MOST_WORDS_OF_ONE = 25;

  /** Two phrases do of so many. */
  private static final int MOST_WORDS = 120;

  /** In characters. */
  private static final int LONGEST = 1000;

  /** All notices together: most lines are none, and one search tells. */
  private static final Pattern ANY =
      Pattern.compile(
          String.join(
              "|", Arrays.stream(values()).map(notice -> notice.pattern.pattern()).toList()));

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?][\"\u201d\u2019')]{0,2}) +");

  private static final String QUOTATION_MARKS = "\"'\u201c\u2018\u00ab";

  /** Who quotes a notice tells of it. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"\u201c\u201d\u00ab].*\\b(?:said|says|told|reads?|reported|according)\\b|\\b(?:said|says|told|reads?|reported|according)\\b.*[\"\u201c\u201d\u00ab]");

  /** A sentence of news has at least so many words. */
  private static final int FEWEST_WORDS_OF_NEWS = 10;

  /**
   * A notice speaks to its reader, or of itself; news that only mention such a thing do neither.
   */
  private static final Pattern SPEAKS =
      Pattern.compile(
          "\\b(?:you|your|we|our|us|please|sorry|oops|javascript|cookies|40[134]|50[0234]|this (?:page|site|website|article|story|content|document|item|video|server|url)|(?:requested|selected) [a-z]+|^(?:document|article|story|content|item|record|post) (?:has|is|was))\\b");

  private final String says;
  private final Pattern pattern;

  Notice(String says, String... phrases) {
    this.says = says;
    this.pattern = Pattern.compile("\\b(?:" + String.join("|", phrases) + ")\\b");
  }

  /** What the page does, for people: "says that there is no such page". */
  String says() {
    return says;
  }

  /** The notice a block gives; empty if it gives none. */
  static Optional<Notice> of(PageBlock block) {
    int words = block.shape().words();
    return words > MOST_WORDS ? Optional.empty() : of(block.text(), words);
  }

  /**
   * Words of a notice's sentences that are none of it: copied text runs a flash and the notice
   * under it together.
   *
   * @param fewest shorter sentences do not count
   */
  static int otherWords(PageBlock block, int fewest) {
    return SENTENCE_END
        .splitAsStream(block.text())
        .filter(sentence -> !ANY.matcher(sentence.toLowerCase(Locale.ROOT)).find())
        .mapToInt(sentence -> TextShape.of(sentence).words())
        .filter(words -> words >= fewest)
        .sum();
  }

  private static Optional<Notice> of(String text, int words) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher any = ANY.matcher(lower);
    if (!any.find()
        || (any.start() > 0 && QUOTATION_MARKS.indexOf(lower.charAt(any.start() - 1)) >= 0)
        || QUOTED.matcher(lower).find()
        || (words >= FEWEST_WORDS_OF_NEWS && !SPEAKS.matcher(lower).find())) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(notice -> notice.holds(lower, words > MOST_WORDS_OF_ONE))
        .findFirst();
  }

  /** Whether a text holds a phrase of this notice, or two if it takes two. */
  private boolean holds(String lower, boolean two) {
    Matcher matcher = pattern.matcher(lower);
    return matcher.find() && (!two || matcher.find());
  }
}
