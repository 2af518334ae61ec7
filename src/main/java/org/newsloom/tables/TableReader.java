package org.newsloom.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one Parquet file of a table, in order, a page at a time. */
public final class TableReader<R extends Record> implements Iterator<R>, Closeable {
  private final ParquetReader<R> reader;
  private @Nullable R next;

  private TableReader(Table<R> table, Path path) throws IOException {
    reader =
        new Builder<>(table, new LocalInputFile(path)).withCodecFactory(new Zstandard()).build();
    next = reader.read();
  }

  /**
   * Opens a file.
   *
   * @throws IllegalStateException if the file's schema is not the table's
   */
  public static <R extends Record> TableReader<R> open(Table<R> table, Path path)
      throws IOException {
    return new TableReader<>(table, path);
  }

  /** All rows of a file at once, for small ones. */
  public static <R extends Record> List<R> readAll(Table<R> table, Path path) throws IOException {
    List<R> rows = new ArrayList<>();
    try (TableReader<R> reader = open(table, path)) {
      reader.forEachRemaining(rows::add);
    }
    return List.copyOf(rows);
  }

  /** The number of rows a file says it has, without reading them. */
  public static long countRows(Path path) throws IOException {
    try (ParquetFileReader file =
        new ParquetFileReader(
            new LocalInputFile(path),
            org.apache.parquet.ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Zstandard())
                .build())) {
      return file.getRecordCount();
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
      next = reader.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row;
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
