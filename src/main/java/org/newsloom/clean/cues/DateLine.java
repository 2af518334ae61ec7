package org.newsloom.clean.cues;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsloom.clean.page.TextShape;

/** Recognises a line that is a date and little else. */
final class DateLine {
  private static final int MOST_WORDS = 12;

  /** In a closed sentence, more than these make it one about a date. */
  private static final int MOST_FUNCTION_WORDS = 2;

  /** The shortest dates, such as 1/2/03 or May 2003, have as many. */
  private static final int LEAST_DIGITS = 4;

  static final Pattern DATE =
      Pattern.compile(
          // One look at a letter spares the three ways and the twelve months.
          "(?=[\\djfmasond])(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?"
              + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+"
              + "(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:19|20)\\d\\d"
              + "|\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b)",
          Pattern.CASE_INSENSITIVE);

  private DateLine() {}

  /** Whether dates make up at least half of a line. */
  static boolean is(String text, TextShape shape) {
    if (shape.words() > MOST_WORDS
        || (shape.closed() && shape.functionWords() > MOST_FUNCTION_WORDS)
        || !mayHoldDate(text)) {
      return false;
    }
    int dated = 0;
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      dated += matcher.end() - matcher.start();
    }
    return dated * 2 >= text.length();
  }

  /**
   * A cheap test before the expression: enough digits, and among them a year's four or, for a date
   * in figures alone, a digit on both sides of a mark.
   */
  private static boolean mayHoldDate(String text) {
    int digits = 0;
    int run = 0;
    boolean shaped = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        run++;
        shaped |= run == 4 || (run == 1 && i >= 2 && isBetweenDigits(text, i - 1));
      } else {
        run = 0;
      }
    }
    return shaped && digits >= LEAST_DIGITS;
  }

  private static boolean isBetweenDigits(String text, int at) {
    char mark = text.charAt(at);
    char before = text.charAt(at - 1);
    return (mark == '/' || mark == '.' || mark == '-') && before >= '0' && before <= '9';
  }
}
