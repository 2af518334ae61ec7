package org.newsloom.clean.html;

import org.newsloom.clean.page.Characters;

/** The text of the block being read: white space collapsed, linked characters counted. */
final class BlockText {
  private final StringBuilder text = new StringBuilder();
  private boolean spacePending;
  private int linkedChars;
  private int links;
  private int firstLine;
  private int lastLine;

  /** Appends a stretch of source text; says whether it held anything but white space. */
  boolean append(String source, int from, int to, boolean linked) {
    int start = -1;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (Characters.isSpace(c)) {
        spacePending = true;
      } else if (!Characters.isIgnorable(c)) {
        if (spacePending && text.length() > 0) {
          text.append(' ');
        }
        spacePending = false;
        start = start < 0 ? text.length() : start;
        text.append(c);
      }
    }
    if (linked && start >= 0) {
      linkedChars += text.length() - start;
    }
    return start >= 0;
  }

  void space() {
    spacePending = true;
  }

  void startLink() {
    links++;
  }

  int length() {
    return text.length();
  }

  boolean isBlank() {
    return text.length() == 0;
  }

  String text() {
    return text.toString();
  }

  /** Notes that visible text stood on these lines of the source. */
  void standsOn(int from, int to) {
    firstLine = firstLine == 0 ? from : firstLine;
    lastLine = Math.max(lastLine, to);
  }

  /** First line of the source, from 1; 1 where the parser does not know. */
  int firstLine() {
    return Math.max(1, firstLine);
  }

  int lastLine() {
    return Math.max(firstLine(), lastLine);
  }

  int linkedChars() {
    return linkedChars;
  }

  int links() {
    return links;
  }

  void clear(boolean insideLink) {
    text.setLength(0);
    spacePending = false;
    linkedChars = 0;
    firstLine = 0;
    lastLine = 0;
    links = insideLink ? 1 : 0;
  }
}
