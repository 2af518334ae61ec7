package org.newsloom.tables.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsloom.model.UserError;
import org.newsloom.tables.DataDictionary;
import org.newsloom.tables.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a staged run into the current snapshot. {@code current} moves last, in one step, and only
 * to a snapshot that is complete and checked; whatever goes wrong before leaves it where it was.
 */
public final class Publisher {
  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
  private static final String SUCCESS = "_SUCCESS";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private final OutputLayout layout;
  private final List<Table<?>> tables;

  public Publisher(OutputLayout layout, List<Table<?>> tables) {
    this.layout = layout;
    this.tables = List.copyOf(tables);
  }

  /** Removes what runs that died have left behind. Only while holding the lock. */
  public void removeStaleStaging() throws IOException {
    FileTrees.delete(layout.stagingRoot());
  }

  /** The id of the snapshot that {@code current} leads to. */
  public Optional<String> currentSnapshot() throws IOException {
    if (Files.isSymbolicLink(layout.current())) {
      return Optional.of(Files.readSymbolicLink(layout.current()).getFileName().toString());
    }
    if (Files.exists(layout.currentFile())) {
      return Optional.of(Files.readString(layout.currentFile()).strip());
    }
    return Optional.empty();
  }

  /**
   * Reads every staged table once more.
   *
   * @return the tables' files, for the manifest
   * @throws IllegalStateException if something is missing or broken
   * @see SnapshotCheck
   */
  public List<Manifest.TableFiles> check(String runId) throws IOException {
    return SnapshotCheck.check(layout.stagedSnapshot(runId), tables);
  }

  /**
   * Publishes a checked run: writes its manifest and data package, marks it complete, moves the
   * snapshot to its place, swaps {@code current}, and removes old snapshots.
   *
   * <p>Only the swap of {@code current} publishes: a crash before it leaves the old snapshot
   * current, a failure after it leaves the new one, and old folders for the next run to remove.
   *
   * @param keepSnapshots how many complete snapshots stay, the new one included; at least 1
   * @throws UserError if {@code current} is a folder or file that no run has made
   */
  public void publish(Manifest manifest, int keepSnapshots) throws IOException {
    if (keepSnapshots < 1) {
      throw new IllegalArgumentException("keep at least 1 snapshot, not " + keepSnapshots);
    }
    requireOwnCurrent();
    String id = manifest.runId();
    Path staged = layout.stagedSnapshot(id);
    Map<String, List<String>> files = new LinkedHashMap<>();
    manifest
        .tables()
        .forEach(
            table ->
                files.put(table.table(), table.files().stream().map(Manifest.File::path).toList()));
    Files.write(staged.resolve("manifest.json"), JSON.writeValueAsBytes(manifest));
    Files.write(
        staged.resolve("datapackage.json"),
        JSON.writeValueAsBytes(DataDictionary.dataPackage(manifest.name(), tables, files)));
    Files.writeString(staged.resolve(SUCCESS), "");
    FileTrees.force(staged);

    Files.createDirectories(layout.snapshots());
    Files.move(staged, layout.snapshot(id), StandardCopyOption.ATOMIC_MOVE);
    FileTrees.forceNames(layout.snapshots());
    pointCurrentTo(id);
    FileTrees.forceNames(layout.root());
    tidyUp(id, keepSnapshots);
  }

  /** The run is published by now, so that what cannot be removed does not make it a failure. */
  private void tidyUp(String id, int keepSnapshots) {
    try {
      removeOldSnapshots(id, keepSnapshots);
      FileTrees.delete(layout.stagingRoot());
    } catch (IOException e) {
      LOG.warn("{} is published, but something old could not be removed", id, e);
    }
  }

  /**
   * Refuses an output folder whose {@code current} is not a run's.
   *
   * @throws UserError if {@code current} is a folder or file that no run has made
   */
  public void requireOwnCurrent() {
    Path current = layout.current();
    if (Files.exists(current, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current)) {
      throw UserError.badInput(
          current
              + " is not the link that a run makes there; move it away, or choose another"
              + " output.dir");
    }
  }

  private void pointCurrentTo(String id) throws IOException {
    Path link = layout.root().resolve(".current.unfinished");
    Files.deleteIfExists(link);
    try {
      Files.createSymbolicLink(link, Path.of("snapshots", id));
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      // Windows without the right to make links, or a file system without them.
      writeCurrentFile(id);
      Files.deleteIfExists(layout.current());
      return;
    }
    Files.move(link, layout.current(), StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(layout.currentFile());
  }

  /** Where a reader finds both, the link counts; so this file is complete before a link goes. */
  private void writeCurrentFile(String id) throws IOException {
    Path unfinished = layout.root().resolve(".CURRENT.unfinished");
    Files.writeString(unfinished, id + "\n");
    FileTrees.force(unfinished);
    Files.move(unfinished, layout.currentFile(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Snapshot ids begin with their time, so the newest sort last. */
  private void removeOldSnapshots(String current, int keep) throws IOException {
    List<Path> complete;
    try (Stream<Path> list = Files.list(layout.snapshots())) {
      complete =
          list.filter(folder -> Files.exists(folder.resolve(SUCCESS)))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    for (Path old : complete.subList(Math.min(keep, complete.size()), complete.size())) {
      if (!old.getFileName().toString().equals(current)) {
        discard(old);
      }
    }
  }

  /** Deletes by way of the staging folder, so that a crash leaves nothing half there. */
  private void discard(Path folder) throws IOException {
    Path discarded = layout.stagingRoot().resolve("discarded");
    Files.createDirectories(discarded);
    Path moved = discarded.resolve(folder.getFileName());
    Files.move(folder, moved, StandardCopyOption.ATOMIC_MOVE);
    FileTrees.delete(moved);
  }
}
