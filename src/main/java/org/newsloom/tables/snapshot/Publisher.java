package org.newsloom.tables.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsloom.tables.DataDictionary;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableReader;

/**
 * Turns a staged run into the current snapshot. {@code current} moves last, in one step, and only
 * to a snapshot that is complete and checked; whatever goes wrong before leaves it where it was.
 */
public final class Publisher {
  private static final String SUCCESS = "_SUCCESS";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private final OutputLayout layout;

  public Publisher(OutputLayout layout) {
    this.layout = layout;
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
   * Reads every staged table once more: each is there, each row can be read, in order.
   *
   * @throws IllegalStateException if something is missing or broken
   */
  public List<Manifest.TableFiles> check(String runId) throws IOException {
    Path snapshot = layout.stagedSnapshot(runId);
    List<Manifest.TableFiles> tables = new ArrayList<>();
    for (Table<?> table : PublishedTables.all()) {
      tables.add(check(snapshot, table));
    }
    return List.copyOf(tables);
  }

  private static <R extends Record> Manifest.TableFiles check(Path snapshot, Table<R> table)
      throws IOException {
    Path folder = snapshot.resolve(table.name());
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException("the run wrote no table " + table);
    }
    List<Path> paths;
    try (Stream<Path> list = Files.list(folder)) {
      paths = list.sorted().toList();
    }
    Comparator<R> order = table.keyOrder();
    List<Manifest.File> files = new ArrayList<>();
    long total = 0;
    R last = null;
    for (Path path : paths) {
      long rows = 0;
      try (TableReader<R> reader = TableReader.open(table, path)) {
        while (reader.hasNext()) {
          R row = reader.next();
          if (last != null && order.compare(last, row) >= 0) {
            throw new IllegalStateException(path + " is not sorted by " + table.key());
          }
          last = row;
          rows++;
        }
      }
      files.add(
          new Manifest.File(
              table.name() + "/" + path.getFileName(), rows, Files.size(path), sha256(path)));
      total += rows;
    }
    if (files.isEmpty()) {
      throw new IllegalStateException("table " + table + " has no file");
    }
    return new Manifest.TableFiles(table.name(), total, List.copyOf(files));
  }

  /**
   * Publishes a checked run: writes its manifest and data package, marks it complete, moves facts
   * and snapshot to their places, swaps {@code current}, and removes old snapshots and facts.
   *
   * @param keepSnapshots how many complete snapshots stay, the new one included; at least 1
   */
  public void publish(Manifest manifest, int keepSnapshots) throws IOException {
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
        JSON.writeValueAsBytes(DataDictionary.dataPackage(manifest.name(), files)));
    Files.writeString(staged.resolve(SUCCESS), "");
    FileTrees.force(staged);
    FileTrees.force(layout.stagedFacts(id));

    Path facts = layout.facts(manifest.analysisFingerprint(), id);
    Files.createDirectories(facts.getParent());
    Files.move(layout.stagedFacts(id), facts, StandardCopyOption.ATOMIC_MOVE);
    Files.createDirectories(layout.snapshots());
    Files.move(staged, layout.snapshot(id), StandardCopyOption.ATOMIC_MOVE);
    writeLedger(manifest);
    pointCurrentTo(id);
    removeOldSnapshots(id, keepSnapshots);
    removeOtherFacts(facts);
    FileTrees.delete(layout.stagingRoot());
  }

  private void writeLedger(Manifest manifest) throws IOException {
    Map<String, Object> ledger = new LinkedHashMap<>();
    ledger.put("snapshot", manifest.runId());
    ledger.put("analysis_fingerprint", manifest.analysisFingerprint());
    ledger.put("facts", List.of(manifest.analysisFingerprint() + "/" + manifest.runId()));
    Path unfinished = layout.ledger().resolveSibling(".ledger.unfinished");
    Files.write(unfinished, JSON.writeValueAsBytes(ledger));
    Files.move(unfinished, layout.ledger(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void pointCurrentTo(String id) throws IOException {
    Path link = layout.root().resolve(".current.unfinished");
    Files.deleteIfExists(link);
    try {
      Files.createSymbolicLink(link, Path.of("snapshots", id));
      Files.move(link, layout.current(), StandardCopyOption.ATOMIC_MOVE);
    } catch (UnsupportedOperationException | AtomicMoveNotSupportedException noLinks) {
      writeCurrentFile(id);
    } catch (java.nio.file.FileSystemException notAllowed) {
      if (Files.exists(layout.current(), LinkOption.NOFOLLOW_LINKS)
          && !Files.isSymbolicLink(layout.current())) {
        throw notAllowed;
      }
      writeCurrentFile(id);
    }
  }

  private void writeCurrentFile(String id) throws IOException {
    Path unfinished = layout.root().resolve(".CURRENT.unfinished");
    Files.writeString(unfinished, id + "\n");
    Files.move(
        unfinished,
        layout.currentFile(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
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
        FileTrees.delete(old);
      }
    }
  }

  /** Every run analyses all articles, so only the newest run's facts are of use. */
  private void removeOtherFacts(Path kept) throws IOException {
    List<Path> fingerprints;
    try (Stream<Path> list = Files.list(layout.factsRoot())) {
      fingerprints = list.toList();
    }
    for (Path fingerprint : fingerprints) {
      if (!kept.startsWith(fingerprint)) {
        FileTrees.delete(fingerprint);
        continue;
      }
      try (Stream<Path> runs = Files.list(fingerprint)) {
        for (Path run : runs.filter(path -> !path.equals(kept)).toList()) {
          FileTrees.delete(run);
        }
      }
    }
  }

  private static String sha256(Path path) {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
