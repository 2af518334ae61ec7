package org.newsloom.clean.metadata;

import java.util.Locale;
import java.util.Set;
import org.newsloom.clean.page.PageBlock;

/** The shape of headlines, where nothing else tells them from other lines. */
final class Headlines {
  private static final int MOST_WORDS = 20;

  /** Labels of sections have at most so many words. */
  private static final int MOST_LABEL_WORDS = 2;

  private static final String CREDIT = "Credit";

  /** What mails write before their subject. */
  private static final Set<String> SUBJECT_MARKS = Set.of("subject", "re", "fw", "fwd");

  /** Sections of newspapers, and other words that stand above an article. */
  private static final Set<String> LABELS =
      Set.of(
          "africa",
          "americas",
          "analysis",
          "asia",
          "breaking",
          "breaking news",
          "briefing",
          "business",
          "comment",
          "commentary",
          "culture",
          "economy",
          "editorial",
          "europe",
          "exclusive",
          "explainer",
          "feature",
          "features",
          "finance",
          "foreign affairs",
          "headlines",
          "health",
          "home",
          "interview",
          "introduction",
          "latest",
          "latest news",
          "law",
          "letters",
          "live",
          "local",
          "local news",
          "markets",
          "middle east",
          "money",
          "national",
          "news",
          "opinion",
          "opinions",
          "politics",
          "press release",
          "region",
          "regional",
          "report",
          "science",
          "security",
          "society",
          "sport",
          "sports",
          "summary",
          "technology",
          "top stories",
          "topics",
          "us",
          "us news",
          "world",
          "world news");

  private Headlines() {}

  /** Whether a line may be a headline by its length, its end, and its being no mere label. */
  static boolean mayBe(PageBlock block) {
    String text = block.text();
    int words = block.shape().words();
    return words > 0
        && words <= MOST_WORDS
        && block.shape().sentenceEnds() <= 1
        && !text.isEmpty()
        && Character.isLetterOrDigit(text.codePointBefore(lastOf(text)))
        && !Prompts.begins(text)
        && (words > MOST_LABEL_WORDS || isNoLabel(text));
  }

  /** The end of the text without a closing quotation mark, bracket, or question mark. */
  private static int lastOf(String text) {
    int end = text.length();
    while (end > 1 && "\"'\u2019\u201d)]?!".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether a text is the name of a section or the like. */
  static boolean isLabel(String text) {
    return LABELS.contains(text.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  private static boolean isNoLabel(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && !LABELS.contains(text.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /**
   * Whether a line ends in the credit of a picture: "At the harbour.Credit...Ann Lee/The Agency",
   * "At the harbour (Credit: Ann Lee)".
   */
  static boolean isCaption(String text) {
    int at = text.indexOf(CREDIT);
    int after = at + CREDIT.length();
    if (at < 0 || after >= text.length()) {
      return false;
    }
    String rest = text.substring(after);
    return rest.startsWith("...")
        || rest.startsWith("\u2026")
        || (rest.startsWith(":") && !endsInWord(text.substring(0, at)));
  }

  private static boolean endsInWord(String text) {
    String before = text.stripTrailing();
    return !before.isEmpty() && Character.isLetterOrDigit(before.codePointBefore(before.length()));
  }

  /** The title without the word that a mail writes before it: "Subject: Bridge closes". */
  static String withoutSubjectMark(String title) {
    int colon = title.indexOf(':');
    return colon > 0
            && SUBJECT_MARKS.contains(title.substring(0, colon).strip().toLowerCase(Locale.ROOT))
            && colon + 1 < title.length()
        ? title.substring(colon + 1).strip()
        : title;
  }
}
