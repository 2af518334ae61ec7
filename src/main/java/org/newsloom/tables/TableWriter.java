package org.newsloom.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter.Mode;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes one Parquet file of a table: Zstandard, statistics and page index on, nothing in it but
 * the rows, so that the same rows give the same bytes.
 *
 * <p>Invariant: rows come in the order of the table's key, each key once. The file appears under
 * its name when the writer is closed after the last row, not before; a writer that failed leaves
 * none.
 */
public final class TableWriter<R extends Record> implements Closeable {
  private static final long ROW_GROUP_BYTES = 32L << 20;
  private static final int PAGE_BYTES = 256 << 10;

  private final Table<R> table;
  private final Path path;
  private final Path unfinished;
  private final Comparator<R> order;
  private final ParquetWriter<R> writer;
  private @Nullable R last;
  private long rows;
  private boolean failed;
  private boolean closed;

  private TableWriter(Table<R> table, Path path) throws IOException {
    this.table = table;
    this.path = path;
    this.unfinished = path.resolveSibling("." + path.getFileName() + ".unfinished");
    this.order = table.keyOrder();
    Files.createDirectories(path.toAbsolutePath().getParent());
    this.writer =
        new Builder<>(table, new LocalOutputFile(unfinished))
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(Mode.OVERWRITE)
            .withCodecFactory(new Zstandard())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withWriterVersion(WriterVersion.PARQUET_1_0)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withPageSize(PAGE_BYTES)
            .withDictionaryPageSize(PAGE_BYTES)
            .withBloomFilterEnabled(false)
            .build();
  }

  /** Begins a file; folders on the way are made. */
  public static <R extends Record> TableWriter<R> create(Table<R> table, Path path)
      throws IOException {
    return new TableWriter<>(table, path);
  }

  /** Writes all rows of a table to one file. */
  public static <R extends Record> long writeAll(Table<R> table, Path path, Iterable<R> rows)
      throws IOException {
    try (TableWriter<R> writer = create(table, path)) {
      for (R row : rows) {
        writer.write(row);
      }
      return writer.rows();
    }
  }

  /**
   * Adds a row.
   *
   * @throws IllegalStateException if it does not come after the last one in key order, if a column
   *     that may not be null is null, or if a number is not finite
   */
  public void write(R row) throws IOException {
    try {
      if (last != null && order.compare(last, row) >= 0) {
        throw new IllegalStateException(
            "rows of " + table + " out of order or repeated by key " + table.key());
      }
      writer.write(row);
    } catch (RuntimeException | IOException | Error e) {
      failed = true;
      throw e;
    }
    last = row;
    rows++;
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
    if (failed) {
      Files.deleteIfExists(unfinished);
      return;
    }
    writer.close();
    Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
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
