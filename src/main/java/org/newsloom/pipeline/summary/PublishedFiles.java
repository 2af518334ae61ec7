package org.newsloom.pipeline.summary;

import java.nio.file.Path;
import org.newsloom.tables.Table;
import org.newsloom.tables.snapshot.OutputLayout;

/** Where a run's tables go. */
final class PublishedFiles {
  private PublishedFiles() {}

  static Path of(SummarySettings settings, Table<?> table, int shard, int shards) {
    return Path.of(settings.snapshotFolder())
        .resolve(OutputLayout.tableFile(table.name(), shard, shards));
  }

  static Path only(SummarySettings settings, Table<?> table) {
    return of(settings, table, 0, 1);
  }
}
