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

  /** The flags above for each character, and what it adds to a packed word in the higher byte. */
  private static final char[] KINDS = kinds();

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
    int before = 0;
    long packed = 0;
    // Nothing here branches on where words begin and end: no processor can foretell that, and each
    // wrong guess costs as much as several characters.
    for (int at = from; at < to; at++) {
      int kind = KINDS[text[at]];
      int inside = kind & WORD_PART;
      if ((kind & SURROGATE) != 0) {
        inside = Character.isLetterOrDigit(Character.codePointAt(text, at, to)) ? 1 : 0;
      }
      int begins = inside & ~before;
      int ends = before & ~inside;
      words += begins;
      capitalised += begins & (kind >> 1);
      functionWords += ends & FunctionWords.contains(packed);
      if ((kind & SENTENCE_END & (ends << 2)) != 0 && endsWord(text, at + 1, to)) {
        sentenceEnds++;
      }
      packed = ((packed << 8) | (kind >> 8)) & -inside;
      before = inside;
    }
    functionWords += before & FunctionWords.contains(packed);
    return new TextShape(
        words, functionWords, capitalised, sentenceEnds, endsClosed(text, from, to));
  }

  private static char[] kinds() {
    char[] kinds = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < kinds.length; i++) {
      char c = (char) i;
      int kind = FunctionWords.packed(c) << 8;
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
      kinds[i] = (char) kind;
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
