package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {
  private static final String RUN = "name: x\ninput:\n  - path: in\noutput:\n  dir: out\n";

  @TempDir Path folder;

  private void articles() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/a.txt"),
        """
        A long speech

        President Volodymyr Zelenko spoke to the parliament in Kyiv on Monday for more than an hour.

        Volodymyr Zelenko said that the government would not change its plans before the summer.
        """);
    Files.writeString(
        folder.resolve("in/b.txt"),
        """
        A short answer

        The president of the country, Volodymyr Zelenka, answered the letter on Tuesday evening.
        """);
  }

  private String definition(String actors) throws IOException {
    return Files.writeString(folder.resolve("run.yaml"), RUN + actors).toString();
  }

  private List<List<String>> actors(String columns) throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
      return Runs.rows(
          duckDb,
          "select %s from '%s/out/current/actors/*.parquet' where kind = 'person' order by 1"
              .formatted(columns, folder));
    }
  }

  @Test
  void whatItSuggestsIsTakenAndTakesEffect() throws IOException, SQLException {
    articles();
    Runs.newsloom("run", definition(""));
    assertThat(actors("name"))
        .containsExactly(List.of("Volodymyr Zelenka"), List.of("Volodymyr Zelenko"));
    Runs.Outcome suggested = Runs.newsloom("actors", "suggest", folder.resolve("out").toString());
    assertThat(suggested.out())
        .contains("    # family names almost alike; 2 mentions and 1\n")
        .contains("    #   Volodymyr Zelenka: The president of the country, Volodymyr Zelenka,")
        .contains(
            "    - names: [\"Volodymyr Zelenko\", \"Volodymyr Zelenka\"]\n      kind: person\n");
    String pasted =
        suggested
            .out()
            .lines()
            .takeWhile(line -> !line.startsWith("  ignore:"))
            .reduce("", (text, line) -> text + line + "\n");
    assertThat(Runs.newsloom("run", definition(pasted)).err()).doesNotContain("newsloom:");
    assertThat(actors("name, mention_count")).containsExactly(List.of("Volodymyr Zelenko", "3"));
  }

  @Test
  void allThatItSuggestsHasNoClash() throws IOException {
    articles();
    Runs.newsloom("run", definition(""));
    String all = Runs.newsloom("actors", "suggest", folder.resolve("out").toString()).out();
    Path file = Files.writeString(folder.resolve("more.yaml"), all);
    assertThat(Runs.newsloom("actors", "check", file.toString()).out()).endsWith("no clash\n");
  }

  @Test
  void suggestsTheSameTwice() throws IOException {
    articles();
    Runs.newsloom("run", definition(""));
    String out = folder.resolve("out").toString();
    assertThat(Runs.newsloom("actors", "suggest", out).out())
        .isEqualTo(Runs.newsloom("actors", "suggest", out).out());
  }

  @Test
  void saysThatAFolderHoldsNoSnapshot() {
    Runs.Outcome outcome = Runs.newsloom("actors", "suggest", folder.toString());
    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(outcome.err()).contains("holds no snapshot; give the output.dir");
  }

  @Test
  void checkNamesBothLines() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    String file =
        definition(
            """
            actors:
              define:
                - name: Ada Bell
                  kind: person
                  aliases:
                    - Countess
                - {name: Ben Cole, kind: person, aliases: [Countess]}
            """);
    Runs.Outcome outcome = Runs.newsloom("actors", "check", file);
    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(outcome.out())
        .isEqualTo(
            ("refused   FILE:12: actors 'Ada Bell' and 'Ben Cole' both list the name 'Countess';"
                    + " keep it with one of them, or tell them apart by near, not_near or dates"
                    + " (the other: FILE:11)\n2 definitions, 0 merges, 0 splits, 0 ignored"
                    + " names, 0 guards: 1 clash\n")
                .replace("FILE", file));
  }

  @Test
  void checkTakesAFileOfActors() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("more.yaml"), "merge:\n  - names: [Russia, Soviet Union]\n");
    Runs.Outcome outcome = Runs.newsloom("actors", "check", file.toString());
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .isEqualTo("0 definitions, 1 merge, 0 splits, 0 ignored names, 0 guards: no clash\n");
  }

  @Test
  void aRunRefusesAContradictionBeforeItBegins() throws IOException {
    articles();
    Runs.Outcome outcome =
        Runs.newsloom(
            "run",
            definition("actors:\n  ignore: [Ada]\n  define:\n    - {name: Ada, kind: person}\n"));
    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(outcome.err())
        .contains("run.yaml:7: 'Ada' is ignored and also a name of the actor 'Ada'; keep one");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void theWorkedExampleRuns() throws IOException, SQLException {
    Runs.Outcome outcome =
        Runs.newsloom(
            "run",
            Path.of("pipelines", "actors-example.yaml").toString(),
            "--set",
            "output.dir=" + folder.resolve("out"));
    assertThat(outcome.exitCode()).isZero();
    assertThat(actors("name, role, country"))
        .contains(List.of("Benjamin Netanyahu", "prime minister", "ISR"));
  }

  @Test
  void theWorkedExampleHasNoClash() {
    Runs.Outcome outcome =
        Runs.newsloom("actors", "check", Path.of("pipelines", "actors-example.yaml").toString());
    assertThat(outcome.out())
        .isEqualTo(
            "3 definitions, 2 merges, 2 splits, 1 ignored name, 1 guard in 2 files: no clash\n");
  }
}
