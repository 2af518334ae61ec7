package org.newsloom.stats;

import java.util.List;
import java.util.stream.Stream;
import org.newsloom.model.ArticleFacts;
import org.newsloom.stats.counts.CountBlock;
import org.newsloom.stats.counts.CountSchema;
import org.newsloom.stats.counts.Counts;

/**
 * A number about the corpus, and the table it fills. Counts what single articles give in records
 * that add up, and makes rows of the sums.
 *
 * <p>Laws: {@link #plus} is associative and commutative, {@link CountBlock#EMPTY} changes nothing,
 * and the counter of some articles gives the sum of what each of them gives. Everything is a whole
 * number until {@link #finish}.
 *
 * @param <C> the class of its counts, see {@link CountSchema}
 * @param <R> the class of its rows
 */
public non-sealed interface Statistic<C extends Record, R extends Record> extends DerivedTable<R> {
  /** The class of the counts. */
  Class<C> counts();

  /**
   * A counter for the articles of one batch.
   *
   * @param known the corpus's counts that {@link #uses} names
   */
  BatchCounter counter(Known known);

  /** What one article gives. */
  default CountBlock of(ArticleFacts article, Known known) {
    BatchCounter counter = counter(known);
    counter.add(article);
    return counter.toBlock();
  }

  /** The sum of what some articles and some others give. */
  default CountBlock plus(CountBlock some, CountBlock others) {
    return CountBlock.sum(CountSchema.of(counts()), List.of(some, others));
  }

  /**
   * The rows, in the order of the table's key.
   *
   * @param counts the sums over the corpus, as often as they are asked for
   * @param totals the sizes of the corpus, and its actors
   */
  Stream<R> finish(Counts<C> counts, Totals totals);
}
