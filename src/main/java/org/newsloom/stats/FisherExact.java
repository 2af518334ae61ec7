package org.newsloom.stats;

/**
 * Fisher's exact test of a 2 x 2 table (Fisher 1935), two-sided: the probability of all tables with
 * these margins that are no more probable than the observed one.
 */
final class FisherExact {
  /** Tables whose probability differs by rounding alone count as equally probable, as in R. */
  private static final double TIE = 1 + 1e-7;

  private static final double NEGLIGIBLE = 1e-18;
  private static final double OVERFLOW = 1e290;
  private static final double HALF_LOG_2_PI = 0.5 * StrictMath.log(2 * Math.PI);

  private FisherExact() {}

  /**
   * The p-value, 0 to 1; below about 1e-308 it is 0. Walks outward from the observed table and
   * stops where the rest is negligible, so large margins cost little.
   */
  static double twoSided(PairCounts counts) {
    double observed =
        logChoose(counts.first(), counts.both())
            + logChoose(counts.all() - counts.first(), counts.second() - counts.both())
            - logChoose(counts.all(), counts.second());
    double sum = 1 + tail(counts, 1) + tail(counts, -1);
    return Math.min(1, StrictMath.exp(observed) * sum);
  }

  /** Sum over one direction of the probabilities, relative to the observed one's, that count. */
  private static double tail(PairCounts counts, int step) {
    long low = Math.max(0, counts.first() + counts.second() - counts.all());
    long high = Math.min(counts.first(), counts.second());
    double sum = 0;
    double relative = 1;
    for (long k = counts.both(); step > 0 ? k < high : k > low; k += step) {
      double ratio = step > 0 ? up(counts, k) : 1 / up(counts, k - 1);
      relative *= ratio;
      if (relative <= TIE) {
        sum += relative;
      }
      if (relative > OVERFLOW || (ratio < 1 && relative < NEGLIGIBLE)) {
        break;
      }
    }
    return sum;
  }

  /** Probability of {@code k + 1} over that of {@code k}. */
  private static double up(PairCounts counts, long k) {
    return (double) (counts.first() - k)
        * (counts.second() - k)
        / ((k + 1.0) * (counts.all() - counts.first() - counts.second() + k + 1.0));
  }

  private static double logChoose(long n, long k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  }

  /** Stirling's series, exact to double precision from 16 on; the product itself below. */
  private static double logFactorial(long n) {
    if (n < 16) {
      double product = 1;
      for (int i = 2; i <= n; i++) {
        product *= i;
      }
      return StrictMath.log(product);
    }
    double x = n + 1.0;
    double square = 1 / (x * x);
    double series = (1 / 12.0 + square * (-1 / 360.0 + square * (1 / 1260.0 - square / 1680))) / x;
    return (x - 0.5) * StrictMath.log(x) - x + HALF_LOG_2_PI + series;
  }
}
