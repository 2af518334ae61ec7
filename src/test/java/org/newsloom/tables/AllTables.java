package org.newsloom.tables;

import java.util.List;
import java.util.stream.Stream;
import org.newsloom.pipeline.summary.PublishedTables;
import org.newsloom.tables.facts.AnnotatedRow;
import org.newsloom.tables.facts.CleanedPageRow;
import org.newsloom.tables.facts.DocumentLinesRow;
import org.newsloom.tables.facts.MentionFactRow;
import org.newsloom.tables.facts.VocabularyRow;

/** The published tables and those of the store. */
final class AllTables {
  private AllTables() {}

  static List<Table<?>> all() {
    return Stream.concat(
            PublishedTables.all().stream(),
            Stream.<Table<?>>of(
                Table.of(AnnotatedRow.class),
                Table.of(CleanedPageRow.class),
                Table.of(DocumentLinesRow.class),
                Table.of(VocabularyRow.class),
                Table.of(MentionFactRow.class)))
        .toList();
  }
}
