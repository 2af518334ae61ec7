package org.newsloom.pipeline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.pipeline.facts.AnalysisSettings;
import org.newsloom.stats.cooccurrence.ContextType;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.rows.SentenceRow;
import org.newsloom.tables.storage.LocalStorage;
import org.newsloom.tables.storage.StoredFile;

class TableMergeTest {
  private static final Table<SentenceRow> SENTENCES = PublishedTables.sentences();

  @TempDir Path work;

  private SummarySettings settings() {
    AnalysisSettings analysis =
        new AnalysisSettings(
            1,
            null,
            0.5,
            null,
            true,
            null,
            0.5,
            AnalysisSettings.TermUnit.LEMMA,
            new TreeSet<>(Set.of(1)),
            Set.of(),
            true,
            true,
            true,
            true,
            Set.of(ActorKind.STATE),
            0.5,
            ActorKnowledge.NONE,
            true);
    return new SummarySettings(
        analysis,
        1,
        1,
        List.of(ContextType.ARTICLE),
        1,
        work.resolve("snapshot").toString(),
        work.resolve("work").toString());
  }

  private static List<SentenceRow> rows(int articles) {
    List<SentenceRow> rows = new ArrayList<>();
    for (int article = 0; article < articles; article++) {
      String id = ArticleIdentity.articleId("a" + article, 0);
      for (int i = 0; i < 3; i++) {
        rows.add(new SentenceRow(id, i, i, i * 10, i * 10 + 9, 2, "Sentence " + i));
      }
    }
    return rows;
  }

  /** Spreads rows over files by article, each file sorted. */
  private List<StoredFile> files(List<SentenceRow> rows, int count) throws IOException {
    List<StoredFile> files = new ArrayList<>();
    for (int file = 0; file < count; file++) {
      int mine = file;
      List<SentenceRow> part =
          rows.stream()
              .filter(row -> Math.floorMod(row.articleId().hashCode(), count) == mine)
              .sorted(SENTENCES.keyOrder())
              .toList();
      Path path = work.resolve("facts-" + file + ".parquet");
      TableWriter.writeAll(SENTENCES, LocalStorage.file(path), part);
      files.add(LocalStorage.file(path));
    }
    return files;
  }

  private List<SentenceRow> published() throws IOException {
    List<SentenceRow> rows = new ArrayList<>();
    try (var list = Files.list(work.resolve("snapshot/sentences"))) {
      for (Path file : list.sorted().toList()) {
        rows.addAll(TableReader.readAll(SENTENCES, LocalStorage.file(file)));
      }
    }
    return rows;
  }

  private static List<SentenceRow> sorted(List<SentenceRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing(SentenceRow::articleId).thenComparing(SentenceRow::sentenceIndex))
        .toList();
  }

  @Test
  void mergesMoreFilesThanItOpensAtOnce() throws IOException {
    List<SentenceRow> rows = rows(40);
    long written =
        new TableMerge(settings(), 3)
            .merge(SENTENCES, files(rows, 11), SentenceRow::articleId, 1_000_000);
    assertThat(written).isEqualTo(120);
    assertThat(published()).isEqualTo(sorted(rows));
  }

  @Test
  void cutsALargeTableIntoFilesThatStayInOrder() throws IOException {
    List<SentenceRow> rows = rows(200);
    new TableMerge(settings(), 64).merge(SENTENCES, files(rows, 2), SentenceRow::articleId, 100);
    try (var list = Files.list(work.resolve("snapshot/sentences"))) {
      assertThat(list.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "part-00000-of-00006.parquet",
              "part-00001-of-00006.parquet",
              "part-00002-of-00006.parquet",
              "part-00003-of-00006.parquet",
              "part-00004-of-00006.parquet",
              "part-00005-of-00006.parquet");
    }
    assertThat(published()).isEqualTo(sorted(rows));
  }
}
