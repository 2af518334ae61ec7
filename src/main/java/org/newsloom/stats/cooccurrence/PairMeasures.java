package org.newsloom.stats.cooccurrence;

import org.jspecify.annotations.Nullable;
import org.newsloom.stats.significance.ContingencyTable;

/**
 * How strongly two actors go together. Every number is finite and symmetric in the two.
 *
 * @param expected contexts that would name both, if they had nothing to do with each other: {@code
 *     n_a * n_b / n}
 * @param lift {@code n_ab / expected}; 1 for independence, above 0
 * @param pmi pointwise mutual information {@code log2 lift} (Church and Hanks 1990)
 * @param npmi {@code pmi / -log2(n_ab / n)}, -1 to 1, 1 where neither occurs without the other
 *     (Bouma 2009); null where every context names both, which leaves nothing to divide by
 * @param dice {@code 2 n_ab / (n_a + n_b)}, above 0, at most 1
 * @param logDice {@code 14 + log2 dice}, at most 14, independent of n (Rychlý 2008)
 * @param jaccard {@code n_ab / (n_a + n_b - n_ab)}, above 0, at most 1
 * @param g2 signed log-likelihood ratio, see {@link ContingencyTable#g2}
 * @param p probability of the like by chance, see {@link ContingencyTable#pValue}
 */
public record PairMeasures(
    double expected,
    double lift,
    double pmi,
    @Nullable Double npmi,
    double dice,
    double logDice,
    double jaccard,
    double g2,
    double p) {

  private static final double LOG_2 = StrictMath.log(2);

  /**
   * The measures of a pair.
   *
   * @throws IllegalArgumentException if the pair never occurs together: it is no row of the table,
   *     and its pmi is no number
   */
  public static PairMeasures of(ContingencyTable pair) {
    if (pair.both() < 1) {
      throw new IllegalArgumentException("The pair never occurs together: " + pair + ".");
    }
    double together = pair.both();
    double either = (double) pair.first() + pair.second();
    // Not by way of the rounded expected count: where neither occurs without the other, the
    // quotient of these products is n / n_ab to the last bit, and npmi exactly 1.
    double lift = together * pair.total() / ((double) pair.first() * pair.second());
    double pmi = log2(lift);
    Double npmi = null;
    if (pair.both() < pair.total()) {
      npmi = Math.max(-1, Math.min(1, pmi / log2(pair.total() / together)));
    }
    double dice = 2 * together / either;
    return new PairMeasures(
        pair.expected(),
        lift,
        pmi,
        npmi,
        dice,
        14 + log2(dice),
        together / (either - together),
        pair.g2(),
        pair.pValue());
  }

  /** Logarithm to base 2, exact for powers of two, which a quotient of logarithms is not. */
  private static double log2(double value) {
    int exponent = Math.getExponent(value);
    return exponent + StrictMath.log(value / StrictMath.scalb(1.0, exponent)) / LOG_2;
  }
}
