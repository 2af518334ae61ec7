package org.newsloom.clean.page;

/**
 * Counts over a block's text, taken in one pass.
 *
 * @param words runs of letters, digits and the marks that combine with them
 * @param functionWords words such as "the", "of", "der", "les" ({@link FunctionWords})
 * @param capitalised words that begin with an upper-case letter
 * @param sentenceEnds {@code . ! ?} and their relatives at the end of a word
 * @param closed whether the text ends as a sentence does
 */
public record TextShape(
    int words, int functionWords, int capitalised, int sentenceEnds, boolean closed) {

  /** Below this no line is taken for prose: headings and menu entries are shorter. */
  private static final int FEWEST_PROSE_WORDS = 8;

  private static final int WORD_PART = 1;
  private static final int UPPER_CASE = 2;
  private static final int SENTENCE_END = 4;
  private static final int SURROGATE = 8;

  /** The flags above for each character. */
  private static final byte[] KINDS = kinds();

  /** Counts a text. */
  public static TextShape of(String text) {
    return of(text.toCharArray(), 0, text.length());
  }

  /** Counts the text from {@code from} to before {@code to}. */
  public static TextShape of(char[] text, int from, int to) {
    int words = 0;
    int functionWords = 0;
    int capitalised = 0;
    int sentenceEnds = 0;
    // The word that goes on from the stretch before; less than zero if none does.
    int start = -1;
    for (int stretch = from; stretch < to; stretch += Long.SIZE) {
      int length = Math.min(Long.SIZE, to - stretch);
      // A bit a character, as no processor can foretell where words begin and end, and each wrong
      // guess costs as much as several characters.
      long inside = inside(text, stretch, length, to);
      long edges = inside ^ ((inside << 1) | (start >= 0 ? 1 : 0));
      edges &= length == Long.SIZE ? -1 : (1L << length) - 1;
      while (edges != 0) {
        int at = stretch + Long.numberOfTrailingZeros(edges);
        edges &= edges - 1;
        if (start < 0) {
          start = at;
          words++;
          capitalised += KINDS[text[at]] >> 1 & 1;
        } else {
          functionWords += FunctionWords.contains(text, start, at) ? 1 : 0;
          sentenceEnds +=
              (KINDS[text[at]] & SENTENCE_END) != 0 && endsWord(text, at + 1, to) ? 1 : 0;
          start = -1;
        }
      }
    }
    functionWords += start >= 0 && FunctionWords.contains(text, start, to) ? 1 : 0;
    return new TextShape(
        words, functionWords, capitalised, sentenceEnds, endsClosed(text, from, to));
  }

  /** For each of some characters, from the lowest bit on, whether it stands in a word. */
  private static long inside(char[] text, int from, int length, int to) {
    long inside = 0;
    int seen = 0;
    for (int i = 0; i < length; i++) {
      int kind = KINDS[text[from + i]];
      seen |= kind;
      inside |= (long) (kind & WORD_PART) << i;
    }
    return (seen & SURROGATE) == 0 ? inside : insideWithPairs(text, from, length, to);
  }

  private static long insideWithPairs(char[] text, int from, int length, int to) {
    long inside = 0;
    for (int i = 0; i < length; i++) {
      int kind = KINDS[text[from + i]];
      boolean pair = (kind & SURROGATE) != 0;
      inside |=
          (pair
                  ? Character.isLetterOrDigit(Character.codePointAt(text, from + i, to))
                  : (kind & WORD_PART) != 0)
              ? 1L << i
              : 0;
    }
    return inside;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < kinds.length; i++) {
      char c = (char) i;
      int kind = 0;
      if (Characters.isWordPart(c) || c == '\'' || c == '\u2019') {
        kind |= WORD_PART;
      }
      if (Character.isUpperCase(c)) {
        kind |= UPPER_CASE;
      }
      if (isSentenceEnd(c)) {
        kind |= SENTENCE_END;
      }
      if (Character.isSurrogate(c)) {
        kind |= SURROGATE;
      }
      kinds[i] = (byte) kind;
    }
    return kinds;
  }

  /** Whether the text reads like sentences: long enough, closed or with many function words. */
  public boolean isProse() {
    if (words < FEWEST_PROSE_WORDS) {
      return false;
    }
    double share = functionWords / (double) words;
    return closed
        ? share >= 0.15 || (sentenceEnds > 0 && words >= 20)
        : share >= 0.25 && words >= 15;
  }

  private static boolean isSentenceEnd(char c) {
    return switch (c) {
      case '.', '!', '?', '\u2026', '\u3002', '\uff01', '\uff1f', '\u0964', '\u061f' -> true;
      default -> false;
    };
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', ')', ']', '\u201d', '\u2019', '\u00bb', '\u201c', '*', '_', '\u203a' -> true;
      default -> false;
    };
  }

  private static boolean endsWord(char[] text, int at, int to) {
    return at >= to || Character.isWhitespace(text[at]) || isCloser(text[at]);
  }

  private static boolean endsClosed(char[] text, int from, int to) {
    int end = to;
    while (end > from && (isCloser(text[end - 1]) || text[end - 1] == ' ')) {
      end--;
    }
    return end > from && (isSentenceEnd(text[end - 1]) || text[end - 1] == ':');
  }
}
