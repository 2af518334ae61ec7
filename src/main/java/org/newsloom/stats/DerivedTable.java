package org.newsloom.stats;

import java.util.List;

/**
 * A published table that is made from the facts of articles: a sum over the corpus ({@link
 * Statistic}), or rows of single articles that the corpus weighs ({@link ArticleTable}).
 *
 * @param <R> the class of its rows, which says its name and its key
 */
public sealed interface DerivedTable<R extends Record> permits Statistic, ArticleTable {
  /** The class of the rows. */
  Class<R> rows();

  /** What it gives depends on, beside the facts, as text: part of the name of what is stored. */
  default String settings() {
    return "";
  }

  /** Whether only counted articles go in. */
  default boolean countedOnly() {
    return true;
  }

  /**
   * The record classes of the statistics of which it must know the corpus's counts before it looks
   * at an article. Those statistics use none themselves.
   */
  default List<Class<? extends Record>> uses() {
    return List.of();
  }
}
