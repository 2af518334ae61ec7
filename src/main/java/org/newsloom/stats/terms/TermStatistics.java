package org.newsloom.stats.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.CodePointOrder;

/**
 * What is known of a term over some articles. Ordered by term in code point order, then by size.
 *
 * @param term its words, separated by one space
 * @param ngramSize number of its words, 1 or more
 * @param frequency how often it stands in the articles, 1 or more
 * @param documentFrequency in how many of the articles it stands, 1 or more
 * @param firstDate publication day of the earliest dated article with it; null if none is dated
 * @param lastDate publication day of the latest dated article with it; null if none is dated
 */
public record TermStatistics(
    String term,
    int ngramSize,
    long frequency,
    int documentFrequency,
    @Nullable LocalDate firstDate,
    @Nullable LocalDate lastDate)
    implements Comparable<TermStatistics> {

  /**
   * @throws IllegalArgumentException if only one date is null, or the first is after the last
   */
  public TermStatistics {
    boolean ordered =
        firstDate == null ? lastDate == null : lastDate != null && !firstDate.isAfter(lastDate);
    if (!ordered) {
      throw new IllegalArgumentException(
          "First and last date do not fit: " + firstDate + ", " + lastDate + ".");
    }
  }

  @Override
  public int compareTo(TermStatistics other) {
    int byTerm = CodePointOrder.compare(term, other.term);
    return byTerm != 0 ? byTerm : Integer.compare(ngramSize, other.ngramSize);
  }
}
