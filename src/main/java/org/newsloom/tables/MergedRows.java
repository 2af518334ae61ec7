package org.newsloom.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.newsloom.tables.storage.StoredFile;

/**
 * The rows of several sorted files as one sorted sequence, read as it is asked for.
 *
 * <p>All files are open at the same time, each with a row group as compressed as it lies there and
 * a page of each column: about 1 MB for a batch of 250 articles with their texts, 8 MB at most. So
 * it is for some hundreds of files. For one thread.
 */
public final class MergedRows<R extends Record> implements Iterator<R>, Closeable {
  private final List<TableReader<R>> readers = new ArrayList<>();
  private final PriorityQueue<Head<R>> heads;

  private record Head<R extends Record>(R row, TableReader<R> rest) {}

  /** Opens the files; their order does not matter, as no key stands in two of them. */
  public MergedRows(Table<R> table, List<StoredFile> files) throws IOException {
    heads = new PriorityQueue<>(Comparator.comparing(Head::row, table.keyOrder()));
    try {
      for (StoredFile file : files) {
        TableReader<R> reader = TableReader.open(table, file);
        readers.add(reader);
        if (reader.hasNext()) {
          heads.add(new Head<>(reader.next(), reader));
        }
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public R next() {
    Head<R> head = heads.poll();
    if (head == null) {
      throw new NoSuchElementException();
    }
    if (head.rest.hasNext()) {
      heads.add(new Head<>(head.rest.next(), head.rest));
    }
    return head.row;
  }

  @Override
  public void close() throws IOException {
    for (TableReader<R> reader : readers) {
      reader.close();
    }
  }
}
