package org.newsloom.clean.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of links as text browsers print them, {@code [12]} before a link's text, where the
 * text ends with the list of their targets: {@code 12. https://a.example/x}. Without that list a
 * number in brackets is text.
 */
final class LinkNotes {
  private static final int FEWEST = 3;

  /** Lines among the targets that are none: titles of the list and its parts. */
  private static final int MOST_TITLES = 4;

  private static final int LONGEST_TITLE = 30;

  /** A line of the list: its number, if it begins with one, and what follows. */
  private static final Pattern ENTRY =
      Pattern.compile("\\s*(?:(?:(\\d{1,5})\\.|\\[(\\d{1,5})\\])\\s+)?(\\S.*?)\\s*");

  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z]{2,12}:\\S.*");

  private LinkNotes() {}

  /**
   * Adds the marks of a text's notes to its other marks.
   *
   * @param marks what each character is; null if all are text
   * @return these marks, or new ones; null if all are text
   */
  static byte @Nullable [] mark(String source, byte @Nullable [] marks) {
    int end = source.stripTrailing().length();
    int lastLine = source.lastIndexOf('\n', end - 1) + 1;
    Matcher entry = ENTRY.matcher(source).region(lastLine, end);
    int last = end - lastLine < InlineMarks.LONGEST && entry.matches() ? number(entry) : 0;
    int from = last < FEWEST ? -1 : listStart(source, end, last);
    if (from < 0) {
      return marks;
    }
    byte[] result = marks == null ? new byte[source.length()] : marks;
    for (int i = from; i < end; i++) {
      result[i] = result[i] == InlineMarks.TEXT ? InlineMarks.LINKED : result[i];
    }
    markNotes(source, from, last, result);
    return result;
  }

  /** The number that an entry begins with; 0 of another line. */
  private static int number(Matcher entry) {
    String number = entry.group(1) == null ? entry.group(2) : entry.group(1);
    return number == null ? 0 : Integer.parseInt(number);
  }

  /**
   * Goes up the list of targets, whose numbers fall: where it begins, or -1 if it is none. Numbers
   * are left out where a target was none.
   */
  private static int listStart(String source, int end, int last) {
    int start = -1;
    int to = end;
    int before = last + 1;
    int titles = 0;
    int addresses = 0;
    int entries = 0;
    while (to > 0 && before > 1) {
      int from = source.lastIndexOf('\n', to - 1) + 1;
      if (to - from >= InlineMarks.LONGEST) {
        break;
      }
      Matcher entry = ENTRY.matcher(source).region(from, to);
      if (entry.matches()) {
        int number = number(entry);
        boolean address = ADDRESS.matcher(entry.group(3)).matches();
        if (number > 0 && number < before) {
          before = number;
          entries++;
          start = from;
        } else if (!address && (to - from > LONGEST_TITLE || ++titles > MOST_TITLES)) {
          break;
        }
        addresses += address ? 1 : 0;
      }
      to = from - 1;
    }
    return entries >= FEWEST && addresses * 2 > entries ? start : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void markNotes(String source, int end, int last, byte[] marks) {
    int at = source.indexOf('[');
    while (at >= 0 && at < end) {
      int to = at + 1;
      int number = 0;
      while (to < end && to - at < 7 && isDigit(source.charAt(to))) {
        number = number * 10 + source.charAt(to) - '0';
        to++;
      }
      if (number > 0 && number <= last && to < end && source.charAt(to) == ']') {
        for (int i = at; i <= to; i++) {
          marks[i] = InlineMarks.MARK;
        }
      }
      at = source.indexOf('[', to);
    }
  }
}
