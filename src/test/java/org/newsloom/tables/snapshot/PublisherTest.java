package org.newsloom.tables.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.UserError;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.SampleRows;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.storage.LocalStorage;

class PublisherTest {
  @TempDir Path folder;

  private Path out = Path.of("");
  private Publisher publisher = new Publisher(LocalStorage.folder(out));

  @BeforeEach
  void choosePlace() {
    out = folder.resolve("out");
    publisher = new Publisher(LocalStorage.folder(out));
  }

  private Path staged(String runId) {
    return out.resolve(OutputLayout.stagedSnapshot(runId));
  }

  private void stage(String runId) throws IOException {
    SampleRows.write(staged(runId));
    Files.createDirectories(out.resolve(OutputLayout.stagedFacts(runId)).resolve("batch-0"));
    Files.writeString(
        out.resolve(OutputLayout.stagedFacts(runId)).resolve("batch-0").resolve("batch.json"),
        "{}");
  }

  private Manifest manifest(String runId) throws IOException {
    return new Manifest(
        runId,
        "seeds",
        "2024-01-01T00:00:00Z",
        "2024-01-01T00:01:00Z",
        "0.1",
        "17",
        "os",
        "host",
        publisher.currentSnapshot().orElse(null),
        "fingerprint",
        "name: seeds\n",
        new Manifest.Input(
            2,
            new TreeMap<>(),
            0,
            new TreeMap<>(),
            4,
            2,
            2,
            new TreeMap<>(),
            1,
            new TreeMap<>(),
            "0".repeat(64)),
        new Manifest.Actors(7, 1),
        List.of(new Manifest.Model("names", "abc")),
        publisher.check(runId));
  }

  private void publish(String runId, int keep) throws IOException {
    stage(runId);
    publisher.publish(manifest(runId), keep);
  }

  private List<String> snapshots() throws IOException {
    try (Stream<Path> list = Files.list(out.resolve("snapshots"))) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(out.resolve("current").resolve(name).toFile());
  }

  @Test
  void currentLeadsToTheTables() throws IOException {
    publish("run-1", 3);
    Table<?> terms = PublishedTables.terms();
    assertThat(
            TableReader.readAll(
                PublishedTables.terms(),
                LocalStorage.file(
                    out.resolve("current").resolve(OutputLayout.tableFile(terms.name(), 0, 1)))))
        .isEqualTo(SampleRows.of(PublishedTables.terms()));
  }

  @Test
  void currentIsALinkThatMovesWithTheFolder() throws IOException {
    publish("run-1", 3);
    assertThat(Files.readSymbolicLink(out.resolve("current")))
        .isEqualTo(Path.of("snapshots", "run-1"));
  }

  @Test
  void aCompleteSnapshotSaysSo() throws IOException {
    publish("run-1", 3);
    assertThat(out.resolve(OutputLayout.snapshot("run-1")).resolve("_SUCCESS")).isEmptyFile();
  }

  @Test
  void currentMovesToTheNextSnapshot() throws IOException {
    publish("run-1", 3);
    publish("run-2", 3);
    assertThat(publisher.currentSnapshot()).contains("run-2");
  }

  @Test
  void theManifestNamesItsParent() throws IOException {
    publish("run-1", 3);
    publish("run-2", 3);
    assertThat(json("manifest.json").get("parent_snapshot").asText()).isEqualTo("run-1");
  }

  @Test
  void theManifestCountsTheRowsOfEveryTable() throws IOException {
    publish("run-1", 3);
    assertThat(json("manifest.json").get("tables"))
        .extracting(table -> table.get("table").asText() + " " + table.get("rows").asInt())
        .isEqualTo(
            PublishedTables.all().stream()
                .map(table -> table.name() + " " + SampleRows.of(table).size())
                .toList());
  }

  @Test
  void theDataPackageLeadsToFilesThatAreThere() throws IOException {
    publish("run-1", 3);
    assertThat(json("datapackage.json").get("resources"))
        .allSatisfy(
            resource ->
                assertThat(out.resolve("current").resolve(resource.get("path").get(0).asText()))
                    .isRegularFile());
  }

