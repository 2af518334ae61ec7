package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the run definition leaves out is nowhere in the output, packed or not. */
class NoTextInOutputTest {
  private static final String BODY =
      "Minister Ada Quillan opened the long bridge over the Tamber estuary on Friday afternoon."
          + " Engineers from Holm had worked on its northern span for almost seven winters.";
  private static final String MORE =
      "Fishermen fear that the piers will change the currents in which they have always set nets.";
  private static final String COMMENT =
      "Great news, write to me at old.skipper@tideway.example if you want to sell your boat.";
  private static final String BROKEN = "This half record about lost lighthouses never became one";

  /** More words in a row than the longest term has. */
  private static final int WORDS = 6;

  @TempDir Path input;
  @TempDir Path work;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        input.resolve("a.html"),
        """
        <html><head><title>Bridge opens</title></head><body><nav><a href="/">Home</a></nav>
        <article><h1>Bridge opens</h1><p>%s</p><p>%s</p></article>
        <div class="comments"><h2>Comments</h2><p>%s</p></div></body></html>
        """
            .formatted(BODY, MORE, COMMENT));
    Files.writeString(input.resolve("b.txt"), "Second bridge\n\n" + BODY + "\n\n" + MORE + "\n");
    Files.writeString(
        input.resolve("c.jsonl"),
        "{\"id\":1,\"title\":\"Third bridge\",\"text\":\"%s\\n\\n%s\"}\n{\"text\":\"%s\n"
            .formatted(BODY, MORE, BROKEN));
  }

  @Test
  void withoutTextsNoSentenceIsAnywhere() throws Exception {
    String output = output("output.text=false");
    for (String text : List.of(BODY, MORE, COMMENT, BROKEN)) {
      assertThat(windows(text)).noneMatch(output::contains);
    }
    assertThat(output).doesNotContain("old.skipper@");
  }

  @Test
  void withoutRemovedTextsTheKeptOnesAreThere() throws Exception {
    String output = output("output.removed_text=false");
    assertThat(output)
        .contains(MORE.toLowerCase(Locale.ROOT))
        .doesNotContain("old.skipper@", "sell your boat");
  }

  @Test
  void withAllTextsBothAreThere() throws Exception {
    assertThat(output("output.text=true"))
        .contains(MORE.toLowerCase(Locale.ROOT), "old.skipper@", "sell your boat");
  }

  @Test
  void noPathOfTheMachineIsInTheOutput() throws Exception {
    Path current = Runs.run(input, work);
    for (String file : List.of("manifest.json", "datapackage.json")) {
      assertThat(Files.readString(current.resolve(file)))
          .doesNotContain(
              input.toString(), work.toString(), input.toRealPath().toString(), "\"/", ": /");
    }
    assertThat(output("output.text=true"))
        .doesNotContain(
            input.toString().toLowerCase(Locale.ROOT), work.toString().toLowerCase(Locale.ROOT));
  }

  @Test
  void licencesStandInTheDataPackage() throws Exception {
    Path current =
        Runs.run(
            input,
            work,
            "licenses=[{name: CC-BY-4.0, path: 'https://creativecommons.org/licenses/by/4.0/'}]");
    assertThat(Files.readString(current.resolve("datapackage.json")))
        .containsIgnoringWhitespaces(
            "\"licenses\": [ { \"name\": \"CC-BY-4.0\","
                + " \"path\": \"https://creativecommons.org/licenses/by/4.0/\" } ]");
  }

  /**
   * All that a run leaves below its output folder, in lower case: bytes as they are, and values.
   */
  private String output(String setting) throws IOException, SQLException {
    Runs.run(input, work, setting);
    StringBuilder all = new StringBuilder();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        var walk = Files.walk(work.resolve("out"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
        if (file.toString().endsWith(".parquet")) {
          Runs.rows(duckDb, "SELECT * FROM read_parquet('%s')".formatted(file))
              .forEach(row -> all.append(String.join("\t", row)).append('\n'));
        }
      }
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private static List<String> windows(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split(" ", -1);
    List<String> windows = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.length; i++) {
      windows.add(String.join(" ", List.of(words).subList(i, i + WORDS)));
    }
    return windows;
  }
}
