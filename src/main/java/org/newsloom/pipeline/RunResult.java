package org.newsloom.pipeline;

import java.time.Duration;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.tables.snapshot.Manifest;

/**
 * What a run did.
 *
 * @param counts what was read and found
 * @param manifest as published
 * @param current where the published tables are, as people write it
 * @param took from start to published
 */
public record RunResult(FactCounts counts, Manifest manifest, String current, Duration took) {

  /** Rows of a published table. */
  public long rows(String table) {
    return manifest.tables().stream()
        .filter(files -> files.table().equals(table))
        .mapToLong(Manifest.TableFiles::rows)
        .sum();
  }
}
