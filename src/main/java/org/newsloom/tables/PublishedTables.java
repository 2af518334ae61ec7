package org.newsloom.tables;

import java.util.List;
import org.newsloom.tables.rows.ActorCooccurrenceRow;
import org.newsloom.tables.rows.ActorMentionRow;
import org.newsloom.tables.rows.ActorRow;
import org.newsloom.tables.rows.ArticleRow;
import org.newsloom.tables.rows.ArticleTermRow;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.rows.RemovedBlockRow;
import org.newsloom.tables.rows.SentenceRow;
import org.newsloom.tables.rows.TermRow;

/** The tables of a snapshot, in the order a reader meets them. */
public final class PublishedTables {
  private PublishedTables() {}

  public static Table<ArticleRow> articles() {
    return Table.of(ArticleRow.class);
  }

  public static Table<SentenceRow> sentences() {
    return Table.of(SentenceRow.class);
  }

  public static Table<RemovedBlockRow> removedBlocks() {
    return Table.of(RemovedBlockRow.class);
  }

  public static Table<RejectRow> rejects() {
    return Table.of(RejectRow.class);
  }

  public static Table<TermRow> terms() {
    return Table.of(TermRow.class);
  }

  public static Table<ArticleTermRow> articleTerms() {
    return Table.of(ArticleTermRow.class);
  }

  public static Table<ActorRow> actors() {
    return Table.of(ActorRow.class);
  }

  public static Table<ActorMentionRow> actorMentions() {
    return Table.of(ActorMentionRow.class);
  }

  public static Table<ActorCooccurrenceRow> actorCooccurrences() {
    return Table.of(ActorCooccurrenceRow.class);
  }

  /** All of them. */
  public static List<Table<?>> all() {
    return List.of(
        articles(),
        sentences(),
        removedBlocks(),
        rejects(),
        terms(),
        articleTerms(),
        actors(),
        actorMentions(),
        actorCooccurrences());
  }
}
