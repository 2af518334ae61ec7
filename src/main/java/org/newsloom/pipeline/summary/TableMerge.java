package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsloom.tables.MergedRows;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.rows.ActorMentionRow;
import org.newsloom.tables.rows.ArticleRow;
import org.newsloom.tables.rows.ArticleTermRow;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.rows.RemovedBlockRow;
import org.newsloom.tables.rows.SentenceRow;

/**
 * Puts the batches' sorted files of a table into the published one: a streaming merge, whose memory
 * is a few pages of each open file. Tables of more than about 256 MB are cut into files by the
 * first digits of the article id, evenly and in order.
 */
public final class TableMerge {
  private static final long FILE_BYTES = 256L << 20;

  /** Open files are pages in memory; more files are merged in rounds. */
  private static final int OPEN_FILES = 64;

  private final SummarySettings settings;

  public TableMerge(SummarySettings settings) {
    this.settings = settings;
  }

  /** Writes a table out of its batches' files; returns its rows. */
  public long write(String table, List<Path> files) throws IOException {
    return switch (table) {
      case "articles" -> merge(PublishedTables.articles(), files, ArticleRow::articleId);
      case "sentences" -> merge(PublishedTables.sentences(), files, SentenceRow::articleId);
      case "removed_blocks" ->
          merge(PublishedTables.removedBlocks(), files, RemovedBlockRow::articleId);
      case "article_terms" ->
          merge(PublishedTables.articleTerms(), files, ArticleTermRow::articleId);
      case "actor_mentions" ->
          merge(PublishedTables.actorMentions(), files, ActorMentionRow::articleId);
      case "rejects" -> merge(PublishedTables.rejects(), files, RejectRow::sourcePath);
      default -> throw new IllegalArgumentException("no table of merged rows: " + table);
    };
  }

  private <R extends Record> long merge(Table<R> table, List<Path> files, Function<R, String> id)
      throws IOException {
    List<Path> inputs = new ArrayList<>(files);
    inputs.sort(null);
    int round = 0;
    while (inputs.size() > OPEN_FILES) {
      inputs = mergeRound(table, inputs, round++);
    }
    long bytes = 0;
    for (Path input : inputs) {
      bytes += Files.size(input);
    }
    boolean cut = table.key().get(0).equals("article_id");
    int shards = cut ? (int) Math.max(1, (bytes + FILE_BYTES - 1) / FILE_BYTES) : 1;
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

  private <R extends Record> List<Path> mergeRound(Table<R> table, List<Path> files, int round)
      throws IOException {
    List<Path> merged = new ArrayList<>();
    for (int start = 0; start < files.size(); start += OPEN_FILES) {
      Path file =
          Path.of(
              settings.workFolder(),
              "merge",
              table.name(),
              round + "-" + start / OPEN_FILES + ".parquet");
      List<Path> group = files.subList(start, Math.min(files.size(), start + OPEN_FILES));
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
