package org.newsloom.actors.names;

import java.util.function.Function;

/**
 * The words of a sentence with two more before and behind, and its runs of capitalised words: a
 * <i>run</i> has nothing but such words; a <i>wide run</i> also has linking words between them
 * ({@code Bank of England}). Immutable.
 */
final class SentenceWords {
  private static final int LONGEST_LINK = 2;

  private final WordFeatures[] words;
  private final int[] runStarts;
  private final int[] runEnds;
  private final int[] wideStarts;
  private final int[] wideEnds;
  private final boolean anyCapital;
  private final boolean titleCase;

  SentenceWords(String[] tokens, Function<String, WordFeatures> word) {
    int length = tokens.length;
    words = new WordFeatures[length + 2 * WordFeatures.REACH];
    for (int i = 0; i < WordFeatures.REACH; i++) {
      words[i] = WordFeatures.BEFORE_SENTENCE;
      words[length + WordFeatures.REACH + i] = WordFeatures.BEHIND_SENTENCE;
    }
    int longWords = 0;
    int longCapitalised = 0;
    boolean capital = false;
    for (int i = 0; i < length; i++) {
      WordFeatures features = word.apply(tokens[i]);
      words[i + WordFeatures.REACH] = features;
      capital |= features.hasCapital;
      longWords += features.isLong ? 1 : 0;
      longCapitalised += features.isLong && features.capitalised ? 1 : 0;
    }
    anyCapital = capital;
    titleCase = longWords > 2 && 3 * longCapitalised > 2 * longWords;
    runStarts = new int[length];
    runEnds = new int[length];
    wideStarts = new int[length];
    wideEnds = new int[length];
    findRuns();
    findWideRuns();
  }

  private void findRuns() {
    int i = 0;
    while (i < size()) {
      int end = i + 1;
      if (word(i).capitalised) {
        while (word(end).capitalised) {
          end++;
        }
        for (int k = i; k < end; k++) {
          runStarts[k] = i;
          runEnds[k] = end;
        }
      }
      i = end;
    }
  }

  private void findWideRuns() {
    int i = 0;
    while (i < size()) {
      int end = i + 1;
      if (word(i).capitalised) {
        end = runEnds[i];
        for (int next = behindLink(end); next > 0; next = behindLink(end)) {
          end = runEnds[next];
        }
        for (int k = i; k < end; k++) {
          wideStarts[k] = i;
          wideEnds[k] = end;
        }
      }
      i = end;
    }
  }

  /** The capitalised word behind one or two linking words; 0 if there is none. */
  private int behindLink(int from) {
    int at = from;
    while (at < from + LONGEST_LINK && word(at).link) {
      at++;
    }
    return at > from && word(at).capitalised ? at : 0;
  }

  int size() {
    return runStarts.length;
  }

  /** The word at a place, which may lie up to two outside of the sentence. */
  WordFeatures word(int i) {
    return words[i + WordFeatures.REACH];
  }

  /** Whether any letter of it is a capital. */
  boolean hasCapital() {
    return anyCapital;
  }

  /** Whether it is spelt as headlines are, so that capitals tell little. */
  boolean isTitleCase() {
    return titleCase;
  }

  /** First word of the run around a capitalised word. */
  int runStart(int i) {
    return runStarts[i];
  }

  /** Behind the last word of the run around a capitalised word. */
  int runEnd(int i) {
    return runEnds[i];
  }

  /** First word of the wide run around a word. */
  int wideStart(int i) {
    return wideStarts[i];
  }

  /** Behind the last word of the wide run around a word; 0 if it stands in none. */
  int wideEnd(int i) {
    return wideEnds[i];
  }
}
