package org.newsloom.tables;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsloom.pipeline.summary.PublishedTables;

/** Reads the tables of a snapshot with DuckDB. */
public final class DuckDbReadsTables {
  private DuckDbReadsTables() {}

  /** A connection in which every published table of a snapshot is a view of its name. */
  public static Connection open(Path snapshot) throws SQLException {
    Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = duckDb.createStatement()) {
      for (Table<?> table : PublishedTables.all()) {
        String files = snapshot.resolve(table.name()).resolve("*.parquet").toString();
        statement.execute(
            "CREATE VIEW %s AS FROM read_parquet('%s')"
                .formatted(table.name(), files.replace("'", "''")));
      }
    }
    return duckDb;
  }

  /** Every published table of a snapshot, by name. */
  public static Map<String, ReadTable> read(Path snapshot) throws SQLException {
    Map<String, ReadTable> tables = new LinkedHashMap<>();
    try (Connection duckDb = open(snapshot)) {
      for (Table<?> table : PublishedTables.all()) {
        tables.put(table.name(), read(duckDb, table));
      }
    }
    return tables;
  }

  /** Whether DuckDB, sorting by the key, finds the rows of a table in the order they have. */
  static boolean findsSorted(Connection duckDb, Table<?> table) throws SQLException {
    String key = String.join(", ", table.key());
    String sql =
        "SELECT coalesce(bool_and(place = file_place), true) FROM (SELECT row_number() OVER (ORDER"
            + " BY %s) AS place, row_number() OVER () AS file_place FROM %s)";
    try (Statement statement = duckDb.createStatement();
        ResultSet answer = statement.executeQuery(sql.formatted(key, table.name()))) {
      answer.next();
      return answer.getBoolean(1);
    }
  }

  private static ReadTable read(Connection duckDb, Table<?> table) throws SQLException {
    List<String> columns = new ArrayList<>();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (Statement statement = duckDb.createStatement();
        ResultSet found = statement.executeQuery("FROM " + table.name())) {
      int width = found.getMetaData().getColumnCount();
      for (int i = 1; i <= width; i++) {
        columns.add(
            found.getMetaData().getColumnName(i)
                + " "
                + columnType(found.getMetaData().getColumnTypeName(i)));
      }
      while (found.next()) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          cells.add(value(found, i));
        }
        rows.add(Collections.unmodifiableList(cells));
      }
    }
    return new ReadTable(columns, rows);
  }

  private static String columnType(String sqlName) {
    return Arrays.stream(ColumnType.values())
        .filter(type -> type.sqlName().equals(sqlName))
        .map(ColumnType::toString)
        .findFirst()
        .orElse(sqlName);
  }

  private static @Nullable Object value(ResultSet row, int column) throws SQLException {
    Object value = row.getObject(column);
    if (value instanceof Array list) {
      return Arrays.asList((Object[]) list.getArray());
    } else if (value instanceof OffsetDateTime moment) {
      return moment.toInstant();
    } else if (value instanceof java.sql.Date date) {
      return date.toLocalDate();
    }
    return value;
  }
}
