package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.rows.ArticleRow;

/** The next run finds the facts of the one before, and gives what a run without them would give. */
class StoreReuseTest {
  private static final List<String> TOWNS =
      List.of("Oslo", "Bergen", "Hamar", "Molde", "Narvik", "Bodo", "Moss");

  @TempDir Path work;

  private static void write(Path folder, String town, String more) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(town + ".txt"),
        """
        The council of %1$s voted on Monday to close the old harbour bridge for repairs.

        What the council says about the bridge.

        Mayor Ada Alder told the Nordic Bridge Society in %1$s that %2$s, and Alder left for Norway.
        """
            .formatted(town, more));
  }

  /** Articles that all hold the same line. */
  private Path corpus(int count) throws IOException {
    Path folder = work.resolve("corpus");
    for (String town : TOWNS.subList(0, count)) {
      write(folder, town, "the work would take a year");
    }
    return folder;
  }

  /** Content and time of every file of a layer. */
  private SortedMap<String, String> layer(Path output, String name) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Path layer = output.resolve("store").resolve(name);
    try (var walk = Files.walk(layer)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(layer.relativize(file).toString(), Files.getLastModifiedTime(file).toString());
      }
    }
    return files;
  }

  private void expectAsAfresh(Path corpus, Path current, String name) throws IOException {
    Path fresh = Runs.run(corpus, work.resolve(name));
    assertThat(Runs.hashes(current)).isEqualTo(Runs.hashes(fresh));
  }

  @Test
  void countsAnewWithoutReadingAnyText() throws IOException {
    Path corpus = corpus(7);
    Path output = work.resolve("run/out");
    Runs.run(corpus, work.resolve("run"));
    SortedMap<String, String> annotated = layer(output, "annotated");
    SortedMap<String, String> named = layer(output, "named");
    Path current = Runs.run(corpus, work.resolve("run"), "terms.ngrams=[1,2,3]");
    assertThat(layer(output, "annotated")).isEqualTo(annotated);
    assertThat(layer(output, "named")).isEqualTo(named);
    Path fresh = Runs.run(corpus, work.resolve("fresh"), "terms.ngrams=[1,2,3]");
    assertThat(Runs.hashes(current)).isEqualTo(Runs.hashes(fresh));
  }

  @Test
  void namesAnewWithoutCleaningOrAnnotating() throws IOException {
    Path corpus = corpus(7);
    Path output = work.resolve("run/out");
    Runs.run(corpus, work.resolve("run"));
    SortedMap<String, String> cleaned = layer(output, "cleaned");
    SortedMap<String, String> annotated = layer(output, "annotated");
    SortedMap<String, String> named = layer(output, "named");
    String merge = "actors.merge=[{names: [Nordic Bridge Society, NBS], kind: organization}]";
    Path current = Runs.run(corpus, work.resolve("run"), merge);
    assertThat(layer(output, "cleaned")).isEqualTo(cleaned);
    assertThat(layer(output, "annotated")).isEqualTo(annotated);
    assertThat(layer(output, "named")).isNotEqualTo(named);
    Path fresh = Runs.run(corpus, work.resolve("fresh"), merge);
    assertThat(Runs.hashes(current)).isEqualTo(Runs.hashes(fresh));
  }

  @Test
  void givesTheSameAsARunAfreshWhateverIsAddedChangedOrRemoved() throws IOException {
    Path corpus = corpus(4);
    Path run = work.resolve("run");
    Runs.run(corpus, run);
    // With the fifth article the line begins to repeat, which changes the four before.
    write(corpus, "Narvik", "nobody had asked");
    expectAsAfresh(corpus, Runs.run(corpus, run), "added");
    write(corpus, "Oslo", "the work would take two years");
    expectAsAfresh(corpus, Runs.run(corpus, run), "changed");
    Files.delete(corpus.resolve("Hamar.txt"));
    expectAsAfresh(corpus, Runs.run(corpus, run), "removed");
    Files.move(corpus.resolve("Molde.txt"), corpus.resolve("Moelde.txt"));
    expectAsAfresh(corpus, Runs.run(corpus, run), "renamed");
  }

  @Test
  void makesAnewWhatIsMissingInTheStore() throws IOException {
    Path corpus = corpus(7);
    Path run = work.resolve("run");
    Path current = Runs.run(corpus, run);
    SortedMap<String, String> before = Runs.hashes(current);
    try (var walk = Files.walk(run.resolve("out/store/cleaned"))) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    assertThat(Runs.hashes(Runs.run(corpus, run))).isEqualTo(before);
    Files.delete(run.resolve("out/store/ledger.json"));
    assertThat(Runs.hashes(Runs.run(corpus, run))).isEqualTo(before);
  }

  @Test
  void keepsOneFolderALayerForAnUnchangedBatch() throws IOException {
    Path corpus = corpus(7);
    Path run = work.resolve("run");
    Runs.run(corpus, run);
    Runs.run(corpus, run, "actors.ignore=[Ada Alder]");
    Runs.run(corpus, run, "clean.threshold=0.4");
    for (String layer : List.of("cleaned", "annotated", "named", "partials")) {
      try (var list = Files.list(run.resolve("out/store").resolve(layer))) {
        assertThat(list).as(layer).hasSize(1);
      }
    }
  }

  @Test
  void keepsNoTextWhereNoneIsToBeKept() throws IOException {
    Path corpus = corpus(3);
    Path run = work.resolve("run");
    Runs.run(corpus, run);
    Path current = Runs.run(corpus, run, "output.text=false");
    assertThat(run.resolve("out/store")).doesNotExist();
    assertThat(run.resolve("out/_staging")).doesNotExist();
    List<@Nullable String> texts = new ArrayList<>();
    for (String table : new TreeSet<>(Runs.hashes(current).keySet())) {
      if (table.startsWith("articles/")) {
        TableReader.readAll(Table.of(ArticleRow.class), current.resolve(table))
            .forEach(row -> texts.add(row.text()));
      }
    }
    assertThat(texts).hasSize(3).containsOnlyNulls();
    Path fresh = Runs.run(corpus, work.resolve("fresh"), "output.text=false");
    assertThat(Runs.hashes(current)).isEqualTo(Runs.hashes(fresh));
  }

  @Test
  void leavesNoAttemptInTheStore() throws IOException {
    Path corpus = corpus(7);
    Path run = work.resolve("run");
    Runs.run(corpus, run);
    try (var walk = Files.walk(run.resolve("out/store"))) {
      assertThat(walk.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith("."));
    }
  }
}
