package org.newsloom.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.Objects;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter.Mode;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.storage.NewFile;
import org.newsloom.tables.storage.StoredFile;

/**
 * Writes one Parquet file of a table: Zstandard, statistics and page index on, nothing in it but
 * the rows, so that the same rows give the same bytes.
 *
 * <p>Invariant: rows come in the order of the table's key, each key once. The file appears under
 * its name when the writer is closed, not before; a writer that refused a row or could not write
 * leaves none. Closing cannot see why a caller's own loop ended early: who may stop between two
 * rows writes into a folder that counts only when all is done, or uses {@link #writeAll}.
 *
 * <p>Holds up to a row group in memory. For one thread.
 */
public final class TableWriter<R extends Record> implements Closeable {
  /** Compressed; small, since a merge holds a row group of each of its inputs. */
  private static final long ROW_GROUP_BYTES = 8L << 20;

  private static final int PAGE_BYTES = 128 << 10;
  private static final int DICTIONARY_BYTES = 1 << 20;

  private final Table<R> table;
  private final NewFile file;
  private final Comparator<R> order;
  private final ParquetWriter<R> writer;
  private @Nullable R last;
  private long rows;
  private boolean failed;
  private boolean closed;

  private TableWriter(Table<R> table, StoredFile place) throws IOException {
    this.table = table;
    this.order = table.keyOrder();
    this.file = place.create();
    this.writer =
        new Builder<>(table, new ParquetTarget(file))
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(Mode.OVERWRITE)
            .withCodecFactory(new Zstandard())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withWriterVersion(WriterVersion.PARQUET_1_0)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withPageSize(PAGE_BYTES)
            .withDictionaryPageSize(DICTIONARY_BYTES)
            .withPageWriteChecksumEnabled(true)
            .withBloomFilterEnabled(false)
            .build();
  }

  /** Begins a file. */
  public static <R extends Record> TableWriter<R> create(Table<R> table, StoredFile file)
      throws IOException {
    return new TableWriter<>(table, file);
  }

  /**
   * Writes all rows of a table to one file; leaves none if the rows cannot be had.
   *
   * @return how many
   */
  public static <R extends Record> long writeAll(Table<R> table, StoredFile file, Iterable<R> rows)
      throws IOException {
    try (TableWriter<R> writer = create(table, file)) {
      writer.failed = true;
      for (R row : rows) {
        writer.write(row);
      }
      writer.failed = false;
      return writer.rows();
    }
  }

  /**
   * Adds a row.
   *
   * @throws IllegalStateException if it does not come after the last one in key order, if a column
   *     that may not be null is null, if a number is not finite or a text is not Unicode
   */
  public void write(R row) throws IOException {
    if (closed) {
      throw new IllegalStateException(table + " is closed");
    }
    try {
      requireOrder(row);
      writer.write(row);
    } catch (RuntimeException | IOException | Error e) {
      failed = true;
      throw e;
    }
    last = row;
    rows++;
  }

  private void requireOrder(R row) {
    int difference = last == null ? -1 : order.compare(last, row);
    if (difference >= 0) {
      throw new IllegalStateException(
          "rows of %s, sorted by %s: (%s) %s (%s)"
              .formatted(
                  table,
                  table.key(),
                  table.describeKey(row),
                  difference == 0 ? "comes twice, as" : "comes after",
                  table.describeKey(Objects.requireNonNull(last))));
    }
  }

  /** Rows written so far. */
  public long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (failed) {
        abandon();
      } else {
        writer.close();
        file.commit();
      }
    } finally {
      file.close();
    }
  }

  /** Lets go of the file; what went wrong has been thrown where it happened. */
  private void abandon() {
    try {
      writer.close();
    } catch (IOException | RuntimeException alsoFailed) {
      // A writer that failed once fails again at its end; the file goes in any case.
    }
  }

  private static final class Builder<R extends Record>
      extends ParquetWriter.Builder<R, Builder<R>> {
    private final Table<R> table;

    Builder(Table<R> table, OutputFile file) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder<R> self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in Parquet, so it has to be there
    protected WriteSupport<R> getWriteSupport(org.apache.hadoop.conf.Configuration conf) {
      throw new UnsupportedOperationException("Newsloom writes without Hadoop's configuration");
    }

    @Override
    protected WriteSupport<R> getWriteSupport(ParquetConfiguration conf) {
      return new RowWriteSupport<>(table);
    }
  }
}
