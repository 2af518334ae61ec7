package org.newsloom.clean.text;

import org.newsloom.clean.page.Characters;

/** The marks of quoted text as mail programs write them, where a whole text is quoted. */
final class Quoting {
  private static final int FEWEST_LINES = 3;

  /** One line in so many may stand without the mark: who wrote, and when. */
  private static final int LINES_A_HEADER = 10;

  private Quoting() {}

  /** Whether nearly all lines that are not blank are quoted. */
  static boolean isQuoted(String source) {
    int quoted = 0;
    int others = 0;
    int from = 0;
    while (from < source.length()) {
      int to = source.indexOf('\n', from);
      to = to < 0 ? source.length() : to;
      int at = from;
      while (at < to && Characters.isSpace(source.charAt(at))) {
        at++;
      }
      if (at < to) {
        if (source.charAt(at) == '>') {
          quoted++;
        } else if (++others * LINES_A_HEADER > quoted + LINES_A_HEADER) {
          return false;
        }
      }
      from = to + 1;
    }
    return quoted >= FEWEST_LINES && others * LINES_A_HEADER <= quoted;
  }

  /** Where a line's text begins after its marks. */
  static int end(char[] source, int from, int to) {
    int end = from;
    int at = from;
    while (at < to && (source[at] == '>' || Characters.isSpace(source[at]))) {
      at++;
      if (source[at - 1] == '>') {
        end = at < to && source[at] == ' ' ? at + 1 : at;
      }
    }
    return end;
  }
}
