package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.tables.DuckDbReadsTables;

/** A folder as they are: all formats, other languages, broken files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MixedFolderTest {
  private static final String BODY =
      "The foreign minister of Norway said on Tuesday that the talks with Sweden had ended without a"
          + " result, and that both sides would meet again in the spring of next year.";
  private static final String MORE =
      "Officials in Oslo had hoped for an agreement on fishing rights before the end of the year, but"
          + " the delegations could not settle the question of how the catch should be divided.";

  private Path current;
  private Connection duckDb;

  @BeforeAll
  void run(@TempDir Path work) throws IOException, SQLException {
    Path input = work.resolve("in");
    Files.createDirectories(input.resolve("sub"));
    Files.writeString(input.resolve("a.txt"), "Talks End\n\n" + BODY + "\n\n" + MORE + "\n");
    Files.writeString(
        input.resolve("sub/b.html"),
        "<html><head><title>Talks End | The Paper</title></head><body><nav><a href='/'>Home</a></nav>"
            + "<article><h1>Talks End</h1><p>"
            + BODY
            + "</p><p>"
            + MORE
            + "</p></article></body></html>");
    Files.writeString(input.resolve("c.md"), "# Talks End\n\n" + BODY + "\n\n" + MORE + "\n");
    Files.writeString(
        input.resolve("d.jsonl"),
        "{\"text\": \""
            + BODY
            + "\\n\\n"
            + MORE
            + "\", \"title\": \"Talks End\", \"date\": \"2024-05-06\"}\n"
            + "{\"text\": \n"
            + "{\"title\": \"no text\"}\n");
    gzip(input.resolve("e.txt.gz"), BODY + "\n\n" + MORE + "\n");
    Files.write(
        input.resolve("truncated.txt.gz"),
        java.util.Arrays.copyOf(Files.readAllBytes(input.resolve("e.txt.gz")), 60));
    Files.writeString(
        input.resolve("german.txt"),
        "Die Außenministerin erklärte am Dienstag, die Gespräche mit den Nachbarn seien ohne Ergebnis"
            + " zu Ende gegangen, und man werde sich im Frühjahr wieder treffen.\n\n"
            + "Beide Seiten hatten gehofft, noch vor dem Ende des Jahres eine Einigung zu erreichen.\n");
    Files.write(
        input.resolve("latin.txt"),
        (BODY + " It was agreed over caf\u00e9 and cr\u00e8me.\n\n" + MORE + "\n")
            .getBytes(Charset.forName("windows-1252")));
    Files.writeString(input.resolve("empty.txt"), " \n");
    Files.write(
        input.resolve("picture.txt"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    Files.writeString(input.resolve("menu.txt"), "Home\nNews\nSport\nLog in\n");
    Files.writeString(input.resolve("notes.docx"), "passed over");
    current = Runs.run(input, work);
    duckDb = DuckDbReadsTables.open(current);
  }

  private static void gzip(Path file, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @AfterAll
  void close() throws SQLException {
    duckDb.close();
  }

  @Test
  void keepsWhatCanBeRead() throws SQLException {
    assertThat(
            Runs.rows(
                duckDb,
                "SELECT source_path, record_index, extractor, language FROM articles ORDER BY ALL"))
        .containsExactly(
            List.of("a.txt", "0", "text", "en"),
            List.of("c.md", "0", "markdown", "en"),
            List.of("d.jsonl", "0", "text", "en"),
            List.of("e.txt.gz", "0", "text", "en"),
            List.of("german.txt", "0", "text", "de"),
            List.of("latin.txt", "0", "text", "en"),
            List.of("sub/b.html", "0", "html", "en"));
  }

  @Test
  void rejectsTheRestWithItsReason() throws SQLException {
    assertThat(
            Runs.rows(
                duckDb,
                "SELECT source_path, record_index, stage, reason FROM rejects ORDER BY ALL"))
        .containsExactly(
            List.of("d.jsonl", "1", "ingest", "bad_json"),
            List.of("d.jsonl", "2", "ingest", "no_text_field"),
            List.of("empty.txt", "0", "ingest", "empty"),
            List.of("menu.txt", "0", "clean", "no_article_text"),
            List.of("picture.txt", "0", "ingest", "binary"),
            List.of("truncated.txt.gz", "0", "ingest", "corrupt_archive"));
  }

  @Test
  void doesNotCountArticlesInLanguagesWithoutModels() throws SQLException {
    assertThat(
            Runs.rows(
                duckDb,
                "SELECT sentence_count, token_count FROM articles WHERE source_path = 'german.txt'"))
        .containsExactly(List.of("0", "0"));
    assertThat(
            Runs.value(
                duckDb, "SELECT DISTINCT n FROM actor_cooccurrences WHERE context = 'article'"))
        .isEqualTo("6");
  }

  @Test
  void countsAsSqlDoes() throws SQLException {
    assertThat(
            SqlStatistics.differences(
                duckDb, "terms", SqlStatistics.TERMS, List.of("term", "ngram_size")))
        .isEmpty();
    assertThat(
            SqlStatistics.differences(
                duckDb,
                "actor_cooccurrences",
                SqlStatistics.COOCCURRENCES,
                List.of("context", "actor_a", "actor_b")))
        .isEmpty();
  }

  @Test
  void accountsForEveryRecordInTheManifest() throws IOException {
    JsonNode input =
        new ObjectMapper().readTree(current.resolve("manifest.json").toFile()).get("input");
    assertThat(input.get("files").asInt()).isEqualTo(11);
    assertThat(input.get("records").asInt()).isEqualTo(13);
    assertThat(input.get("articles").asInt()).isEqualTo(7);
    assertThat(input.get("rejects").asInt()).isEqualTo(6);
    assertThat(input.get("articles_not_annotated").get("de").asInt()).isEqualTo(1);
    assertThat(input.get("ignored_files").get("docx").asInt()).isEqualTo(1);
  }
}
