package org.newsloom.stats;

import java.util.List;
import java.util.function.Function;
import org.newsloom.model.ArticleFacts;

/** A table of rows that each belong to one article, which is the first column of their key. */
public non-sealed interface ArticleTable<R extends Record> extends DerivedTable<R> {
  /**
   * What makes the rows of the articles of one batch: each article's in the order of the key.
   *
   * @param known the corpus's counts that {@link #uses} names
   * @param totals the sizes of the corpus, and its actors
   */
  Function<ArticleFacts, List<R>> rows(Known known, Totals totals);
}
