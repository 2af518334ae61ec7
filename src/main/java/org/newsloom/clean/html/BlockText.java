package org.newsloom.clean.html;

import org.newsloom.clean.page.Characters;

/** The text of the block being read: white space collapsed, linked characters counted. */
final class BlockText {
  private static final String CLOSERS = "\"')]\u201d\u2019\u00bb";
  private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uff01\uff1f";

  private final StringBuilder text = new StringBuilder();
  private boolean spacePending;
  private boolean jointPending;
  private int linkedChars;
  private int visibleChars;
  private int boldChars;
  private int links;
  private int firstLine;
  private int lastLine;

  /** Appends a stretch of source text; says whether it held anything but white space. */
  boolean append(String source, int from, int to, boolean linked, boolean bold) {
    int start = -1;
    int visible = 0;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (Characters.isSpace(c)) {
        spacePending = true;
      } else if (!Characters.isIgnorable(c)) {
        if (text.length() > 0 && (spacePending || (jointPending && isNewWord(c)))) {
          text.append(' ');
        }
        spacePending = false;
        jointPending = false;
        start = start < 0 ? text.length() : start;
        text.append(c);
        visible++;
      }
    }
    visibleChars += visible;
    boldChars += bold ? visible : 0;
    if (linked && start >= 0) {
      linkedChars += text.length() - start;
    }
    return start >= 0;
  }

  /**
   * Whether a character that follows the text so far begins another word: a capital or digit after
   * a small letter, or a letter after a digit.
   */
  private boolean isNewWord(char c) {
    char last = text.charAt(text.length() - 1);
    return Character.isLowerCase(last)
        ? Character.isUpperCase(c) || Character.isDigit(c)
        : Character.isDigit(last) && Character.isLetter(c);
  }

  /** Notes that one element ended here and another begins, which style may set apart. */
  void joint() {
    jointPending = true;
  }

  /** Appends another text as a further line of this one. */
  void add(BlockText line) {
    if (!isBlank() && !line.isBlank()) {
      text.append(' ');
    }
    text.append(line.text);
    spacePending = line.spacePending;
    jointPending = line.jointPending;
    linkedChars += line.linkedChars;
    visibleChars += line.visibleChars;
    boldChars += line.boldChars;
    links += line.links;
    if (line.firstLine > 0) {
      standsOn(line.firstLine, line.lastLine);
    }
  }

  /** Whether all of it is bold. */
  boolean isBold() {
    return boldChars > 0 && boldChars == visibleChars;
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Forgets white space at the end: the next character goes on with the last word. */
  void dropSpace() {
    spacePending = false;
  }

  /** Whether nothing but the text of links stands in it. */
  boolean isAllLinked() {
    return linkedChars > 0 && linkedChars >= text.length();
  }

  /** Whether it ends with a word of some letters, or behind a mark: where a footnote may stand. */
  boolean endsBeforeFootnote() {
    int end = text.length();
    if (end == 0 || spacePending) {
      return false;
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from == end
        ? ".,;:?!\u201d\u2019\")".indexOf(text.charAt(end - 1)) >= 0
        : end - from > 2 && (from == 0 || !Character.isDigit(text.charAt(from - 1)));
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
    jointPending = false;
    linkedChars = 0;
    visibleChars = 0;
    boldChars = 0;
    firstLine = 0;
    lastLine = 0;
    links = insideLink ? 1 : 0;
  }
}
