package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees who makes a mistake. */
class RunCommandTest {
  @TempDir Path work;

  private Path definition(String text) throws IOException {
    Path file = work.resolve("run.yaml");
    Files.writeString(file, text);
    return file;
  }

  private Path someArticle() throws IOException {
    Path folder = work.resolve("in");
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("a.txt"),
        "The minister said on Monday that the talks would go on until both sides had agreed on a date.\n");
    return folder;
  }

  @Test
  void namesTheFileTheLineAndTheNearestKeyOfAnUnknownOne() throws IOException {
    someArticle();
    Path file =
        definition("name: x\ninput:\n  - path: in\nterm:\n  unit: lemma\noutput:\n  dir: out\n");
    Runs.Outcome outcome = Runs.newsloom("run", file.toString());
    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(outcome.err()).contains(file + ":4").contains("did you mean 'terms'?");
  }

  @Test
  void namesTheFolderThatIsMissing() throws IOException {
    Path file = definition("name: x\ninput:\n  - path: nowhere\noutput:\n  dir: out\n");
    Runs.Outcome outcome = Runs.newsloom("run", file.toString());
    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(outcome.err()).contains("nowhere");
    assertThat(Files.exists(work.resolve("out"))).isFalse();
  }

  @Test
  void refusesToRunBesideAnotherRun() throws IOException {
    someArticle();
    Path file = definition("name: x\ninput:\n  - path: in\noutput:\n  dir: out\n");
    Files.createDirectories(work.resolve("out"));
    Files.writeString(work.resolve("out/_lock"), "pid=1 host=another-machine run=abc\n");
    Runs.Outcome outcome = Runs.newsloom("run", file.toString());
    assertThat(outcome.exitCode()).isEqualTo(4);
    assertThat(outcome.err()).contains("another run").contains("_lock");
  }

  @Test
  void saysWhatBeamDoesNotTake() throws IOException {
    someArticle();
    Path file = definition("name: x\ninput:\n  - path: in\noutput:\n  dir: out\n");
    Runs.Outcome outcome = Runs.newsloom("run", file.toString(), "--", "--runner=NoSuchRunner");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("NoSuchRunner");
  }

  @Test
  void takesOneDefinitionOnly() throws IOException {
    someArticle();
    Path file = definition("name: x\ninput:\n  - path: in\noutput:\n  dir: out\n");
    Runs.Outcome outcome = Runs.newsloom("run", file.toString(), "other.yaml");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("other.yaml").contains("behind --");
  }

  @Test
  void saysThatTheOutputFolderCannotBeMade() throws IOException {
    someArticle();
    Files.writeString(work.resolve("file"), "in the way");
    Path file = definition("name: x\ninput:\n  - path: in\noutput:\n  dir: file/out\n");
    Runs.Outcome outcome = Runs.newsloom("run", file.toString());
    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(outcome.err()).contains("output.dir").contains("file/out");
  }

  @Test
  void refusesACurrentOfSomebodyElseBeforeItDoesTheWork() throws IOException {
    someArticle();
    Path file = definition("name: x\ninput:\n  - path: in\noutput:\n  dir: out\n");
    Files.createDirectories(work.resolve("out/current"));
    Runs.Outcome outcome = Runs.newsloom("run", file.toString());
    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(outcome.err()).contains("current");
    assertThat(Files.exists(work.resolve("out/_staging"))).isFalse();
  }

  @Test
  void refusesUnknownOptions() {
    assertThat(Runs.newsloom("run", "x.yaml", "--fast").exitCode()).isEqualTo(2);
  }

  @Test
  void leavesTheOldSnapshotCurrentWhenARunFails() throws IOException {
    Path current = Runs.run(someArticle(), work);
    Path snapshot = current.toRealPath();
    Files.delete(work.resolve("in/a.txt"));
    Runs.Outcome outcome = Runs.newsloom("run", work.resolve("run.yaml").toString());
    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(current.toRealPath()).isEqualTo(snapshot);
  }

  @Test
  void tellsInAFewLinesWhatWasDone() throws IOException {
    someArticle();
    Path file = definition("name: x\ninput:\n  - path: in\noutput:\n  dir: out\n");
    Runs.Outcome outcome = Runs.newsloom("run", file.toString());
    assertThat(outcome.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("read      1 records in 1 files"),
            line -> assertThat(line).startsWith("kept      1 articles: 1 sentences, "),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "unstated  articles without date, title or source: date 1, source 1, title 1"),
            line -> assertThat(line).isEqualTo("removed   0 blocks that are no article text"),
            line -> assertThat(line).isEqualTo("rejected  0 records"),
            line -> assertThat(line).startsWith("found     "),
            line -> assertThat(line).startsWith("tables    "));
  }

  @Test
  void saysWhatIsLeftOfARunThatIsEndedBeforeItsTime() throws IOException, InterruptedException {
    Path in = someArticle();
    String text = Files.readString(in.resolve("a.txt"));
    for (int i = 0; i < 200; i++) {
      Files.writeString(in.resolve("a%d.txt".formatted(i)), text.repeat(200));
    }
    Path file = definition("name: x\ninput:\n  - path: in\noutput:\n  dir: out\n");
    Path err = work.resolve("err.txt");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.newsloom.cli.Main",
                "run",
                file.toString())
            .redirectError(err.toFile())
            .start();
    Path lock = work.resolve("out/_lock");
    while (run.isAlive() && !Files.exists(lock)) {
      Thread.sleep(20);
    }
    run.destroy();

    assertThat(run.waitFor()).isNotZero();
    assertThat(err).content().contains("interrupted: 'current' leads to the tables of the last");
    assertThat(work.resolve("out/current")).doesNotExist();
  }
}
