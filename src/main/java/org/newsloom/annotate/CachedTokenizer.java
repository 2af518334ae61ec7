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
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      for (Span span : cut(text.substring(start, end))) {
        tokens.add(new Span(span.getStart() + start, span.getEnd() + start));
      }
      start = end;
    }
    return tokens;
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
