package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
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

/** No file ends a run: the others are published, and every record is counted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {
  private static final String BODY =
      "The trade ministers of Norway and Iceland met in Oslo on Monday and said that the talks over"
          + " fishing rights would go on in the spring, after elections in both countries.";

  private static final int BAD_LINES = 3_000;

  private Path current;
  private Connection duckDb;

  @BeforeAll
  void run(@TempDir Path work) throws IOException, SQLException {
    Path input = Files.createDirectories(work.resolve("in"));
    Files.writeString(input.resolve("good.txt"), "Talks End\n\n" + BODY + "\n");
    Files.writeString(
        input.resolve("half.html"),
        "<title>Talks &#55357; End</title><article><p>" + BODY + " &#56320; &#0;</p></article>");
    Files.writeString(
        input.resolve("half.jsonl"),
        "{\"html\": \"<p>%s &#xdc00;</p>\", \"title\": \"a\\ud83d\"}\n".formatted(BODY));
    Files.writeString(input.resolve("numbers.txt"), BODY + " " + "1234567,".repeat(4_000) + "\n");
    Files.writeString(input.resolve("hyphens.txt"), BODY + " " + "xy-".repeat(8_000) + "z\n");
    Files.writeString(input.resolve("dotted.txt"), BODY + " " + "Q.R.".repeat(8_000) + "\n");
    Files.writeString(
        input.resolve("parts.html"),
        "<title>Talks End%s</title><p>%s</p>".formatted(" - News".repeat(30_000), BODY));
    Files.writeString(input.resolve("tags.html"), "<p>" + BODY + "</p>" + "<i>".repeat(1_500_000));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(input.resolve("bomb.jsonl.gz")))) {
      out.write("{no\n".repeat(BAD_LINES).getBytes(StandardCharsets.UTF_8));
    }
    current = Runs.run(input, work, "max_rejects_per_file=5", "language.default=en");
    duckDb = DuckDbReadsTables.open(current);
  }

  @AfterAll
  void close() throws SQLException {
    duckDb.close();
  }

  @Test
  void theRejectsOfAPackedFileAreSummed() throws SQLException {
    assertThat(
            Runs.rows(
                duckDb,
                "SELECT record_index, reason, record_count FROM rejects WHERE source_path ="
                    + " 'bomb.jsonl.gz' ORDER BY ALL"))
        .hasSize(6)
        .endsWith(List.of("5", "bad_json", String.valueOf(BAD_LINES - 5)));
  }

  @Test
  void whatIsTooMuchIsSaidSo() throws SQLException {
    assertThat(
            Runs.rows(duckDb, "SELECT source_path, stage FROM rejects WHERE reason = 'too_costly'"))
        .containsExactly(List.of("tags.html", "clean"));
  }

  @Test
  void allOthersAreArticlesAndTheAccountHolds() throws SQLException, IOException {
    assertThat(Runs.value(duckDb, "SELECT count(*) FROM articles")).isEqualTo("7");
    long rejects = Long.parseLong(Runs.value(duckDb, "SELECT sum(record_count) FROM rejects"));
    assertThat(rejects).isEqualTo(BAD_LINES + 1);
    assertThat(Files.readString(current.resolve("manifest.json")))
        .contains("\"records\" : " + (7 + rejects));
  }
}
