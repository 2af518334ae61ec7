package org.newsloom.stats;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.newsloom.model.ArticleFacts;
import org.newsloom.stats.counts.CountBlock;
import org.newsloom.stats.counts.CountSchema;
import org.newsloom.stats.counts.CountTable;

/** Adds up what the articles of one batch give. For one thread. */
public interface BatchCounter {
  /** Counts an article. */
  void add(ArticleFacts article);

  /** The sum; the counter is at its end. */
  CountBlock toBlock();

  /** What one article gives of one of its groups. */
  interface Grouped<C> {
    /** Hands the records on; one key may come several times. */
    void count(ArticleFacts article, Group group, Consumer<C> out);
  }

  /** A counter of what each article hands on. */
  static <C extends Record> BatchCounter of(
      Class<C> type, BiConsumer<ArticleFacts, Consumer<C>> articles) {
    CountTable<C> table = new CountTable<>(CountSchema.of(type));
    return new BatchCounter() {
      @Override
      public void add(ArticleFacts article) {
        articles.accept(article, table);
      }

      @Override
      public CountBlock toBlock() {
        return table.toBlock();
      }
    };
  }

  /** A counter of what each article hands on for each of its groups. */
  static <C extends Record> BatchCounter of(
      Class<C> type, Set<Grouping> groupings, Grouped<C> groups) {
    return of(
        type,
        (article, out) ->
            groupings.forEach(
                grouping ->
                    grouping
                        .groupsOf(article)
                        .forEach(group -> groups.count(article, group, out))));
  }
}
