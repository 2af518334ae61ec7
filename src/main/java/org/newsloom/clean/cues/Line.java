package org.newsloom.clean.cues;

import org.newsloom.clean.page.Characters;

/**
 * A line as the numbers of its words and marks. A word is a run of letters and digits; every other
 * character but white space is a mark of its own.
 *
 * <p>Copied text runs lines together ("seen from the pierCredit: Ann Lee"): a word that no cue
 * knows is parted where a small letter meets a capital.
 */
final class Line {
  private static final int ASCII = 128;

  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int SMALL = 4;
  private static final int SPACE = 8;
  private static final int CAPITAL = 16;

  /** The flags above for each ASCII character. */
  private static final byte[] KINDS = kinds();

  private final char[] text;
  private final int[] values;
  private final int[] starts;
  private int length;
  private int size;

  /** A line to be read into again and again, of at most so many characters. */
  Line(int longest) {
    text = new char[longest];
    values = new int[longest];
    starts = new int[longest];
  }

  /** Reads a text in place of the one before. */
  void read(String source, Vocabulary vocabulary) {
    length = source.length();
    size = 0;
    source.getChars(0, length, text, 0);
    int at = 0;
    while (at < length) {
      char c = text[at];
      int kind = kindOf(c);
      if ((kind & LETTER) != 0) {
        at = readWord(at, vocabulary);
      } else if ((kind & DIGIT) != 0) {
        add(vocabulary.number(), at);
        at = numberEnd(at);
      } else {
        if ((kind & SPACE) == 0) {
          // Typographic apostrophes are written both ways.
          add(vocabulary.mark(c == '\u2019' ? '\'' : c), at);
        }
        at++;
      }
    }
  }

  private int readWord(int start, Vocabulary vocabulary) {
    int node = 0;
    int at = start;
    while (at < length) {
      int below = vocabulary.below(node, text[at]);
      if (below == 0) {
        break;
      }
      node = below;
      at++;
    }
    int end = partEnd(start, at);
    if (end > at && at > start + 1) {
      // No cue knows the word as a whole: its first part may have been passed over.
      end = partEnd(start, start);
      if (end < at) {
        node = vocabulary.node(text, start, end);
        at = end;
      }
    }
    add(end == at ? 2 * node : 2 * node + 1, start);
    return end;
  }

  /** Where the word that begins at {@code start} ends or is parted, looked for from a place on. */
  private int partEnd(int start, int from) {
    int end = from;
    int before = end > start ? kindOf(text[end - 1]) : 0;
    while (end < length) {
      int kind = kindOf(text[end]);
      // A capital after a small letter: lines that were run together.
      if ((kind & (LETTER | DIGIT)) == 0 || (before & SMALL & kind >> 2) != 0) {
        break;
      }
      before = kind;
      end++;
    }
    return end;
  }

  private int numberEnd(int start) {
    int at = start;
    while (at < length && (kindOf(text[at]) & (LETTER | DIGIT)) != 0) {
      at++;
    }
    return at;
  }

  private void add(int value, int start) {
    values[size] = value;
    starts[size] = start;
    size++;
  }

  private static int kindOf(char c) {
    return c < ASCII ? KINDS[c] : kindOfOther(c);
  }

  private static int kindOfOther(char c) {
    if (Characters.isSpace(c)) {
      return SPACE;
    }
    return (Character.isLetter(c) ? LETTER : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isLowerCase(c) ? SMALL : 0);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      kinds[c] = (byte) (kindOfOther(c) | (c >= 'A' && c <= 'Z' ? CAPITAL : 0));
    }
    return kinds;
  }

  /** How many words and marks there are. */
  int size() {
    return size;
  }

  /** The number of a word or mark, as of {@link Vocabulary}. */
  int value(int index) {
    return values[index];
  }

  boolean isCapitalised(int index) {
    return Character.isUpperCase(text[starts[index]]);
  }

  /** Characters from one word or mark up to another, or to the end of the line. */
  int characters(int from, int to) {
    if (from == size) {
      return 0;
    }
    return (to == size ? length : starts[to]) - starts[from];
  }
}
