package org.newsloom.tables.snapshot;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where everything stands below a run's output folder. The one class that knows:
 *
 * <pre>
 * DIR/
 *   current -> snapshots/ID          the newest complete snapshot
 *   snapshots/ID/TABLE/part-00000-of-00001.parquet
 *   snapshots/ID/manifest.json, datapackage.json, _SUCCESS
 *   store/LAYER/KEY/*.parquet        facts of articles, by what they were made of
 *   store/ledger.json                which files the facts in the store were made of
 *   _staging/RUN/snapshot, work      a run in progress
 *   _lock                            who is running
 *   .lock                            what that process keeps locked; stays, empty
 * </pre>
 *
 * @param root the output folder
 */
public record OutputLayout(Path root) {

  public OutputLayout {
    root = root.toAbsolutePath().normalize();
  }

  public Path current() {
    return root.resolve("current");
  }

  /** The one-line file that stands for {@link #current} where links cannot be made. */
  public Path currentFile() {
    return root.resolve("CURRENT");
  }

  public Path snapshots() {
    return root.resolve("snapshots");
  }

  public Path snapshot(String id) {
    return snapshots().resolve(id);
  }

  public Path store() {
    return root.resolve("store");
  }

  public Path ledger() {
    return store().resolve("ledger.json");
  }

  public Path stagingRoot() {
    return root.resolve("_staging");
  }

  public Path stagedSnapshot(String runId) {
    return stagingRoot().resolve(runId).resolve("snapshot");
  }

  /** For files that only this run needs. */
  public Path work(String runId) {
    return stagingRoot().resolve(runId).resolve("work");
  }

  public Path lock() {
    return root.resolve("_lock");
  }

  /** Locked with the operating system while a run is at work; see {@link RunLock}. */
  public Path lockedFile() {
    return root.resolve(".lock");
  }

  /** Name of a table's file, below the snapshot. */
  public static String tableFile(String table, int shard, int shards) {
    return String.format(Locale.ROOT, "%s/part-%05d-of-%05d.parquet", table, shard, shards);
  }
}
