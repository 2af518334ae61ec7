package org.newsloom.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * A tokenizer that remembers how it cut a word. OpenNLP's statistical tokenizer looks at one run of
 * characters between white space at a time, so remembering those gives the same tokens, several
 * times faster. Not thread-safe.
 */
final class CachedTokenizer {
  /** A few tens of megabytes at worst; then it starts anew, which costs little. */
  private static final int MAX_CHUNKS = 50_000;

  private static final int MAX_CHUNK_LENGTH = 40;

  /**
   * A longer run of characters is no word but data, or a script without spaces. It is cut into
   * pieces of at most this length, since the statistical tokenizer's cost grows with the square of
   * it.
   */
  static final int LONGEST_CHUNK = 300;

  private final Tokenizer tokenizer;
  private final Map<String, Span[]> known = new HashMap<>();

  CachedTokenizer(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The tokens of a text, as spans of UTF-16 units. */
  List<Span> tokenize(String text) {
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      if (isSpace(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < text.length() && end - start <= LONGEST_CHUNK && !isSpace(text.charAt(end))) {
        end++;
      }
      if (end - start > LONGEST_CHUNK) {
        end = cutEnd(text, start);
      }
      for (Span span : cut(text.substring(start, end))) {
        tokens.add(new Span(span.getStart() + start, span.getEnd() + start));
      }
      start = end;
    }
    return tokens;
  }

  /**
   * Where the first piece of a run that is too long ends: behind the last mark in its second half,
   * or else where it is full, but never within a letter of two units.
   */
  private static int cutEnd(String text, int start) {
    int most = start + LONGEST_CHUNK;
    for (int end = most; end > start + LONGEST_CHUNK / 2; end--) {
      int type = Character.getType(text.charAt(end - 1));
      if (!Character.isLetterOrDigit(text.charAt(end - 1))
          && type != Character.SURROGATE
          && type != Character.NON_SPACING_MARK) {
        return end;
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  private Span[] cut(String chunk) {
    if (chunk.length() > MAX_CHUNK_LENGTH) {
      return tokenizer.tokenizePos(chunk);
    }
    Span[] spans = known.get(chunk);
    if (spans == null) {
      if (known.size() >= MAX_CHUNKS) {
        known.clear();
      }
      spans = tokenizer.tokenizePos(chunk);
      known.put(chunk, spans);
    }
    return spans;
  }

  /** What OpenNLP's white space tokenizer takes for white space. */
  private static boolean isSpace(char c) {
    return opennlp.tools.util.StringUtil.isWhitespace(c);
  }
}
