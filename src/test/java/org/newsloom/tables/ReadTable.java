package org.newsloom.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as somebody read it: what it should be, and what DuckDB and Spark say it is, in one form.
 *
 * @param columns name and type of each column, in order
 * @param rows the values of each row, in the file's order, in the columns' Java types
 */
public record ReadTable(List<String> columns, List<List<@Nullable Object>> rows) {

  /** How these rows of a table should be read. */
  public static <R extends Record> ReadTable expected(Table<R> table, List<R> rows) {
    List<List<@Nullable Object>> values = new ArrayList<>();
    for (R row : rows) {
      List<@Nullable Object> cells = new ArrayList<>();
      for (int i = 0; i < table.columns().size(); i++) {
        cells.add(table.value(row, i));
      }
      values.add(Collections.unmodifiableList(cells));
    }
    return new ReadTable(columns(table), values);
  }

  static List<String> columns(Table<?> table) {
    return table.columns().stream().map(column -> column.name() + " " + column.type()).toList();
  }
}
