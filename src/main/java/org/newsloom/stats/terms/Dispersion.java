package org.newsloom.stats.terms;

import org.jspecify.annotations.Nullable;

/**
 * How unevenly a term is spread over the parts of a corpus: the deviation of proportions (Gries
 * 2008, "Dispersions and adjusted frequencies in corpora"), and its normalised form (Lijffijt and
 * Gries 2012, "Correction to Gries").
 *
 * @param dp half the sum over the parts of |share of the term's occurrences - share of the tokens|;
 *     0 where the term is spread as the tokens are, near 1 where it stands in one small part
 * @param dpNorm {@code dp / (1 - smallest share of the tokens)}, 0 to 1; null where there is only
 *     one part
 */
public record Dispersion(double dp, @Nullable Double dpNorm) {

  /**
   * The sums over the parts that the measure is made of. A part is <em>dense</em> in the term if it
   * has at least its share of the occurrences: {@code occurrences / frequency >= tokens / corpus
   * tokens}. Whole numbers, so that they add up to the same in any order.
   *
   * @param denseOccurrences occurrences in dense parts
   * @param denseTokens tokens of dense parts
   */
  public record Sums(long denseOccurrences, long denseTokens) {
    /** Of no part. */
    public static final Sums NONE = new Sums(0, 0);

    /**
     * Of one part that holds the term.
     *
     * @param occurrences of the term in the part, from 1
     * @param tokens of the part
     * @param frequency occurrences in the corpus
     * @param corpusTokens tokens of the corpus
     */
    public static Sums of(long occurrences, long tokens, long frequency, long corpusTokens) {
      // High words first: the products of two counts may not fit a long.
      boolean dense = compareProducts(occurrences, corpusTokens, tokens, frequency) >= 0;
      return dense ? new Sums(occurrences, tokens) : NONE;
    }

    /** Of both sets of parts. */
    public Sums plus(Sums other) {
      return new Sums(denseOccurrences + other.denseOccurrences, denseTokens + other.denseTokens);
    }

    /** The sign of {@code a * b - c * d}, for numbers from 0. */
    private static int compareProducts(long a, long b, long c, long d) {
      int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
      return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
  }

  /**
   * The dispersion of a term. Only parts that hold it matter: those without it add their share of
   * the tokens, and the differences of dense and other parts are equal in sum, so that dp is the
   * surplus of the dense ones.
   *
   * @param sums over all parts that hold the term
   * @param frequency occurrences in the corpus, from 1
   * @param corpusTokens tokens of the corpus, from 1
   * @param smallestPart tokens of the smallest part
   */
  public static Dispersion of(Sums sums, long frequency, long corpusTokens, long smallestPart) {
    double surplus =
        (double) sums.denseOccurrences() / frequency - (double) sums.denseTokens() / corpusTokens;
    double dp = Math.max(0, surplus);
    double rest = 1 - (double) smallestPart / corpusTokens;
    return new Dispersion(dp, rest > 0 ? Math.min(1, dp / rest) : null);
  }
}
