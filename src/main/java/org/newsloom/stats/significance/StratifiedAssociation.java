package org.newsloom.stats.significance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How surprising it is that two events go together within strata, where being in the same stratum
 * explains nothing: the Mantel-Haenszel statistic over independent two-by-two tables with fixed
 * margins (Mantel and Haenszel 1959, "Statistical aspects of the analysis of data from
 * retrospective studies of disease").
 *
 * @param expected sum over the strata of {@code first * second / total}
 * @param variance sum over the strata of {@code first * second * (total - first) * (total - second)
 *     / (total^2 * (total - 1))}, 0 for a stratum of one case
 * @param z {@code (observed - expected) / sqrt(variance)}; null where the variance is 0
 * @param p two-sided probability of the like by chance, 0 to 1: twice the smaller tail, at most 1;
 *     null where the variance is 0
 */
public record StratifiedAssociation(
    double expected, double variance, @Nullable Double z, @Nullable Double p) {

  /** Below this expected count of a stratum the normal approximation is not trusted. */
  private static final double SMALL_EXPECTED = 5;

  /**
   * Some strata with the same margins.
   *
   * @param total cases of a stratum, from 1
   * @param first cases of it in which the first event happened
   * @param second cases of it in which the second happened
   * @param strata how many strata have these margins, from 1
   */
  public record Margins(long total, long first, long second, long strata) {
    /**
     * @throws IllegalArgumentException if no stratum has these margins
     */
    public Margins {
      if (total < 1 || first < 0 || second < 0 || Math.max(first, second) > total || strata < 1) {
        throw new IllegalArgumentException(
            "No stratum has total=%d, first=%d, second=%d (%d strata)."
                .formatted(total, first, second, strata));
      }
    }

    double expected() {
      return (double) first * second / total;
    }

    double variance() {
      return total == 1
          ? 0
          : (double) first
              * second
              / total
              * ((double) (total - first) * (total - second))
              / ((double) total * (total - 1));
    }
  }

  /**
   * The association over all strata. Exact, by convolving the strata's hypergeometric
   * distributions, if the expected count of any stratum is under 5; else the square of z is
   * referred to the chi-square distribution with one degree of freedom.
   *
   * @param margins the strata, in an order of their own: sums are taken in it
   * @param observed in how many cases of all strata both happened
   */
  public static StratifiedAssociation of(List<Margins> margins, long observed) {
    double expected = 0;
    double variance = 0;
    boolean small = false;
    for (Margins each : margins) {
      expected += each.strata() * each.expected();
      variance += each.strata() * each.variance();
      small |= each.expected() < SMALL_EXPECTED;
    }
    if (!(variance > 0)) {
      return new StratifiedAssociation(expected, 0, null, null);
    }
    double z = (observed - expected) / Math.sqrt(variance);
    double p =
        small ? SumOfHypergeometrics.of(margins).twoSided(observed) : ChiSquare.survival(z * z);
    return new StratifiedAssociation(expected, variance, z, p);
  }
}
