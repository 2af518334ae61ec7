package org.newsloom.stats.significance;

import java.util.Arrays;

/**
 * The false discovery rate over many tests: p-values to q-values (Benjamini and Hochberg 1995,
 * "Controlling the False Discovery Rate").
 *
 * <p>The q-value of a test is the smallest rate at which it is still called a discovery: the
 * minimum, over all tests with a p-value as large or larger, of {@code p * tests / rank}. Equal
 * p-values have equal q-values, a larger p-value never has a smaller one, and {@code p <= q <= 1}.
 * Holds 16 bytes a test.
 */
public final class BenjaminiHochberg {
  private final double[] sorted;
  private final double[] adjusted;

  private BenjaminiHochberg(double[] sorted, double[] adjusted) {
    this.sorted = sorted;
    this.adjusted = adjusted;
  }

  /**
   * Looks at the p-values of all tests, in any order.
   *
   * @throws IllegalArgumentException if one is not between 0 and 1
   */
  public static BenjaminiHochberg of(double[] pValues) {
    return of(pValues, pValues.length);
  }

  /**
   * As {@link #of(double[])} over a larger family, of which the tests not listed have p = 1.
   *
   * @param tests number of all tests, at least that of the listed
   * @throws IllegalArgumentException if there are fewer, or a p-value is not between 0 and 1
   */
  public static BenjaminiHochberg of(double[] pValues, long tests) {
    if (tests < pValues.length) {
      throw new IllegalArgumentException(
          "%d p-values of only %d tests.".formatted(pValues.length, tests));
    }
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    double[] adjusted = new double[sorted.length];
    double smallest = 1;
    for (int i = sorted.length - 1; i >= 0; i--) {
      double p = sorted[i];
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("A p-value is between 0 and 1, not " + p + ".");
      }
      // The quotient first: it is at least 1, so that rounding never takes q below p.
      smallest = Math.min(smallest, p * ((double) tests / (i + 1)));
      adjusted[i] = smallest;
    }
    return new BenjaminiHochberg(sorted, adjusted);
  }

  /**
   * The q-value of a test.
   *
   * @param pValue the test's p-value, one of those that were looked at
   * @throws IllegalArgumentException if it is none of them
   */
  public double qValue(double pValue) {
    // Any one of several equal p-values will do: the minimum makes their q-values equal.
    int position = Arrays.binarySearch(sorted, pValue);
    if (position < 0) {
      throw new IllegalArgumentException("No test has the p-value " + pValue + ".");
    }
    return adjusted[position];
  }
}