  @Test
  void theManifestsSumsAreChecked() {
    assertThatThrownBy(
            () ->
                new Manifest.Input(
                    1,
                    new TreeMap<>(),
                    0,
                    new TreeMap<>(),
                    3,
                    1,
                    1,
                    new TreeMap<>(),
                    1,
                    new TreeMap<>(),
                    "0".repeat(64)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("3 records, but 1 articles and 1 rejects");
  }

  @Test
  void keepsTheNewestSnapshots() throws IOException {
    for (String run : List.of("run-1", "run-2", "run-3", "run-4")) {
      publish(run, 2);
    }
    assertThat(snapshots()).containsExactly("run-3", "run-4");
  }

  @Test
  void neverRemovesTheCurrentSnapshot() throws IOException {
    publish("run-9", 1);
    publish("run-1", 1);
    assertThat(out.resolve("current").resolve("_SUCCESS")).exists();
  }

  @Test
  void keepsTheFactsOfTheNewestRun() throws IOException {
    publish("run-1", 3);
    publish("run-2", 3);
    assertThat(
            out.resolve(OutputLayout.facts("fingerprint", "run-2")).resolve("batch-0/batch.json"))
        .exists();
    assertThat(out.resolve(OutputLayout.facts("fingerprint", "run-1"))).doesNotExist();
  }

  @Test
  void publishesARunWithoutFacts() throws IOException {
    SampleRows.write(staged("run-1"));
    publisher.publish(manifest("run-1"), 3);
    assertThat(publisher.currentSnapshot()).contains("run-1");
  }

  @Test
  void leavesNoStagingBehind() throws IOException {
    publish("run-1", 3);
    assertThat(out.resolve("_staging")).doesNotExist();
  }

  @Test
  void removesTheStagingOfARunThatDied() throws IOException {
    stage("run-1");
    publisher.removeStaleStaging();
    assertThat(out.resolve("_staging")).doesNotExist();
  }

  @Test
  void aFailureBeforeTheSwapLeavesCurrentWhereItWas() throws IOException {
    publish("run-1", 3);
    stage("run-2");
    Manifest manifest = manifest("run-2");
    // A file where the folder of snapshots' new entry must go stops the run half way.
    Files.createDirectories(out.resolve(OutputLayout.snapshot("run-2")).resolve("in-the-way"));
    assertThatThrownBy(() -> publisher.publish(manifest, 3)).isInstanceOf(IOException.class);
    assertThat(Files.readSymbolicLink(out.resolve("current")))
        .isEqualTo(Path.of("snapshots", "run-1"));
  }

  @Test
  void theNextRunSucceedsAfterAFailureHalfWay() throws IOException {
    publish("run-1", 3);
    stage("run-2");
    Manifest manifest = manifest("run-2");
    Files.createDirectories(out.resolve(OutputLayout.snapshot("run-2")).resolve("in-the-way"));
    assertThatThrownBy(() -> publisher.publish(manifest, 3)).isInstanceOf(IOException.class);
    publisher.removeStaleStaging();
    publish("run-3", 3);
    assertThat(publisher.currentSnapshot()).contains("run-3");
  }

  @Test
  void refusesACurrentThatNoRunMade() throws IOException {
    stage("run-1");
    Manifest manifest = manifest("run-1");
    Files.createDirectories(out.resolve("current"));
    assertThatThrownBy(() -> publisher.publish(manifest, 3))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(out.resolve("current") + " is not the link");
  }

  @Test
  void refusesToKeepNoSnapshotBeforeItTouchesAnything() throws IOException {
    stage("run-1");
    Manifest manifest = manifest("run-1");
    assertThatThrownBy(() -> publisher.publish(manifest, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(staged("run-1")).exists();
  }

  @Test
  void readsTheFileThatStandsForTheLink() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("CURRENT"), "run-7\n");
    assertThat(publisher.currentSnapshot()).contains("run-7");
  }

  private void deleteTable(String table) throws IOException {
    LocalStorage.folder(out).delete(OutputLayout.stagedSnapshot("run-1") + "/" + table);
  }

  @Test
  void aMissingTableIsNoticed() throws IOException {
    stage("run-1");
    deleteTable("rejects");
    assertThatThrownBy(() -> publisher.check("run-1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the run wrote no table rejects");
  }

  @Test
  void aMissingShardIsNoticed() throws IOException {
    stage("run-1");
    Path terms = staged("run-1").resolve("terms");
    Files.move(
        terms.resolve("part-00000-of-00001.parquet"), terms.resolve("part-00000-of-00002.parquet"));
    assertThatThrownBy(() -> publisher.check("run-1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "table terms is not whole: its folder holds [terms/part-00000-of-00002.parquet]");
  }

  @Test
  void aTruncatedFileIsNoticed() throws IOException {
    stage("run-1");
    Path file = staged("run-1").resolve(OutputLayout.tableFile("terms", 0, 1));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> publisher.check("run-1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("cannot read " + file);
  }

  @Test
  void filesThatRepeatAKeyAreNoticed() throws IOException {
    stage("run-1");
    Path snapshot = staged("run-1");
    deleteTable("terms");
    for (int shard = 0; shard < 2; shard++) {
      TableWriter.writeAll(
          PublishedTables.terms(),
          LocalStorage.file(snapshot.resolve(OutputLayout.tableFile("terms", shard, 2))),
          SampleRows.of(PublishedTables.terms()));
    }
    assertThatThrownBy(() -> publisher.check("run-1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("part-00001-of-00002.parquet is not sorted by [term, ngram_size]");
  }
}
