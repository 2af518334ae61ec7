package org.newsloom.pipeline.summary;

import org.newsloom.tables.Table;
import org.newsloom.tables.snapshot.OutputLayout;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

/** Where a run's tables go. */
final class PublishedFiles {
  private PublishedFiles() {}

  static StoredFile of(SummarySettings settings, Table<?> table, int shard, int shards) {
    return Storage.at(settings.snapshotFolder())
        .file(OutputLayout.tableFile(table.name(), shard, shards));
  }

  static StoredFile only(SummarySettings settings, Table<?> table) {
    return of(settings, table, 0, 1);
  }
}
