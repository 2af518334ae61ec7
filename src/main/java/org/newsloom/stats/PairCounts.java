package org.newsloom.stats;

/**
 * The counts behind a pair's measures, all over the contexts of one type in the same articles.
 *
 * @param both contexts that hold a and b
 * @param first contexts that hold a
 * @param second contexts that hold b
 * @param all contexts there are, those without any actor included
 */
public record PairCounts(long both, long first, long second, long all) {
  public PairCounts {
    if (both < 0
        || both > Math.min(first, second)
        || Math.max(first, second) > all
        || first + second - both > all
        || all < 1) {
      throw new IllegalArgumentException(
          "impossible counts: both=%d first=%d second=%d all=%d"
              .formatted(both, first, second, all));
    }
  }

  /** Contexts with both to be expected were a and b independent: {@code first * second / all}. */
  public double expected() {
    return (double) first * second / all;
  }
}
