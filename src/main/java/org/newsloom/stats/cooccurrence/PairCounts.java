package org.newsloom.stats.cooccurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.stats.significance.ContingencyTable;

/**
 * How often two actors occur, alone and together, in the contexts of one type.
 *
 * <p>Invariant: {@code actorA} stands before {@code actorB} in code point order; {@code 1 <= nAb <=
 * min(nA, nB) <= n}; all four are counted over the same articles.
 *
 * @param actorA id of one actor
 * @param actorB id of the other
 * @param nAb contexts that name both; a context counts once, however often it names them
 * @param nA contexts that name the first
 * @param nB contexts that name the second
 * @param n all contexts, also those that name nobody
 * @param articleCount articles in which they share a context, 1 or more
 * @param firstDate publication day of the earliest dated such article; null if none is dated
 * @param lastDate publication day of the latest dated such article; null if none is dated
 */
public record PairCounts(
    String actorA,
    String actorB,
    long nAb,
    long nA,
    long nB,
    long n,
    int articleCount,
    @Nullable LocalDate firstDate,
    @Nullable LocalDate lastDate) {

  /** The counts without the names. */
  public ContingencyTable table() {
    return new ContingencyTable(nAb, nA, nB, n);
  }
}
