package org.newsloom.clean.cues;

import org.newsloom.clean.page.TextShape;

/**
 * Recognises a line that is a date and little else: {@code 4th May 2021}, {@code Sept. 4, 2021},
 * {@code May 2021}, {@code 4/5/21}, {@code 2021-05-04}.
 *
 * <p>Read by hand and not by an expression, which would cost as much as all other cues together.
 */
final class DateLine {
  private static final int MOST_WORDS = 12;

  /** In a closed sentence, more than these make it one about a date. */
  private static final int MOST_FUNCTION_WORDS = 2;

  /** The shortest dates, such as 1/2/03 or May 2003, have as many. */
  private static final int LEAST_DIGITS = 4;

  private static final String[] ORDINALS = {"st", "nd", "rd", "th"};

  /** In place of an index: there is nothing of the kind. */
  private static final int NONE = -1;

  private DateLine() {}

  /** Whether dates make up at least half of a line. */
  static boolean is(String text, TextShape shape) {
    return shape.words() <= MOST_WORDS
        && !(shape.closed() && shape.functionWords() > MOST_FUNCTION_WORDS)
        && hasDigits(text)
        && dated(text) * 2 >= text.length();
  }

  private static boolean hasDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < LEAST_DIGITS; i++) {
      digits += isDigit(text, i) ? 1 : 0;
    }
    return digits == LEAST_DIGITS;
  }

  /** Characters that belong to dates. */
  private static int dated(String text) {
    int dated = 0;
    int at = 0;
    while (at < text.length()) {
      int end = dateEnd(text, at);
      if (end > at) {
        dated += end - at;
        at = end;
      } else {
        at++;
      }
    }
    return dated;
  }

  /** Where a date ends that begins at a place; the place itself if none does. */
  private static int dateEnd(String text, int start) {
    if (isDigit(text, start)) {
      int month = afterSpace(text, afterDay(text, start));
      int end = afterMonthAndYear(text, month);
      return Math.max(start, end == NONE ? figuresEnd(text, start) : end);
    }
    return Math.max(start, afterMonthAndYear(text, start));
  }

  /** After "May 4, 2021" or "May 2021". */
  private static int afterMonthAndYear(String text, int start) {
    int next = afterSpace(text, afterMonth(text, start));
    int withDay = afterYear(text, afterSpace(text, afterComma(text, afterDay(text, next))));
    return withDay == NONE ? afterYear(text, next) : withDay;
  }

  private static int afterComma(String text, int start) {
    return start != NONE && text.startsWith(",", start) ? start + 1 : start;
  }

  private static int afterMonth(String text, int start) {
    if (start == NONE || start + 2 >= text.length() || !beginsMonth(text, start)) {
      return NONE;
    }
    int at = start + 3;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
  }

  private static boolean beginsMonth(String text, int start) {
    // One look at a letter spares the twelve months.
    String followers =
        switch (text.charAt(start) | 0x20) {
          case 'j' -> "anunul";
          case 'f' -> "eb";
          case 'm' -> "aray";
          case 'a' -> "prug";
          case 's' -> "ep";
          case 'o' -> "ct";
          case 'n' -> "ov";
          case 'd' -> "ec";
          default -> "";
        };
    for (int at = 0; at < followers.length(); at += 2) {
      if ((text.charAt(start + 1) | 0x20) == followers.charAt(at)
          && (text.charAt(start + 2) | 0x20) == followers.charAt(at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** After one or two digits, and the ending of an ordinal. */
  private static int afterDay(String text, int start) {
    int digits = start == NONE ? 0 : digits(text, start);
    if (digits == 0 || digits > 2) {
      return NONE;
    }
    int at = start + digits;
    for (String ordinal : ORDINALS) {
      if (text.regionMatches(true, at, ordinal, 0, ordinal.length())) {
        return at + ordinal.length();
      }
    }
    return at;
  }

  /** After a year from 1900 to 2099. */
  private static int afterYear(String text, int start) {
    return start != NONE
            && isCentury(text, start)
            && isDigit(text, start + 2)
            && isDigit(text, start + 3)
        ? start + 4
        : NONE;
  }

  private static int afterSpace(String text, int start) {
    return start != NONE && text.startsWith(" ", start) ? start + 1 : NONE;
  }

  /** After a date in figures alone, which no letter or figure touches. */
  private static int figuresEnd(String text, int start) {
    if (isWordPart(text, start - 1)) {
      return NONE;
    }
    int first = digits(text, start);
    int second = digits(text, start + first + 1);
    int third = digits(text, start + first + second + 2);
    int end = start + first + second + third + 2;
    if (second == 0 || third == 0 || isWordPart(text, end)) {
      return NONE;
    }
    char mark = text.charAt(start + first);
    char secondMark = text.charAt(start + first + 1 + second);
    boolean yearFirst =
        first == 4
            && second == 2
            && third == 2
            && mark == '-'
            && secondMark == '-'
            && isCentury(text, start);
    boolean yearLast =
        first <= 2
            && second <= 2
            && isMark(mark)
            && isMark(secondMark)
            && (third == 2 || (third == 4 && isCentury(text, end - 4)));
    return yearFirst || yearLast ? end : NONE;
  }

  private static boolean isCentury(String text, int at) {
    return text.startsWith("19", at) || text.startsWith("20", at);
  }

  private static boolean isMark(char c) {
    return c == '/' || c == '.' || c == '-';
  }

  private static int digits(String text, int start) {
    int at = start;
    while (isDigit(text, at)) {
      at++;
    }
    return at - start;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isWordPart(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
