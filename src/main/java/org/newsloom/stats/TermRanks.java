package org.newsloom.stats;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ranks terms by frequency in two passes over them in the order of their keys, holding only one
 * number for each distinct frequency: {@link #see} every term, then {@link #next} every term again.
 *
 * <p>Ranks run from 1 within each n-gram size, most frequent first; terms of equal frequency stand
 * in the order of their document frequency (higher first), then of the terms themselves.
 */
public final class TermRanks {
  private record Standing(long frequency, long documentFrequency) implements Comparable<Standing> {
    @Override
    public int compareTo(Standing other) {
      int byFrequency = Long.compare(other.frequency, frequency);
      return byFrequency != 0
          ? byFrequency
          : Long.compare(other.documentFrequency, documentFrequency);
    }
  }

  private final Map<Integer, TreeMap<Standing, long[]>> sizes = new HashMap<>();
  private boolean ranking;

  /** First pass. */
  public void see(TermStatistic term) {
    if (ranking) {
      throw new IllegalStateException("a term came after ranking began");
    }
    sizes.computeIfAbsent(term.ngramSize(), size -> new TreeMap<>())
        .computeIfAbsent(classOf(term), key -> new long[1])[0]++;
  }

  /** Second pass, in the order of the keys: the rank of the term, from 1. */
  public long next(TermStatistic term) {
    if (!ranking) {
      ranking = true;
      for (TreeMap<Standing, long[]> classes : sizes.values()) {
        long before = 1;
        for (long[] count : classes.values()) {
          long members = count[0];
          count[0] = before;
          before += members;
        }
      }
    }
    return sizes.get(term.ngramSize()).get(classOf(term))[0]++;
  }

  private static Standing classOf(TermStatistic term) {
    return new Standing(term.frequency(), term.documentFrequency());
  }
}
