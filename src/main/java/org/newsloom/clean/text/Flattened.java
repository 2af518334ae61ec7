package org.newsloom.clean.text;

import org.newsloom.clean.page.Characters;

/** A page whose line breaks were all replaced by spaces: only its sentences are left to judge. */
final class Flattened {
  private static final int SHORTEST = 3000;

  /** Such a line holds this share of the source at least. */
  private static final double LEAST_SHARE = 0.8;

  /** Words with a full stop up to this length may be titles, "Capt.", if they begin so. */
  private static final int LONGEST_TITLE = 4;

  private final char[] source;

  /**
   * @param source not copied, so the caller must not change it
   */
  Flattened(char[] source) {
    this.source = source;
  }

  /** Whether a stretch of a line holds a whole page. */
  boolean isPage(int from, int to) {
    return to - from >= SHORTEST && to - from >= LEAST_SHARE * source.length;
  }

  /** Where the first sentence of a stretch ends. */
  int sentenceEnd(int from, int to) {
    for (int at = from + 1; at + 2 < to; at++) {
      if (Characters.isSpace(source[at])) {
        int next = at + 1;
        while (next + 1 < to && Characters.isSpace(source[next])) {
          next++;
        }
        if (endsSentence(from, at) && beginsSentence(next)) {
          return at;
        }
        at = next - 1;
      }
    }
    return to;
  }

  private boolean beginsSentence(int at) {
    char c = source[at];
    return Character.isUpperCase(c)
        || c == '"'
        || c == '\u201c'
        || c == '\u2018'
        || c == '\''
        || c == '('
        || c == '\u00ab';
  }

  private boolean endsSentence(int from, int to) {
    int end = to - 1;
    while (end > from && (source[end] == '"' || source[end] == '\u201d' || source[end] == ')')) {
      end--;
    }
    if (source[end] == '!' || source[end] == '?' || source[end] == '\u2026') {
      return true;
    }
    if (source[end] != '.') {
      return false;
    }
    int start = end;
    while (start > from && !Characters.isSpace(source[start - 1])) {
      start--;
    }
    return end - start > LONGEST_TITLE || !Character.isUpperCase(source[start]);
  }
}
