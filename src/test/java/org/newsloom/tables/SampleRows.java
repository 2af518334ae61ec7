package org.newsloom.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.newsloom.tables.rows.ActorCooccurrenceRow;
import org.newsloom.tables.rows.ActorMentionRow;
import org.newsloom.tables.rows.ActorRow;
import org.newsloom.tables.rows.ArticleRow;
import org.newsloom.tables.rows.ArticleTermRow;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.rows.RemovedBlockRow;
import org.newsloom.tables.rows.SentenceRow;
import org.newsloom.tables.rows.TermRow;
import org.newsloom.tables.snapshot.OutputLayout;
import org.newsloom.tables.storage.LocalStorage;

/** A few rows of every published table: with and without what may be missing. */
public final class SampleRows {
  private static final LocalDate EARLY = LocalDate.of(1969, 12, 31);
  private static final LocalDate LATE = LocalDate.of(2024, 2, 29);

  private SampleRows() {}

  /** The rows, by the name of their table. */
  public static Map<String, List<? extends Record>> all() {
    return Map.of(
        "articles",
        List.of(
            new ArticleRow(
                "a1",
                "b/one.html",
                0,
                "r1",
                "c1",
                "Zwei \uD83D\uDE00",
                List.of("Ann", "Bö"),
                Instant.parse("2024-02-29T12:34:56.789012Z"),
                LATE,
                "json_ld",
                "byline",
                "meta",
                "Paper",
                "https://example.org/1",
                "en",
                0.987654321,
                "UTF-8",
                "html",
                2,
                3,
                40,
                200,
                17,
                "One.\nTwo \"quoted\" \\ and\ttab."),
            new ArticleRow(
                "a2",
                "b/two.txt",
                7,
                "r2",
                "c2",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "windows-1252",
                "text",
                1,
                0,
                0,
                9,
                0,
                null)),
        "sentences",
        List.of(
            new SentenceRow("a1", 0, 0, 0, 4, 2, "One."),
            new SentenceRow("a1", 1, 1, 5, 28, 7, null)),
        "removed_blocks",
        List.of(new RemovedBlockRow("a1", 3, "nav", 0.25, 1, 2, "Home | News")),
        "rejects",
        List.of(
            new RejectRow("b/empty.txt", 0, "ingest", "empty", "no bytes", 0L, "r3"),
            new RejectRow("b/lines.jsonl", 4, "clean", "no_article_text", "kept none", null, null)),
        "terms",
        List.of(
            new TermRow("peace", 1, 1, 5_000_000_000L, 3, 1234.5, 0.1, EARLY, LATE),
            new TermRow("peace talk", 2, 2, 2, 1, 1e-9, 2.5, null, null)),
        "article_terms",
        List.of(
            new ArticleTermRow("a1", "peace", 1, 4, 0.4),
            new ArticleTermRow("a1", "\uFF5E", 1, 1, 0.0),
            new ArticleTermRow("a1", "\uD83D\uDE00", 1, 1, 1.0 / 3)),
        "actors",
        List.of(
            new ActorRow(
                "person:ann",
                "person",
                "Ann",
                List.of(),
                "model",
                null,
                null,
                List.of(),
                1,
                1,
                1,
                null,
                null),
            new ActorRow(
                "state:ABC",
                "state",
                "Abc",
                List.of("ABC", "Äbc"),
                "lexicon",
                "none",
                "ABC",
                List.of("state:ABD", "state:ÄBC"),
                9,
                8,
                7,
                EARLY,
                LATE)),
        "actor_mentions",
        List.of(
            new ActorMentionRow(
                "a1", 0, "person:ann", 3, 0, 0, "Ann", "person", "model", 0.75, "poet"),
            new ActorMentionRow(
                "a1", 8, "state:ABC", 11, 1, 1, "Abc", "state", "lexicon", null, null)),
        "actor_cooccurrences",
        List.of(
            new ActorCooccurrenceRow(
                "article",
                "person:ann",
                "state:ABC",
                2,
                2,
                2,
                2,
                2,
                2.0,
                1.0,
                0.0,
                null,
                1.0,
                14.0,
                1.0,
                0.0,
                1.0,
                1.0,
                null,
                null),
            new ActorCooccurrenceRow(
                "sentence",
                "person:ann",
                "state:ABC",
                1,
                2,
                3,
                10,
                1,
                0.6,
                5 / 3.0,
                0.7369655941662062,
                0.22184775,
                0.4,
                12.678071905112638,
                0.25,
                0.5,
                0.47,
                0.47,
                EARLY,
                LATE)));
  }

  /** The rows of one table. */
  public static <R extends Record> List<R> of(Table<R> table) {
    List<? extends Record> rows = all().getOrDefault(table.name(), List.of());
    return rows.stream().map(table::cast).toList();
  }

  /** Writes every published table, as a snapshot has them. */
  public static void write(Path snapshot) throws IOException {
    for (Table<?> table : PublishedTables.all()) {
      write(snapshot, table);
    }
  }

  private static <R extends Record> void write(Path snapshot, Table<R> table) throws IOException {
    TableWriter.writeAll(
        table,
        LocalStorage.folder(snapshot).file(OutputLayout.tableFile(table.name(), 0, 1)),
        of(table));
  }
}
