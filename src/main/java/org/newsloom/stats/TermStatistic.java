package org.newsloom.stats;

/**
 * What is known of a term over some articles. Sums of disjoint sets of articles add up.
 *
 * @param term words joined by one space
 * @param ngramSize number of words, from 1
 * @param frequency occurrences
 * @param documentFrequency articles that hold it
 * @param firstDay earliest publication, as of {@link Days}
 * @param lastDay latest publication, as of {@link Days}
 */
public record TermStatistic(
    String term, int ngramSize, long frequency, long documentFrequency, int firstDay, int lastDay) {

  /** Orders by term, then size. */
  public static int compareKeys(TermStatistic a, TermStatistic b) {
    int byTerm = CodePointOrder.compare(a.term, b.term);
    return byTerm != 0 ? byTerm : Integer.compare(a.ngramSize, b.ngramSize);
  }

  /** The sum of two statistics of the same term. */
  TermStatistic plus(TermStatistic other) {
    return new TermStatistic(
        term,
        ngramSize,
        frequency + other.frequency,
        documentFrequency + other.documentFrequency,
        Days.earlier(firstDay, other.firstDay),
        Days.later(lastDay, other.lastDay));
  }

  /** Inverse document frequency {@code ln(articles / df)} (Sp&auml;rck Jones 1972), 0 and up. */
  public double idf(long articles) {
    return StrictMath.log((double) articles / documentFrequency);
  }

  /** Occurrences per million tokens, stop words included. */
  public double relativeFrequency(long tokens) {
    return frequency * 1e6 / tokens;
  }
}
