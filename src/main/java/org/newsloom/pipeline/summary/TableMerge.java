package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.newsloom.tables.MergedRows;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.rows.ActorMentionRow;
import org.newsloom.tables.rows.ArticleRow;
import org.newsloom.tables.rows.ArticleTermRow;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.rows.RemovedBlockRow;
import org.newsloom.tables.rows.SentenceRow;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

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
  public long write(String table, List<StoredFile> files) throws IOException {
    return switch (table) {
      case "articles" -> merge(PublishedTables.articles(), files, ArticleRow::articleId, 100_000);
      case "sentences" ->
          merge(PublishedTables.sentences(), files, SentenceRow::articleId, 3_000_000);
      case "removed_blocks" ->
          merge(PublishedTables.removedBlocks(), files, RemovedBlockRow::articleId, 5_000_000);
      case "article_terms" ->
          merge(PublishedTables.articleTerms(), files, ArticleTermRow::articleId, 50_000_000);
      case "actor_mentions" ->
          merge(PublishedTables.actorMentions(), files, ActorMentionRow::articleId, 10_000_000);
      case "rejects" ->
          merge(PublishedTables.rejects(), files, RejectRow::sourcePath, Long.MAX_VALUE / 2);
      default -> throw new IllegalArgumentException("no table of merged rows: " + table);
    };
  }

  /** Writes a table, of at most about {@code rowsAFile} rows a file. */
  <R extends Record> long merge(
      Table<R> table, List<StoredFile> files, Function<R, String> id, long rowsAFile)
      throws IOException {
    List<StoredFile> inputs = new ArrayList<>(files);
    inputs.sort(Comparator.comparing(StoredFile::location));
    int round = 0;
    while (inputs.size() > openFiles) {
      inputs = mergeRound(table, inputs, round++);
    }
    long total = 0;
    for (StoredFile input : inputs) {
      total += TableReader.countRows(input);
    }
    int shards = (int) Math.max(1, (total + rowsAFile - 1) / rowsAFile);
    try (MergedRows<R> rows = new MergedRows<>(table, inputs)) {
      return shards == 1 ? writeOne(table, rows) : writeShards(table, rows, shards, id);
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

  private <R extends Record> long writeShards(
      Table<R> table, MergedRows<R> rows, int shards, Function<R, String> id) throws IOException {
    long written = 0;
    R pending = rows.hasNext() ? rows.next() : null;
    for (int shard = 0; shard < shards; shard++) {
      try (TableWriter<R> writer =
          TableWriter.create(table, PublishedFiles.of(settings, table, shard, shards))) {
        while (pending != null && shardOf(id.apply(pending), shards) == shard) {
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

  private <R extends Record> List<StoredFile> mergeRound(
      Table<R> table, List<StoredFile> files, int round) throws IOException {
    List<StoredFile> merged = new ArrayList<>();
    for (int start = 0; start < files.size(); start += openFiles) {
      StoredFile file =
          Storage.at(settings.workFolder())
              .file("merge/" + table.name() + "/" + round + "-" + start / openFiles + ".parquet");
      List<StoredFile> group = files.subList(start, Math.min(files.size(), start + openFiles));
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
