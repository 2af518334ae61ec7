package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.config.RunConfig;
import org.newsloom.ingest.FoundInputs;
import org.newsloom.ingest.InputFile;
import org.newsloom.pipeline.BeamEngine;
import org.newsloom.pipeline.NewsloomRun;
import org.newsloom.pipeline.Progress;
import org.newsloom.pipeline.RunRequest;
import org.newsloom.pipeline.bench.PlainEngine;
import org.newsloom.pipeline.facts.FileBatch;

/**
 * The same inputs, configuration and models give the same bytes, however the run is carried out.
 */
class SameBytesTest {
  @Test
  void givesTheSameTablesHoweverItIsCarriedOut(@TempDir Path work) throws IOException {
    Path first = Runs.run(Path.of("seeds"), work.resolve("first"));

    Path elsewhere = work.resolve("another").resolve("root");
    copySeeds(elsewhere);
    RunRequest shuffled = shuffled(request(elsewhere, work.resolve("second")));
    Path second = new NewsloomRun(shuffled, Progress.NONE).run().current();

    RunRequest apart = request(elsewhere, work.resolve("third"));
    Path third = runOneByOne(apart, new PlainEngine(2));
    Path fourth = runOneByOne(request(elsewhere, work.resolve("fourth")), new BeamEngine());

    assertThat(Runs.hashes(first)).hasSize(9);
    assertThat(Runs.hashes(second))
        .as("other parallelism, order, root")
        .isEqualTo(Runs.hashes(first));
    assertThat(Runs.hashes(third)).as("without Beam, other batches").isEqualTo(Runs.hashes(first));
    assertThat(Runs.hashes(fourth)).as("with Beam, other batches").isEqualTo(Runs.hashes(first));
  }

  @Test
  void findsTheSameRepeatedLinesHoweverItIsCarriedOut(@TempDir Path work)
      throws IOException, SQLException {
    Path corpus = repeatingCorpus(work.resolve("corpus"));
    Path first = Runs.run(corpus, work.resolve("first"));
    Path second =
        new NewsloomRun(shuffled(request(corpus, work.resolve("second"))), Progress.NONE)
            .run()
            .current();
    Path third = runOneByOne(request(corpus, work.resolve("third")), new PlainEngine(2));
    Path fourth = runOneByOne(request(corpus, work.resolve("fourth")), new BeamEngine());

    assertThat(repeatedLines(first))
        .containsExactly(List.of("What the council says about the bridge.", "6"));
    assertThat(Runs.hashes(second)).as("other order").isEqualTo(Runs.hashes(first));
    assertThat(Runs.hashes(third)).as("without Beam, other batches").isEqualTo(Runs.hashes(first));
    assertThat(Runs.hashes(fourth)).as("with Beam, other batches").isEqualTo(Runs.hashes(first));
  }

  @Test
  void removesNoRepeatedLinesWhereTheyAreNotAskedFor(@TempDir Path work)
      throws IOException, SQLException {
    Path corpus = repeatingCorpus(work.resolve("corpus"));
    Path off = Runs.run(corpus, work.resolve("off"), "clean.repeated_lines.enabled=false");
    Path more = Runs.run(corpus, work.resolve("more"), "clean.repeated_lines.min_articles=7");

    assertThat(repeatedLines(off)).isEmpty();
    assertThat(Runs.hashes(more)).isEqualTo(Runs.hashes(off));
  }

  /** Six articles of one source that hold the same line, and two of another source. */
  private static Path repeatingCorpus(Path folder) throws IOException {
    List<String> towns =
        List.of("Oslo", "Bergen", "Tromso", "Hamar", "Molde", "Narvik", "Bodo", "Moss");
    for (int i = 0; i < towns.size(); i++) {
      Path file = folder.resolve(i < 6 ? "gazette" : "herald").resolve(i + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          """
          The council of %1$s voted on Monday to close the old harbour bridge for repairs.

          What the council says about the bridge.

          Shop owners in %1$s said that they had not been asked, and would lose customers.
          """
              .formatted(towns.get(i)));
    }
    return folder;
  }

  private static List<List<String>> repeatedLines(Path tables) throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
      return Runs.rows(
          duckDb,
          "select text, count(*) from '%s/removed_blocks/*.parquet'".formatted(tables)
              + " where reason = 'repeated_line' group by text order by text");
    }
  }

  /** A batch a file instead of one for all. */
  private static Path runOneByOne(RunRequest request, NewsloomRun.Engine engine)
      throws IOException {
    NewsloomRun.Engine oneFileABatch =
        (batches, asked, facts, summary, progress) -> {
          assertThat(batches).hasSize(1);
          engine.run(FileBatch.cut(asked.files(), 1), asked, facts, summary, progress);
        };
    return new NewsloomRun(request, Progress.NONE, oneFileABatch).run().current();
  }

  private static void copySeeds(Path target) throws IOException {
    Files.createDirectories(target);
    try (var seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, target.resolve(seed.getFileName()));
      }
    }
  }

  private static RunRequest request(Path input, Path work) throws IOException {
    Files.createDirectories(work);
    Path definition = work.resolve("run.yaml");
    Files.writeString(
        definition, "name: test\ninput:\n  - path: '%s'\noutput:\n  dir: out\n".formatted(input));
    return RunRequests.of(
        RunConfig.loadPlaced(definition, List.of()), List.of("--targetParallelism=3"));
  }

  private static RunRequest shuffled(RunRequest request) {
    List<InputFile> files = new ArrayList<>(request.files());
    Collections.shuffle(files, new Random(7));
    assertThat(files).isNotEqualTo(request.files());
    return new RunRequest(
        request.name(),
        new FoundInputs(
            files,
            request.inputs().ignoredByExtension(),
            request.inputs().linksNotFollowed(),
            request.inputs().suffixedPaths(),
            request.inputs().folders()),
        request.analysis(),
        request.analysisKey(),
        request.minFrequency(),
        request.minArticles(),
        request.contexts(),
        request.minPairs(),
        request.output(),
        request.keepSnapshots(),
        request.effectiveConfig(),
        request.version(),
        request.beamArguments());
  }
}
