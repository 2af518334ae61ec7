package org.newsloom.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.storage.StoredFile;

/**
 * Reads the rows of one Parquet file of a table, in order. Holds a row group of it, as compressed
 * as it is, and a page of each column. For one thread.
 */
public final class TableReader<R extends Record> implements Iterator<R>, Closeable {
  private final StoredFile file;
  private final ParquetReader<R> reader;
  private @Nullable R next;

  private TableReader(Table<R> table, StoredFile file) throws IOException {
    this.file = file;
    this.reader =
        new Builder<>(table, new ParquetSource(file))
            .withCodecFactory(new Zstandard())
            .usePageChecksumVerification()
            .build();
  }

  /**
   * Opens a file.
   *
   * @throws IllegalStateException if the file is no Parquet file or its schema is not the table's
   * @throws IOException if there is no file or it cannot be read
   */
  public static <R extends Record> TableReader<R> open(Table<R> table, StoredFile file)
      throws IOException {
    TableReader<R> opened = new TableReader<>(table, file);
    try {
      opened.next = opened.read();
      return opened;
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /** All rows of a file at once, for small ones. */
  public static <R extends Record> List<R> readAll(Table<R> table, StoredFile file)
      throws IOException {
    List<R> rows = new ArrayList<>();
    try (TableReader<R> reader = open(table, file)) {
      reader.forEachRemaining(rows::add);
    }
    return List.copyOf(rows);
  }

  /** The number of rows a file says it has, without reading them. */
  public static long countRows(StoredFile file) throws IOException {
    try (ParquetFileReader reader =
        new ParquetFileReader(
            new ParquetSource(file),
            ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Zstandard())
                .build())) {
      return reader.getRecordCount();
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public R next() {
    R row = next;
    if (row == null) {
      throw new NoSuchElementException();
    }
    try {
      next = read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row;
  }

  private @Nullable R read() throws IOException {
    try {
      return reader.read();
    } catch (IOException e) {
      throw new IOException("cannot read " + file, e);
    } catch (RuntimeException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static final class Builder<R extends Record> extends ParquetReader.Builder<R> {
    private final Table<R> table;

    Builder(Table<R> table, InputFile file) {
      super(file, new PlainParquetConfiguration());
      this.table = table;
    }

    @Override
    protected ReadSupport<R> getReadSupport() {
      return new RowReadSupport<>(table);
    }
  }
}
