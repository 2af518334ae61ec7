package org.newsloom.annotate.sentences;

/**
 * Marks in a row that may end a sentence, and what belongs to them: {@code ."}, {@code ?!}, {@code
 * . . .}, {@code .[2]}.
 *
 * @param start index of the first mark
 * @param end index behind the last mark
 * @param stop index behind closing quotes, brackets and footnotes
 * @param next index of the first character behind white space
 * @param dots full stops in it; an ellipsis counts as three
 * @param spaced whether white space parts its full stops
 */
record Mark(int start, int end, int stop, int next, int dots, boolean spaced) {
  private static final int FEWEST_LETTERS = 3;
  private static final int LONGEST_NOTE = 16;

  /** Reads the marks that begin at an index. */
  static Mark at(String text, int start) {
    int end = spacedDots(text, start);
    boolean spaced = end > start;
    if (!spaced) {
      end = start + 1;
      while (end < text.length() && Letters.isMark(text.charAt(end))) {
        end++;
      }
    }
    int dots = 0;
    for (int i = start; i < end; i++) {
      dots += text.charAt(i) == '.' ? 1 : text.charAt(i) == '\u2026' ? 3 : 0;
    }
    int stop = end;
    while (stop < text.length() && Letters.isCloser(text.charAt(stop))) {
      stop++;
    }
    stop = afterNotes(text, start, afterStrayQuote(text, stop));
    return new Mark(start, end, stop, Letters.skipSpace(text, stop), dots, spaced);
  }

  /** End of three or more full stops with a space between each two; else the start. */
  private static int spacedDots(String text, int start) {
    int dots = 0;
    int at = start;
    while (at < text.length() && text.charAt(at) == '.') {
      dots++;
      if (at + 2 < text.length()
          && Letters.isSpace(text.charAt(at + 1))
          && text.charAt(at + 2) == '.') {
        at += 2;
      } else {
        return dots > 2 ? at + 1 : start;
      }
    }
    return start;
  }

  /** Skips a closing quote that white space parts from its sentence: {@code He left. ”}. */
  private static int afterStrayQuote(String text, int stop) {
    int quote = Letters.skipSpace(text, stop);
    boolean stray =
        quote > stop
            && quote < text.length()
            && (text.charAt(quote) == '\u201d' || text.charAt(quote) == '\u00bb')
            && Letters.skipSpace(text, quote + 1) > quote + 1;
    return stray ? quote + 1 : stop;
  }

  /** Skips the marks of footnotes: {@code [2]}, {@code [note 1]}, raised numbers, bare numbers. */
  private static int afterNotes(String text, int start, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      int note = c == '[' ? noteEnd(text, at) : at;
      if (isRaised(c)) {
        note = at + 1;
      }
      if (note == at) {
        break;
      }
      at = note;
    }
    return at > from ? at : afterBareNumber(text, start, from);
  }

  private static boolean isRaised(char c) {
    return c == '\u00b9'
        || c == '\u00b2'
        || c == '\u00b3'
        || (c >= '\u2070' && c <= '\u2079')
        || c == '\u2020'
        || c == '\u2021';
  }

  /** End of a footnote's mark in square brackets: a number, a letter, or small words. */
  private static int noteEnd(String text, int open) {
    int close = text.indexOf(']', open + 1);
    if (close < 0 || close == open + 1 || close - open > LONGEST_NOTE + 4) {
      return open;
    }
    for (int i = open + 1; i < close; i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && !Character.isLowerCase(c) && ", -\u2013:".indexOf(c) < 0) {
        return open;
      }
    }
    boolean number = Character.isDigit(text.charAt(close - 1));
    boolean letter = close == open + 2;
    return number || letter || text.startsWith("citation needed", open + 1) ? close + 1 : open;
  }

  /** A small number right behind the stop of a word, before a capital: {@code lower.2 Experts}. */
  private static int afterBareNumber(String text, int start, int from) {
    int at = from;
    while (at < text.length() && at - from < 3 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    int word = start;
    while (word > 0 && Character.isLowerCase(text.charAt(word - 1))) {
      word--;
    }
    int next = Letters.skipOpeners(text, Letters.skipSpace(text, at));
    boolean note =
        at > from
            && at - from < 3
            && start - word >= FEWEST_LETTERS
            && at < text.length()
            && Letters.isSpace(text.charAt(at))
            && next < text.length()
            && Character.isUpperCase(text.charAt(next))
            && !Words.BEFORE_NUMBERS.has(text.substring(word, start));
    return note ? at : from;
  }

  boolean isEllipsis() {
    return dots > 2;
  }

  /** Whether white space follows, or nothing does. */
  boolean isApart() {
    return next > stop;
  }

  /** Whether a closing quote stands behind the marks. */
  boolean closesQuote(String text) {
    for (int i = end; i < stop; i++) {
      if (Letters.isClosingQuote(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a question or an exclamation mark is in it. */
  boolean asks(String text) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '\u2026' && c != '\u3002' && !Letters.isSpace(c)) {
        return true;
      }
    }
    return false;
  }
}
