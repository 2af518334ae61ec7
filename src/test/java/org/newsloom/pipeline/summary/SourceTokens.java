package org.newsloom.pipeline.summary;

import java.util.Set;
import java.util.stream.Stream;
import org.newsloom.stats.BatchCounter;
import org.newsloom.stats.Grouping;
import org.newsloom.stats.Known;
import org.newsloom.stats.Statistic;
import org.newsloom.stats.Totals;
import org.newsloom.stats.counts.Counts;
import org.newsloom.stats.counts.Key;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A made statistic, to show all that one takes: this file, and a line in the list of tables. */
public record SourceTokens() implements Statistic<SourceTokens.Sizes, SourceTokens.Row> {
  /** How much a source or an actor's sentences hold. */
  public record Sizes(@Key String group, long articles, long sentences) {}

  @TableDoc(name = "group_sizes", key = "group", doc = "A source or an actor.")
  public record Row(
      @Doc("The source or the actor.") String group,
      @Doc("Its articles.") long articles,
      @Doc("Its part of all sentences.") double share) {}

  @Override
  public Class<Sizes> counts() {
    return Sizes.class;
  }

  @Override
  public Class<Row> rows() {
    return Row.class;
  }

  @Override
  public BatchCounter counter(Known known) {
    return BatchCounter.of(
        Sizes.class,
        Set.of(Grouping.SOURCE, Grouping.ACTOR),
        (article, group, out) ->
            out.accept(new Sizes(group.value(), 1, group.sentences().cardinality())));
  }

  @Override
  public Stream<Row> finish(Counts<Sizes> counts, Totals totals) {
    return counts.stream()
        .map(
            sizes ->
                new Row(
                    sizes.group(),
                    sizes.articles(),
                    (double) sizes.sentences() / totals.sentences()));
  }
}
