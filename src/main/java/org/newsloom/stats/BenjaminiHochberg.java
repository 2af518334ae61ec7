package org.newsloom.stats;

import java.util.Arrays;

/**
 * False discovery rates: each test's q is the smallest share of false discoveries at which it still
 * counts as one (Benjamini and Hochberg 1995).
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * The q-values of p-values, in their order: {@code q(i) = min over ranks j >= i of p(j) m / j}.
   *
   * @param p each 0 to 1
   * @return each 0 to 1, never below its p
   */
  public static double[] q(double[] p) {
    double[] sorted = p.clone();
    Arrays.sort(sorted);
    double[] adjusted = new double[sorted.length];
    double smallest = 1;
    for (int i = sorted.length - 1; i >= 0; i--) {
      smallest = Math.min(smallest, sorted[i] * sorted.length / (i + 1));
      adjusted[i] = Math.max(smallest, sorted[i]);
    }
    double[] q = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      // Equal p-values have equal q-values but for their first, whose rank is lowest: take the
      // last.
      q[i] = adjusted[lastIndexOf(sorted, p[i])];
    }
    return q;
  }

  private static int lastIndexOf(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sorted[middle] <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
