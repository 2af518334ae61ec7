package org.newsloom.tables;

import java.util.List;
import java.util.stream.Stream;
import org.newsloom.pipeline.summary.PublishedTables;
import org.newsloom.tables.facts.ArticleFactRow;
import org.newsloom.tables.facts.ArticleTermFactRow;
import org.newsloom.tables.facts.MentionFactRow;
import org.newsloom.tables.facts.TermFactRow;

/** The published tables and those of the store. */
final class AllTables {
  private AllTables() {}

  static List<Table<?>> all() {
    return Stream.concat(
            PublishedTables.all().stream(),
            Stream.<Table<?>>of(
                Table.of(ArticleFactRow.class),
                Table.of(ArticleTermFactRow.class),
                Table.of(MentionFactRow.class),
                Table.of(TermFactRow.class)))
        .toList();
  }
}
