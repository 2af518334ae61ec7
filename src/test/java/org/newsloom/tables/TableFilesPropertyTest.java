package org.newsloom.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.newsloom.tables.storage.LocalStorage;
import org.newsloom.tables.storage.StoredFile;

class TableFilesPropertyTest {
  private Path folder = Path.of("");

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("newsloom-tables");
  }

  @AfterProperty
  void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 300)
  void whatWasWrittenIsRead(@ForAll("samples") RandomRows.Sample<?> sample) throws IOException {
    assertThat(readBack(sample)).isEqualTo(sample.rows());
  }

  @Property(tries = 50)
  void theSameRowsGiveTheSameBytes(@ForAll("samples") RandomRows.Sample<?> sample)
      throws IOException {
    assertThat(bytes(sample, "once.parquet")).isEqualTo(bytes(sample, "again.parquet"));
  }

  @Property(tries = 100)
  void filesThatSharedOutTheRowsMergeToAllOfThem(
      @ForAll("samples") RandomRows.Sample<?> sample, @ForAll("hands") List<Integer> hands)
      throws IOException {
    assertThat(merged(sample, hands)).isEqualTo(sample.rows());
  }

  @Property
  void stringsAreOrderedAsTheirUtf8Bytes(
      @ForAll("texts") String left, @ForAll("texts") String right) {
    int expected =
        Arrays.compareUnsigned(
            left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    assertThat(Integer.signum(org.newsloom.model.CodePointOrder.compare(left, right)))
        .isEqualTo(Integer.signum(expected));
  }

  @Provide
  Arbitrary<RandomRows.Sample<?>> samples() {
    return RandomRows.ofAnyTable();
  }

  @Provide
  Arbitrary<String> texts() {
    return RandomRows.text();
  }

  @Provide
  Arbitrary<List<Integer>> hands() {
    return Arbitraries.integers().between(0, 2).list().ofMinSize(1).ofMaxSize(20);
  }

  private <R extends Record> List<R> readBack(RandomRows.Sample<R> sample) throws IOException {
    Path file = folder.resolve("rows.parquet");
    TableWriter.writeAll(sample.table(), LocalStorage.file(file), sample.rows());
    return TableReader.readAll(sample.table(), LocalStorage.file(file));
  }

  private <R extends Record> byte[] bytes(RandomRows.Sample<R> sample, String name)
      throws IOException {
    Path file = folder.resolve(name);
    TableWriter.writeAll(sample.table(), LocalStorage.file(file), sample.rows());
    return Files.readAllBytes(file);
  }

  private <R extends Record> List<R> merged(RandomRows.Sample<R> sample, List<Integer> hands)
      throws IOException {
    List<StoredFile> files = new ArrayList<>();
    for (List<R> rows : RandomRows.dealt(sample.rows(), hands)) {
      files.add(LocalStorage.file(folder.resolve("part-" + files.size() + ".parquet")));
      TableWriter.writeAll(sample.table(), files.get(files.size() - 1), rows);
    }
    List<R> merged = new ArrayList<>();
    try (MergedRows<R> rows = new MergedRows<>(sample.table(), files)) {
      rows.forEachRemaining(merged::add);
    }
    return merged;
  }
}
