package org.newsloom.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.pipeline.summary.PublishedTables;

/** Others than we read our files: same columns, same types, same values, same nulls. */
class RealReadersTest {
  @TempDir Path snapshot;

  @BeforeEach
  void writeTables() throws IOException {
    SampleRows.write(snapshot);
  }

  private static Map<String, ReadTable> expected() {
    Map<String, ReadTable> expected = new LinkedHashMap<>();
    PublishedTables.all().forEach(table -> expected.put(table.name(), expected(table)));
    return expected;
  }

  private static <R extends Record> ReadTable expected(Table<R> table) {
    return ReadTable.expected(table, SampleRows.of(table));
  }

  @Test
  void duckDbReadsEveryTable() throws SQLException {
    assertThat(DuckDbReadsTables.read(snapshot)).isEqualTo(expected());
  }

  @Test
  void duckDbSortsAsWeDo() throws SQLException {
    try (Connection duckDb = DuckDbReadsTables.open(snapshot)) {
      for (Table<?> table : PublishedTables.all()) {
        assertThat(DuckDbReadsTables.findsSorted(duckDb, table)).as(table.name()).isTrue();
      }
    }
  }

  @Test
  void sparkReadsEveryTable() throws IOException, InterruptedException {
    assertThat(SparkReadsTables.read(snapshot)).isEqualTo(expected());
  }
}
