package org.newsloom.tables.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsloom.model.UserError;
import org.newsloom.tables.DataDictionary;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a staged run into the current snapshot. {@code current} moves in one step, and only to a
 * snapshot that is complete and checked; whatever goes wrong before leaves it where it was.
 */
public final class Publisher {
  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private final Storage output;

  /**
   * @param output the run's output folder
   */
  public Publisher(Storage output) {
    this.output = output;
  }

  /** Removes what runs that died have left behind. Only while holding the lock. */
  public void removeStaleStaging() throws IOException {
    output.delete(OutputLayout.STAGING);
  }

  /**
   * The id of the snapshot that {@code current} leads to.
   *
   * @throws UserError if {@code current} is a folder or file that no run has made
   */
  public Optional<String> currentSnapshot() throws IOException {
    return output.current().map(key -> key.substring(key.lastIndexOf('/') + 1));
  }

  /**
   * Reads every staged table once more.
   *
   * @return the tables' files, for the manifest
   * @throws IllegalStateException if something is missing or broken
   * @see SnapshotCheck
   */
  public List<Manifest.TableFiles> check(String runId) throws IOException {
    return SnapshotCheck.check(output, OutputLayout.stagedSnapshot(runId), PublishedTables.all());
  }

  /**
   * Publishes a checked run: writes its manifest and data package, marks it complete, moves facts
   * and snapshot to their places, swaps {@code current}, and removes old snapshots and facts.
   *
   * <p>Only the swap of {@code current} publishes: a crash before it leaves the old snapshot
   * current; what fails after it is said and is no failure of the run, which is published.
   *
   * @param keepSnapshots how many complete snapshots stay, the new one included; at least 1
   * @throws UserError if {@code current} is a folder or file that no run has made
   */
  public void publish(Manifest manifest, int keepSnapshots) throws IOException {
    if (keepSnapshots < 1) {
      throw new IllegalArgumentException("keep at least 1 snapshot, not " + keepSnapshots);
    }
    currentSnapshot();
    String id = manifest.runId();
    String staged = OutputLayout.stagedSnapshot(id);
    String facts = OutputLayout.facts(manifest.analysisFingerprint(), id);
    Map<String, List<String>> files = new LinkedHashMap<>();
    manifest
        .tables()
        .forEach(
            table ->
                files.put(table.table(), table.files().stream().map(Manifest.File::path).toList()));
    output.file(staged + "/manifest.json").write(JSON.writeValueAsBytes(manifest));
    output
        .file(staged + "/datapackage.json")
        .write(JSON.writeValueAsBytes(DataDictionary.dataPackage(manifest.name(), files)));
    output.file(staged + "/" + OutputLayout.SUCCESS).write(new byte[0]);
    output.deleteUnfinished(staged);
    output.force(staged);
    if (output.isFolder(OutputLayout.stagedFacts(id))) {
      output.force(OutputLayout.stagedFacts(id));
      output.move(OutputLayout.stagedFacts(id), facts);
    }
    output.move(staged, OutputLayout.snapshot(id));
    output.moveCurrent(OutputLayout.snapshot(id));
    finish(manifest, keepSnapshots, facts);
  }

  /** The run is published by now, so that what goes wrong does not make it a failure. */
  private void finish(Manifest manifest, int keepSnapshots, String facts) {
    String id = manifest.runId();
    try {
      writeLedger(manifest);
      removeOldSnapshots(id, keepSnapshots);
      removeOtherFacts(facts);
      output.delete(OutputLayout.STAGING);
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "snapshot {} is published and current, but clearing up after it failed: {}",
          id,
          e.toString());
    }
  }

  /** Written after the swap, so that it names no facts of a snapshot that nobody can see. */
  private void writeLedger(Manifest manifest) throws IOException {
    Map<String, Object> ledger = new LinkedHashMap<>();
    ledger.put("snapshot", manifest.runId());
    ledger.put("analysis_fingerprint", manifest.analysisFingerprint());
    ledger.put("facts", List.of(manifest.analysisFingerprint() + "/" + manifest.runId()));
    output.file(OutputLayout.LEDGER).write(JSON.writeValueAsBytes(ledger));
    output.force(OutputLayout.LEDGER);
  }

  /** Snapshot ids begin with their time, so the newest sort last. */
  private void removeOldSnapshots(String current, int keep) throws IOException {
    List<String> complete =
        output.list(OutputLayout.SNAPSHOTS).stream()
            .map(StoredFile::key)
            .filter(key -> key.split("/", -1).length == 3)
            .filter(key -> key.endsWith("/" + OutputLayout.SUCCESS))
            .map(key -> key.substring(0, key.lastIndexOf('/')))
            .sorted(Comparator.reverseOrder())
            .toList();
    for (String old : complete.subList(Math.min(keep, complete.size()), complete.size())) {
      if (!old.equals(OutputLayout.snapshot(current))) {
        discard(old);
      }
    }
  }

  /** Deletes by way of the staging folder, so that a crash leaves nothing half there. */
  private void discard(String prefix) throws IOException {
    output.move(prefix, OutputLayout.discarded(prefix));
    output.delete(OutputLayout.discarded(prefix));
  }

  /** Every run analyses all articles, so only the newest run's facts are of use. */
  private void removeOtherFacts(String kept) throws IOException {
    Set<String> others =
        output.list(OutputLayout.FACTS).stream()
            .map(file -> file.key().split("/", -1))
            .filter(parts -> parts.length > 4)
            .map(parts -> OutputLayout.facts(parts[2], parts[3]))
            .filter(folder -> !folder.equals(kept))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String folder : others) {
      discard(folder);
    }
  }
}
