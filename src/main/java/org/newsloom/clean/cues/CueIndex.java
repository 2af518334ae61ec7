package org.newsloom.clean.cues;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.RemovalReason;

/**
 * Cues, found by the word they begin with: of the hundreds of cues hardly one begins with a given
 * word, and most words begin none.
 *
 * <p>Immutable, so it may be shared between threads.
 */
final class CueIndex {
  private static final int[] NONE = {};

  private final Vocabulary vocabulary;
  private final List<Cue> cues;
  private final Step[] steps;
  private final int[] mostWords;

  /** For each number of the vocabulary, the cues a line may hold that begins with it. */
  private final int[][] atStart;

  /** For each number of the vocabulary, the cues that may begin with it anywhere in a line. */
  private final int[][] anywhere;

  /**
   * Takes cues in the order in which they are to be tried.
   *
   * @throws IllegalArgumentException if one can be nothing at all, or repeats nothing
   */
  CueIndex(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    vocabulary = Vocabulary.of(cues);
    CueCompiler compiler = new CueCompiler(vocabulary);
    steps = cues.stream().map(compiler::compile).toArray(Step[]::new);
    mostWords = cues.stream().mapToInt(Cue::mostWords).toArray();
    List<BitSet> firsts = cues.stream().map(compiler::firsts).toList();
    atStart = index(firsts, false);
    anywhere = index(firsts, true);
  }

  private int[][] index(List<BitSet> firsts, boolean anywhereInLine) {
    int[][] index = new int[vocabulary.size()][];
    for (int value = 0; value < index.length; value++) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < firsts.size(); i++) {
        if (cues.get(i).anywhere() == anywhereInLine && firsts.get(i).get(value)) {
          found.add(i);
        }
      }
      index[value] = found.isEmpty() ? NONE : found.stream().mapToInt(Integer::intValue).toArray();
    }
    return index;
  }

  /** Reads the words and marks of a text. */
  void read(String text, Line line) {
    line.read(text, vocabulary);
  }

  /** The reason of the first cue that fits a line of so many words; null if none does. */
  @Nullable RemovalReason reason(Line line, int words) {
    int best = cues.size();
    if (line.size() > 0) {
      best = firstFit(atStart[line.value(0)], line, 0, words, best);
    }
    for (int at = 0; at < line.size(); at++) {
      int[] candidates = anywhere[line.value(at)];
      if (candidates.length > 0) {
        best = firstFit(candidates, line, at, words, best);
      }
    }
    return best == cues.size() ? null : cues.get(best).reason();
  }

  /** The first of the candidates that fits from a word on, if it comes before {@code best}. */
  private int firstFit(int[] candidates, Line line, int at, int words, int best) {
    for (int candidate : candidates) {
      if (candidate >= best) {
        return best;
      }
      if (words <= mostWords[candidate] && steps[candidate].fits(line, at)) {
        return candidate;
      }
    }
    return best;
  }
}
