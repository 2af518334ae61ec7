package org.newsloom.tables.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

/**
 * Reads the tables of a snapshot before it is published: each has all its files and no other, each
 * row can be read, and the rows are sorted by the key, each key once, from the first file to the
 * last.
 */
final class SnapshotCheck {
  private SnapshotCheck() {}

  /**
   * @return what was found, in the order of {@code tables}
   * @throws IllegalStateException if something is missing or broken; the message says where
   */
  static List<Manifest.TableFiles> check(Storage storage, String snapshot, List<Table<?>> tables)
      throws IOException {
    List<Manifest.TableFiles> found = new ArrayList<>();
    for (Table<?> table : tables) {
      found.add(check(storage, snapshot, table));
    }
    return List.copyOf(found);
  }

  private static <R extends Record> Manifest.TableFiles check(
      Storage storage, String snapshot, Table<R> table) throws IOException {
    List<String> names = fileNames(storage, snapshot, table);
    Comparator<R> order = table.keyOrder();
    List<Manifest.File> files = new ArrayList<>();
    long total = 0;
    R last = null;
    for (String name : names) {
      StoredFile file = storage.file(snapshot + "/" + name);
      long rows = 0;
      try (TableReader<R> reader = TableReader.open(table, file)) {
        while (reader.hasNext()) {
          R row = reader.next();
          if (last != null && order.compare(last, row) >= 0) {
            throw new IllegalStateException(file + " is not sorted by " + table.key());
          }
          last = row;
          rows++;
        }
      }
      files.add(new Manifest.File(name, rows, file.byteCount(), sha256(file)));
      total += rows;
    }
    return new Manifest.TableFiles(table.name(), total, List.copyOf(files));
  }

  /** The table's files, relative to the snapshot: {@code 0 of n} to {@code n-1 of n}. */
  private static List<String> fileNames(Storage storage, String snapshot, Table<?> table)
      throws IOException {
    List<String> found =
        storage.list(snapshot + "/" + table.name()).stream()
            .map(file -> file.key().substring(snapshot.length() + 1))
            .toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("the run wrote no table " + table);
    }
    List<String> expected = new ArrayList<>();
    for (int shard = 0; shard < found.size(); shard++) {
      expected.add(OutputLayout.tableFile(table.name(), shard, found.size()));
    }
    if (!found.equals(expected)) {
      throw new IllegalStateException(
          "table " + table + " is not whole: its folder holds " + found);
    }
    return found;
  }

  private static String sha256(StoredFile file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(file.stream(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
