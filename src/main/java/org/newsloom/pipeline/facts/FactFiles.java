package org.newsloom.pipeline.facts;

import java.nio.file.Path;
import org.newsloom.tables.Table;
import org.newsloom.tables.facts.AnnotatedRow;
import org.newsloom.tables.facts.MentionFactRow;
import org.newsloom.tables.facts.VocabularyRow;
import org.newsloom.tables.rows.ArticleRow;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.rows.RemovedBlockRow;
import org.newsloom.tables.rows.SentenceRow;

/** The files of a folder of facts. The first four are published as they are, once merged. */
public final class FactFiles {
  public static final Table<ArticleRow> ARTICLES = Table.of(ArticleRow.class);
  public static final Table<SentenceRow> SENTENCES = Table.of(SentenceRow.class);
  public static final Table<RemovedBlockRow> REMOVED_BLOCKS = Table.of(RemovedBlockRow.class);
  public static final Table<RejectRow> REJECTS = Table.of(RejectRow.class);
  static final Table<AnnotatedRow> ANNOTATED = Table.of(AnnotatedRow.class);
  static final Table<VocabularyRow> VOCABULARY = Table.of(VocabularyRow.class);
  public static final Table<MentionFactRow> MENTIONS = Table.of(MentionFactRow.class);

  private FactFiles() {}

  /** The file of a table in a folder of facts. */
  public static Path in(Path folder, Table<?> table) {
    return folder.resolve(table.name() + ".parquet");
  }

  /** The file of a table in a batch. */
  public static Path in(FactBatch batch, Table<?> table) {
    return in(Path.of(table == MENTIONS ? batch.namedFolder() : batch.folder()), table);
  }
}
