package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsloom.model.ArticleIdentity;
import picocli.CommandLine;

/** Runs commands as a user does, and asks DuckDB what they wrote. */
final class Runs {
  private Runs() {}

  /**
   * What a command did.
   *
   * @param exitCode its exit code
   * @param out what it printed
   * @param err what it complained of
   */
  record Outcome(int exitCode, String out, String err) {}

  static Outcome newsloom(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = command.execute(arguments);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  /**
   * A run definition over a folder, written into {@code work}; returns where its tables will be.
   */
  static Path run(Path input, Path work, String... settings) throws IOException {
    Path definition = work.resolve("run.yaml");
    Files.createDirectories(work);
    Files.writeString(
        definition,
        "name: test\ninput:\n  - path: '%s'\noutput:\n  dir: out\n"
            .formatted(input.toAbsolutePath()));
    List<String> arguments = new ArrayList<>(List.of("run", definition.toString()));
    for (String setting : settings) {
      arguments.addAll(List.of("--set", setting));
    }
    // The checks that Beam makes of a pipeline, which cost too much in earnest.
    arguments.addAll(List.of("--", "--enforceImmutability=true", "--enforceEncodability=true"));
    Outcome outcome = newsloom(arguments.toArray(String[]::new));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    return work.resolve("out").resolve("current");
  }

  /** The rows that a query gives, their values as DuckDB prints them. */
  static List<List<String>> rows(Connection duckDb, String query) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = duckDb.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      int columns = answer.getMetaData().getColumnCount();
      while (answer.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(answer.getString(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** The one value that a query gives. */
  static String value(Connection duckDb, String query) throws SQLException {
    List<List<String>> rows = rows(duckDb, query);
    assertThat(rows).hasSize(1);
    return rows.get(0).get(0);
  }

  /** The hash of every Parquet file below a folder, by its path. */
  static SortedMap<String, String> hashes(Path folder) throws IOException {
    TreeMap<String, String> hashes = new TreeMap<>();
    try (var walk = Files.walk(folder.toRealPath())) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".parquet")).toList()) {
        hashes.put(
            folder.toRealPath().relativize(file).toString(),
            ArticleIdentity.sha256(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
