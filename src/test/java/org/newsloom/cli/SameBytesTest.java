package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.config.RunConfig;
import org.newsloom.ingest.InputFile;
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
    NewsloomRun.Engine oneFileABatch =
        (batches, request, facts, summary, progress) ->
            new PlainEngine(2)
                .run(FileBatch.cut(request.files(), 1), request, facts, summary, progress);
    Path third = new NewsloomRun(apart, Progress.NONE, oneFileABatch).run().current();

    assertThat(Runs.hashes(first)).hasSize(9);
    assertThat(Runs.hashes(second))
        .as("other parallelism, order, root")
        .isEqualTo(Runs.hashes(first));
    assertThat(Runs.hashes(third)).as("without Beam, other batches").isEqualTo(Runs.hashes(first));
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
    return RunRequests.of(RunConfig.load(definition), List.of("--targetParallelism=1"));
  }

  private static RunRequest shuffled(RunRequest request) {
    List<InputFile> files = new ArrayList<>(request.files());
    Collections.shuffle(files, new Random(7));
    assertThat(files).isNotEqualTo(request.files());
    return new RunRequest(
        request.name(),
        files,
        request.ignoredFiles(),
        request.analysis(),
        request.analysisKey(),
        request.minFrequency(),
        request.minArticles(),
        request.contexts(),
        request.minPairs(),
        request.outputFolder(),
        request.keepSnapshots(),
        request.effectiveConfig(),
        request.version(),
        request.beamArguments());
  }
}
