package org.newsloom.stats.significance;

/**
 * The chi-square distribution with one degree of freedom.
 *
 * <p>Own code, because a table must hold the same bits on every machine: the libraries that have
 * this function call {@link Math#exp} and {@link Math#log}, whose last bit may differ.
 */
public final class ChiSquare {
  private static final double SQRT_PI = 1.772453850905516;

  /** Where the series hands over to the continued fraction, as half of the statistic. */
  private static final double SERIES_LIMIT = 4;

  /** Enough for the last bit of a double from {@link #SERIES_LIMIT} on; fewer are needed above. */
  private static final int FRACTION_DEPTH = 80;

  private ChiSquare() {}

  /**
   * Probability of a value of {@code statistic} or more, 0 to 1: {@code erfc(sqrt(statistic / 2))},
   * to a relative error under 1e-13. 0 where it is smaller than any double, from about 1,490 on.
   *
   * @param statistic 0 or more
   * @throws IllegalArgumentException if it is negative or not a number
   */
  public static double survival(double statistic) {
    if (!(statistic >= 0)) {
      throw new IllegalArgumentException("A chi-square is 0 or more, not " + statistic + ".");
    }
    double square = statistic / 2;
    double scale = StrictMath.exp(-square) / SQRT_PI;
    if (scale == 0) {
      return 0;
    }
    double root = Math.sqrt(square);
    return square < SERIES_LIMIT ? 1 - scale * series(square, root) : scale / fraction(root);
  }

  /** Abramowitz and Stegun 7.1.6: the sum over n of 2^(n+1) x^(2n+1) / (1 * 3 * ... * (2n+1)). */
  private static double series(double square, double root) {
    double term = 2 * root;
    double sum = 0;
    for (int odd = 3; sum + term != sum; odd += 2) {
      sum += term;
      term *= 2 * square / odd;
    }
    return sum;
  }

  /** Abramowitz and Stegun 7.1.14: x + (1/2)/(x + (2/2)/(x + (3/2)/(x + ...))). */
  private static double fraction(double root) {
    double value = root;
    for (int depth = FRACTION_DEPTH; depth > 0; depth--) {
      value = root + depth / 2.0 / value;
    }
    return value;
  }
}
