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
      if (isLetter(c)) {
        at = readWord(at, vocabulary);
      } else if (Character.isDigit(c)) {
        add(vocabulary.number(), at);
        at = numberEnd(at);
      } else {
        if (!Characters.isSpace(c)) {
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
    int end = at;
    boolean afterSmall = end > start && isSmall(text[end - 1]);
    while (end < length && isWordPart(text[end])) {
      char c = text[end];
      // A capital after a small letter: lines that were run together.
      if (afterSmall && c >= 'A' && c <= 'Z') {
        break;
      }
      afterSmall = isSmall(c);
      end++;
    }
    add(end == at ? 2 * node : 2 * node + 1, start);
    return end;
  }

  private int numberEnd(int start) {
    int at = start;
    while (at < length && isWordPart(text[at])) {
      at++;
    }
    return at;
  }

  private static boolean isSmall(char c) {
    return c < ASCII ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  private void add(int value, int start) {
    values[size] = value;
    starts[size] = start;
    size++;
  }

  private static boolean isWordPart(char c) {
    return c < ASCII
        ? ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private static boolean isLetter(char c) {
    return c < ASCII ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
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
