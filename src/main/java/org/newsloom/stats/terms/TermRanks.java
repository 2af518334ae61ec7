package org.newsloom.stats.terms;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks terms among those of their size: by frequency, then document frequency, both descending,
 * then in code point order; the first has rank 1 and no two have the same.
 *
 * <p>Takes two passes over the sorted terms, and memory by the number of distinct classes (size,
 * frequency, document frequency), not of terms: the first pass counts how many terms there are in
 * each class, which tells the rank of the class's first; in the second, sorted terms take the ranks
 * of their class one after the other.
 *
 * <pre>{@code
 * TermRanks.Builder builder = new TermRanks.Builder();
 * block.forEach(builder::add);
 * TermRanks ranks = builder.build();
 * for (TermCounts term : block) {
 *   long rank = ranks.next(term);
 * }
 * }</pre>
 */
public final class TermRanks {
  /** The rank that the next term of a class takes. */
  private final Map<TermClass, Counter> next;

  private TermRanks(Map<TermClass, Counter> next) {
    this.next = next;
  }

  private record TermClass(int ngramSize, long frequency, int documentFrequency) {
    private static final Comparator<TermClass> ORDER =
        Comparator.comparingInt(TermClass::ngramSize)
            .thenComparing(Comparator.comparingLong(TermClass::frequency).reversed())
            .thenComparing(Comparator.comparingInt(TermClass::documentFrequency).reversed());

    private static TermClass of(TermCounts term) {
      return new TermClass(term.ngramSize(), term.frequency(), term.documentFrequency());
    }
  }

  private static final class Counter {
    private long value;
  }

  /** The first pass. */
  public static final class Builder {
    private final Map<TermClass, Counter> counts = new HashMap<>();

    /** Counts a term; the order does not matter. */
    public void add(TermCounts term) {
      counts.computeIfAbsent(TermClass.of(term), added -> new Counter()).value++;
    }

    /** Ends the first pass. The builder must not be used afterwards. */
    public TermRanks build() {
      List<TermClass> classes = counts.keySet().stream().sorted(TermClass.ORDER).toList();
      long rank = 1;
      int size = 0;
      for (TermClass termClass : classes) {
        if (termClass.ngramSize() != size) {
          size = termClass.ngramSize();
          rank = 1;
        }
        Counter counter = counts.get(termClass);
        long terms = counter.value;
        counter.value = rank;
        rank += terms;
      }
      return new TermRanks(counts);
    }
  }

  /**
   * The rank of the next term of the second pass, 1 or more.
   *
   * @param term the terms of the first pass, sorted, each once
   * @throws IllegalArgumentException if the first pass saw no such term
   */
  public long next(TermCounts term) {
    Counter counter = next.get(TermClass.of(term));
    if (counter == null) {
      throw new IllegalArgumentException("The first pass saw no term with these counts.");
    }
    return counter.value++;
  }
}
