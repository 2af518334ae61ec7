package org.newsloom.pipeline.facts;

import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.Table;
import org.newsloom.tables.facts.ArticleFactRow;
import org.newsloom.tables.facts.ArticleTermFactRow;
import org.newsloom.tables.facts.MentionFactRow;
import org.newsloom.tables.facts.TermFactRow;
import org.newsloom.tables.rows.ArticleRow;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.rows.RemovedBlockRow;
import org.newsloom.tables.rows.SentenceRow;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

/** The files of a folder of facts. The first four are published as they are, once merged. */
public final class FactFiles {
  public static final Table<ArticleRow> ARTICLES = PublishedTables.articles();
  public static final Table<SentenceRow> SENTENCES = PublishedTables.sentences();
  public static final Table<RemovedBlockRow> REMOVED_BLOCKS = PublishedTables.removedBlocks();
  public static final Table<RejectRow> REJECTS = PublishedTables.rejects();
  public static final Table<ArticleFactRow> ARTICLE_FACTS = Table.of(ArticleFactRow.class);
  public static final Table<TermFactRow> TERMS = Table.of(TermFactRow.class);
  public static final Table<ArticleTermFactRow> ARTICLE_TERMS = Table.of(ArticleTermFactRow.class);
  public static final Table<MentionFactRow> MENTIONS = Table.of(MentionFactRow.class);

  private FactFiles() {}

  /** The file of a table in a folder of facts. */
  static StoredFile in(Storage facts, String folder, Table<?> table) {
    return facts.file(folder + "/" + table.name() + ".parquet");
  }

  /** The file of a table in a batch. */
  public static StoredFile in(FactBatch batch, Table<?> table) {
    return Storage.at(batch.folder()).file(table.name() + ".parquet");
  }
}
