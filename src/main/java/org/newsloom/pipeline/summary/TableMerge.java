package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsloom.tables.MergedRows;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.TableWriter;

/**
 * Puts the batches' sorted files of a table into the published one: a streaming merge, whose memory
 * is a few pages of each open file. A table of more rows than make about 256 MB is cut into files
 * by the first digits of the article id, evenly and in order; the number of files depends on that
 * of the rows alone.
 */
public final class TableMerge {
  /** Open files are pages in memory; more files are merged in rounds. */
  private static final int OPEN_FILES = 64;

  private final SummarySettings settings;
  private final int openFiles;

  public TableMerge(SummarySettings settings) {
    this(settings, OPEN_FILES);
  }

  TableMerge(SummarySettings settings, int openFiles) {
    this.settings = settings;
    this.openFiles = openFiles;
  }

  /** Writes a table out of its batches' files; returns its rows. */
  public long write(String table, List<Path> files) throws IOException {
    return merge(PublishedTables.named(table), files);
  }

  /** Writes a table, of at most about as many rows a file as its row class says. */
  public <R extends Record> long merge(Table<R> table, List<Path> files) throws IOException {
    return merge(table, files, table.rowsAFile());
  }

  <R extends Record> long merge(Table<R> table, List<Path> files, long rowsAFile)
      throws IOException {
    List<Path> inputs = new ArrayList<>(files);
    inputs.sort(null);
    int round = 0;
    while (inputs.size() > openFiles) {
      inputs = mergeRound(table, inputs, round++);
    }
    long total = 0;
    for (Path input : inputs) {
      total += TableReader.countRows(input);
    }
    int shards = (int) (total == 0 ? 1 : (total - 1) / rowsAFile + 1);
    try (MergedRows<R> rows = new MergedRows<>(table, inputs)) {
      long written = shards == 1 ? writeOne(table, rows) : writeShards(table, rows, shards);
      if (written != total) {
        throw new IllegalStateException("%s has %d rows of %d".formatted(table, written, total));
      }
      return written;
    }
  }

  private <R extends Record> long writeOne(Table<R> table, MergedRows<R> rows) throws IOException {
    try (TableWriter<R> writer = TableWriter.create(table, PublishedFiles.only(settings, table))) {
      while (rows.hasNext()) {
        writer.write(rows.next());
      }
      return writer.rows();
    }
  }

  private <R extends Record> long writeShards(Table<R> table, MergedRows<R> rows, int shards)
      throws IOException {
    long written = 0;
    R pending = rows.hasNext() ? rows.next() : null;
    for (int shard = 0; shard < shards; shard++) {
      try (TableWriter<R> writer =
          TableWriter.create(table, PublishedFiles.of(settings, table, shard, shards))) {
        while (pending != null && shardOf((String) table.firstKey(pending), shards) == shard) {
          writer.write(pending);
          pending = rows.hasNext() ? rows.next() : null;
        }
        written += writer.rows();
      }
    }
    return written;
  }

  /** Article ids begin with evenly spread hexadecimal digits. */
  private static int shardOf(String articleId, int shards) {
    return (int) ((Long.parseLong(articleId.substring(0, 8), 16) * shards) >>> 32);
  }

  private <R extends Record> List<Path> mergeRound(Table<R> table, List<Path> files, int round)
      throws IOException {
    List<Path> merged = new ArrayList<>();
    for (int start = 0; start < files.size(); start += openFiles) {
      Path file =
          Path.of(
              settings.workFolder(),
              "merge",
              table.name(),
              round + "-" + start / openFiles + ".parquet");
      List<Path> group = files.subList(start, Math.min(files.size(), start + openFiles));
      try (MergedRows<R> rows = new MergedRows<>(table, group);
          TableWriter<R> writer = TableWriter.create(table, file)) {
        while (rows.hasNext()) {
          writer.write(rows.next());
        }
      }
      merged.add(file);
    }
    return merged;
  }
}
