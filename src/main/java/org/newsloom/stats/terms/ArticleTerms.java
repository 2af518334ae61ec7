package org.newsloom.stats.terms;

/**
 * The terms of one article of a batch, by their position in the batch's {@link TermDictionary}.
 *
 * <p>Positions ascend, so the terms are in the order of the dictionary.
 */
public final class ArticleTerms {
  private final int[] positions;
  private final int[] frequencies;

  ArticleTerms(int[] positions, int[] frequencies) {
    this.positions = positions;
    this.frequencies = frequencies;
  }

  /** Number of distinct terms. */
  public int size() {
    return positions.length;
  }

  /** Position in the dictionary of the article's {@code i}th term. */
  public int position(int i) {
    return positions[i];
  }

  /** How often the article's {@code i}th term stands in it, 1 or more. */
  public int frequency(int i) {
    return frequencies[i];
  }
}
