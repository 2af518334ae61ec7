package org.newsloom.stats.keyness;

import org.newsloom.stats.significance.ContingencyTable;

/**
 * How much a term marks a target against a reference. Every number is finite.
 *
 * @param g2 log-likelihood ratio over four cells, negative where the term is rarer in the target
 *     (Dunning 1993; see {@link ContingencyTable#g2})
 * @param logRatio binary logarithm of the ratio of the two relative frequencies, a frequency of 0
 *     taken as 0.5 (Hardie 2014, "Log Ratio: an informal introduction"); 1 for twice as frequent
 * @param logRatioLow lower end of its 95 % confidence interval (Katz and others 1978, "Obtaining
 *     confidence intervals for the risk ratio in cohort studies")
 * @param logRatioHigh upper end
 * @param p probability of the like by chance: g2 referred to the chi-square distribution with one
 *     degree of freedom, or Fisher's exact test where an expected count is under 5
 */
public record KeynessMeasures(
    double g2, double logRatio, double logRatioLow, double logRatioHigh, double p) {

  private static final double LOG_2 = StrictMath.log(2);

  /** The normal distribution's 97.5th percentile. */
  private static final double Z_95 = 1.959963984540054;

  /** Stands for a frequency of 0, which has no logarithm (Hardie 2014). */
  private static final double ZERO = 0.5;

  /**
   * The measures of a term.
   *
   * @param target occurrences in the target, from 0
   * @param targetSize tokens of the target, from 1
   * @param reference occurrences in the reference, from 0
   * @param referenceSize tokens of the reference, from 1
   * @throws IllegalArgumentException if a frequency is more than its size, or a size is 0
   */
  public static KeynessMeasures of(
      long target, long targetSize, long reference, long referenceSize) {
    if (targetSize < 1 || referenceSize < 1) {
      throw new IllegalArgumentException(
          "Target and reference have %d and %d tokens.".formatted(targetSize, referenceSize));
    }
    ContingencyTable table =
        new ContingencyTable(
            target, target + reference, targetSize, Math.addExact(targetSize, referenceSize));
    double targetCount = target == 0 ? ZERO : (double) target;
    double referenceCount = reference == 0 ? ZERO : (double) reference;
    double logRatio =
        StrictMath.log(targetCount / targetSize / (referenceCount / referenceSize)) / LOG_2;
    double spread =
        Z_95
            * Math.sqrt(
                Math.max(
                    0,
                    1 / targetCount
                        - 1.0 / targetSize
                        + (1 / referenceCount - 1.0 / referenceSize)))
            / LOG_2;
    return new KeynessMeasures(
        table.g2(), logRatio, logRatio - spread, logRatio + spread, table.pValue());
  }
}
