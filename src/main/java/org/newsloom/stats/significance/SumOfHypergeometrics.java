package org.newsloom.stats.significance;

import java.util.List;
import org.newsloom.stats.significance.StratifiedAssociation.Margins;

/**
 * The exact distribution of a sum of independent hypergeometric variables, by convolution.
 *
 * <p>All terms are positive, so nothing cancels and small tails keep their relative precision.
 * Values that are likely less than 1e-300 are left out, which bounds the work: the support that is
 * left grows with the square root of the number of strata.
 */
final class SumOfHypergeometrics {
  private static final double NEGLIGIBLE = 1e-300;

  /** Probability of {@code lowest + i}. */
  private final double[] probabilities;

  private final long lowest;

  private SumOfHypergeometrics(long lowest, double[] probabilities) {
    this.lowest = lowest;
    this.probabilities = probabilities;
  }

  static SumOfHypergeometrics of(List<Margins> margins) {
    SumOfHypergeometrics sum = new SumOfHypergeometrics(0, new double[] {1});
    for (Margins each : margins) {
      sum = sum.plus(ofOne(each).times(each.strata()));
    }
    return sum;
  }

  /** Twice the smaller of the two tails that hold a value, at most 1. */
  double twoSided(long value) {
    double below = 0;
    double above = 0;
    // Each tail from its thin end, so that small probabilities are not lost beside large ones.
    for (int i = 0; i < probabilities.length && lowest + i <= value; i++) {
      below += probabilities[i];
    }
    for (int i = probabilities.length - 1; i >= 0 && lowest + i >= value; i--) {
      above += probabilities[i];
    }
    return Math.min(1, 2 * Math.min(below, above));
  }

  /** One stratum: neighbouring probabilities differ by a ratio, so no factorial is needed. */
  private static SumOfHypergeometrics ofOne(Margins margins) {
    long first = margins.first();
    long second = margins.second();
    long lowest = Math.max(0, first + second - margins.total());
    int size = Math.toIntExact(Math.min(first, second) - lowest + 1);
    double[] weights = new double[size];
    int middle = (int) Math.max(0, Math.min(size - 1, Math.round(margins.expected()) - lowest));
    weights[middle] = 1;
    for (int i = middle; i + 1 < size; i++) {
      weights[i + 1] = weights[i] * ratio(margins, lowest + i);
    }
    for (int i = middle; i > 0; i--) {
      weights[i - 1] = weights[i] / ratio(margins, lowest + i - 1);
    }
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    for (int i = 0; i < size; i++) {
      weights[i] /= all;
    }
    return new SumOfHypergeometrics(lowest, weights);
  }

  /** Probability of {@code cell + 1} over that of {@code cell}. */
  private static double ratio(Margins margins, long cell) {
    long neither = margins.total() - margins.first() - margins.second() + cell;
    return (double) (margins.first() - cell)
        / (cell + 1)
        * ((double) (margins.second() - cell) / (neither + 1));
  }

  /** The sum of so many independent ones like this, by repeated squaring. */
  private SumOfHypergeometrics times(long count) {
    SumOfHypergeometrics result = null;
    SumOfHypergeometrics power = this;
    for (long left = count; ; power = power.plus(power)) {
      if ((left & 1) == 1) {
        result = result == null ? power : result.plus(power);
      }
      left >>= 1;
      if (left == 0) {
        return result;
      }
    }
  }

  private SumOfHypergeometrics plus(SumOfHypergeometrics other) {
    double[] sum = new double[probabilities.length + other.probabilities.length - 1];
    for (int i = 0; i < probabilities.length; i++) {
      for (int j = 0; j < other.probabilities.length; j++) {
        sum[i + j] += probabilities[i] * other.probabilities[j];
      }
    }
    int start = 0;
    int end = sum.length;
    while (end - start > 1 && sum[start] < NEGLIGIBLE) {
      start++;
    }
    while (end - start > 1 && sum[end - 1] < NEGLIGIBLE) {
      end--;
    }
    double[] kept = java.util.Arrays.copyOfRange(sum, start, end);
    return new SumOfHypergeometrics(lowest + other.lowest + start, kept);
  }
}
