package org.newsloom.clean.text;

import org.newsloom.clean.page.Characters;

/**
 * A stretch of a source without its inline markup, white space collapsed.
 *
 * @param text what a reader sees
 * @param lead characters of markup before the text
 * @param linkedChars characters of link texts
 * @param links number of links that end here
 */
record MarkedText(String text, int lead, int linkedChars, int links) {
  /** Of a stretch without markup: counts alone. */
  static final MarkedText NONE = new MarkedText("", 0, 0, 0);

  /** Whether a stretch holds markup or a part of a link's text. */
  static boolean isMarked(byte[] marks, int from, int to) {
    for (int at = from; at < to; at++) {
      if (marks[at] != InlineMarks.TEXT) {
        return true;
      }
    }
    return false;
  }

  /** Takes the markup off a stretch. */
  static MarkedText of(char[] source, byte[] marks, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    boolean spacePending = false;
    int linkedSpace = 0;
    int lead = 0;
    int linkedChars = 0;
    int links = 0;
    for (int at = from; at < to; at++) {
      byte mark = marks[at];
      char c = source[at];
      if (mark == InlineMarks.SPACE || (mark < InlineMarks.SPACE && Characters.isSpace(c))) {
        linkedSpace = mark == InlineMarks.LINKED ? 1 : 0;
        spacePending = true;
      } else if (mark >= InlineMarks.MARK) {
        links += mark == InlineMarks.LINK_END ? 1 : 0;
        lead += text.isEmpty() ? 1 : 0;
      } else if (!Characters.isIgnorable(c)) {
        if (spacePending && !text.isEmpty()) {
          text.append(' ');
          linkedChars += linkedSpace;
        }
        spacePending = false;
        text.append(c);
        linkedChars += mark;
      }
    }
    return new MarkedText(text.toString(), lead, linkedChars, links);
  }
}
