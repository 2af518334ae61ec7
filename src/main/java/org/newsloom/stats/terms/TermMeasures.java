package org.newsloom.stats.terms;

/** The measures of a term. */
public final class TermMeasures {
  private TermMeasures() {}

  /**
   * Occurrences per million tokens.
   *
   * @param frequency occurrences of the term, 0 or more
   * @param tokens all tokens of the counted articles, stop words and punctuation included
   * @throws IllegalArgumentException if the frequency is negative or there are no tokens
   */
  public static double relativeFrequency(long frequency, long tokens) {
    if (frequency < 0 || tokens < 1) {
      throw new IllegalArgumentException(
          "No term occurs " + frequency + " times in " + tokens + " tokens.");
    }
    return frequency * 1e6 / tokens;
  }

  /**
   * Inverse document frequency {@code ln(articles / documentFrequency)}, 0 or more (Sparck Jones
   * 1972, "A statistical interpretation of term specificity").
   *
   * @param articles number of all counted articles
   * @param documentFrequency number of those that hold the term, 1 or more
   * @throws IllegalArgumentException if more articles hold the term than there are, or none does
   */
  public static double idf(long articles, long documentFrequency) {
    if (documentFrequency < 1 || documentFrequency > articles) {
      throw new IllegalArgumentException(
          "No term stands in " + documentFrequency + " of " + articles + " articles.");
    }
    return StrictMath.log((double) articles / documentFrequency);
  }

  /**
   * The weight {@code frequency * idf} of a term in an article, 0 or more.
   *
   * @param frequency occurrences in the article
   * @param idf see {@link #idf}
   */
  public static double tfIdf(long frequency, double idf) {
    return frequency * idf;
  }
}
