package org.newsloom.tables.snapshot;

import java.util.Locale;

/**
 * Where everything stands in a run's output folder, as keys of its storage. The one class that
 * knows:
 *
 * <pre>
 * DIR/
 *   current -> snapshots/ID          the newest complete snapshot
 *   snapshots/ID/TABLE/part-00000-of-00001.parquet
 *   snapshots/ID/manifest.json, datapackage.json, _SUCCESS
 *   store/facts/FINGERPRINT/RUN/BATCH/*.parquet, batch.json
 *   store/ledger.json                which facts the newest snapshot was made of
 *   _staging/RUN/snapshot, facts, work   a run in progress
 *   _lock                            who is running
 *   .lock                            what that process keeps locked; stays, empty
 * </pre>
 */
public final class OutputLayout {
  /** All snapshots. */
  public static final String SNAPSHOTS = "snapshots";

  /** All facts. */
  public static final String FACTS = "store/facts";

  /** Which facts the newest snapshot was made of. */
  public static final String LEDGER = "store/ledger.json";

  /** Everything of runs in progress. */
  public static final String STAGING = "_staging";

  /** The last file of a snapshot: it is complete. */
  public static final String SUCCESS = "_SUCCESS";

  private OutputLayout() {}

  public static String snapshot(String id) {
    return SNAPSHOTS + "/" + id;
  }

  public static String facts(String fingerprint, String runId) {
    return FACTS + "/" + fingerprint + "/" + runId;
  }

  public static String stagedSnapshot(String runId) {
    return STAGING + "/" + runId + "/snapshot";
  }

  public static String stagedFacts(String runId) {
    return STAGING + "/" + runId + "/facts";
  }

  /** For files that only this run needs. */
  public static String work(String runId) {
    return STAGING + "/" + runId + "/work";
  }

  /** Where old folders go on their way out. */
  static String discarded(String prefix) {
    return STAGING + "/discarded/" + prefix.replace('/', '-');
  }

  /** Name of a table's file, below the snapshot. */
  public static String tableFile(String table, int shard, int shards) {
    return String.format(Locale.ROOT, "%s/part-%05d-of-%05d.parquet", table, shard, shards);
  }
}
