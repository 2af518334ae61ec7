package org.newsloom.stats.terms;

/**
 * Which terms are rows of tables; no number depends on it.
 *
 * @param minFrequency rarer terms are left out
 * @param minArticles terms of fewer articles are left out
 */
public record TermPruning(int minFrequency, int minArticles) {
  /** Whether a term is a row, by its counts over the corpus. */
  boolean keeps(TermCounts term) {
    return term.frequency() >= minFrequency && term.documentFrequency() >= minArticles;
  }
}
