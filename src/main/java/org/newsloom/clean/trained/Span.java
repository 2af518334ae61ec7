package org.newsloom.clean.trained;

/**
 * The stretch of a page whose blocks' values have the greatest sum (maximum subsequence
 * segmentation, Pasternack and Roth 2009): from {@code start} to before {@code end}; empty if
 * nothing speaks for one.
 */
record Span(int start, int end) {

  static Span of(double[] values) {
    double sum = 0;
    double best = 0;
    int start = 0;
    int bestStart = 0;
    int bestEnd = 0;
    for (int i = 0; i < values.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += values[i];
      if (sum > best) {
        best = sum;
        bestStart = start;
        bestEnd = i + 1;
      }
    }
    return new Span(bestStart, bestEnd);
  }

  /** Says of each block whether it stands inside, and how far from both ends. */
  void fill(FeatureTable table, Feature inside, Feature afterStart, Feature beforeEnd) {
    for (int i = 0; i < table.blocks(); i++) {
      table.set(inside, i, i >= start && i < end ? 1 : 0);
      table.set(afterStart, i, capped(i - start));
      table.set(beforeEnd, i, capped(end - 1 - i));
    }
  }

  private static int capped(int distance) {
    return Math.max(-FeatureTable.FAR, Math.min(FeatureTable.FAR, distance));
  }
}
