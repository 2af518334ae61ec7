package org.newsloom.stats.significance;

import java.math.BigInteger;

/**
 * How often two events happened, alone and together: a two-by-two table by its margins.
 *
 * <pre>
 *              second              not second
 *   first      both                first - both
 *   not first  second - both       total - first - second + both
 * </pre>
 *
 * <p>Invariant: no cell is negative, {@code total} is at least 1.
 *
 * @param both in how many cases both happened
 * @param first in how many the first happened, with or without the second
 * @param second in how many the second happened, with or without the first
 * @param total number of all cases
 */
public record ContingencyTable(long both, long first, long second, long total) {

  /** Below this expected count the chi-square approximation is not trusted (Cochran 1954). */
  private static final double SMALL_EXPECTED = 5;

  /** Up to this total the product of two counts fits a {@code long}. */
  private static final long EXACT_TOTAL = 3_037_000_499L;

  /**
   * @throws IllegalArgumentException if no table has these margins
   */
  public ContingencyTable {
    if (total < 1
        || both < 0
        || both > Math.min(first, second)
        || Math.max(first, second) > total
        || first - both > total - second) {
      throw new IllegalArgumentException(
          "No table has both=%d, first=%d, second=%d, total=%d."
              .formatted(both, first, second, total));
    }
  }

  /** How often both would happen if they had nothing to do with each other. */
  public double expected() {
    return expected(first, second);
  }

  /** The smallest of the four expected counts, 0 or more. */
  public double smallestExpected() {
    return expected(Math.min(first, total - first), Math.min(second, total - second));
  }

  /**
   * Signed log-likelihood ratio G2 over the four cells, without continuity correction (Dunning
   * 1993, "Accurate methods for the statistics of surprise and coincidence"): {@code 2 * sum O
   * ln(O/E)}, negative where both happened together less often than expected.
   *
   * <p>Each cell is summed as {@code O ln(O/E) - (O - E)}. The added terms cancel over the cells,
   * and without them the result for a billion cases would be lost in the rounding of the largest
   * cell.
   */
  public double g2() {
    double surplus = surplus();
    if (surplus == 0) {
      return 0;
    }
    long notFirst = total - first;
    long notSecond = total - second;
    double sum =
        term(both, expected(first, second), surplus)
            + term(first - both, expected(first, notSecond), -surplus)
            + term(second - both, expected(notFirst, second), -surplus)
            + term(notFirst - (second - both), expected(notFirst, notSecond), surplus);
    return surplus > 0 ? 2 * sum : -2 * sum;
  }

  /**
   * Probability, 0 to 1, of a table at least as far from independence, if the events are
   * independent.
   *
   * <p>Fisher's exact test, two-sided, where an expected count is under 5; else the log-likelihood
   * ratio {@link #g2} referred to the chi-square distribution with one degree of freedom (Dunning
   * 1993), so that p and g2 of a row tell one story.
   */
  public double pValue() {
    return smallestExpected() < SMALL_EXPECTED
        ? FisherExact.twoSided(this)
        : ChiSquare.survival(Math.abs(g2()));
  }

  /** Observed minus expected count of the first cell; the other cells differ by the same amount. */
  private double surplus() {
    double scaled;
    if (total <= EXACT_TOTAL) {
      scaled = both * total - first * second;
    } else {
      scaled = product(both, total).subtract(product(first, second)).doubleValue();
    }
    return scaled / total;
  }

  private double expected(long row, long column) {
    double product = total <= EXACT_TOTAL ? row * column : product(row, column).doubleValue();
    return product / total;
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  /** {@code O ln(O/E) - (O - E)}, 0 or more. */
  private static double term(long observed, double expected, double difference) {
    if (observed == 0) {
      return expected;
    }
    double change = difference / expected;
    double logarithm =
        Math.abs(change) < 0.5 ? StrictMath.log1p(change) : StrictMath.log(observed / expected);
    return Math.max(0, observed * logarithm - difference);
  }
}
