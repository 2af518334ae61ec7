package org.newsloom.tables;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The types a column may have, and what they are called elsewhere. */
public enum ColumnType {
  STRING("string", "VARCHAR"),
  INTEGER("integer", "INTEGER"),
  LONG("integer", "BIGINT"),
  DOUBLE("number", "DOUBLE"),
  BOOLEAN("boolean", "BOOLEAN"),
  DATE("date", "DATE"),
  TIMESTAMP("datetime", "TIMESTAMP WITH TIME ZONE"),
  STRING_LIST("array", "VARCHAR[]"),
  /** Packed values; for facts, not for tables that people read. */
  BINARY("string", "BLOB");

  private final String frictionlessName;
  private final String sqlName;

  ColumnType(String frictionlessName, String sqlName) {
    this.frictionlessName = frictionlessName;
    this.sqlName = sqlName;
  }

  /** The type's name in a Frictionless table schema. */
  public String frictionlessName() {
    return frictionlessName;
  }

  /** The type's name in DuckDB. */
  public String sqlName() {
    return sqlName;
  }

  /**
   * Whether a key may hold it: numbers that are never exactly equal, lists and packed values may
   * not.
   */
  boolean sortable() {
    return this != DOUBLE && this != STRING_LIST && this != BINARY;
  }

  static ColumnType of(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return STRING;
    } else if (type == int.class || type == Integer.class) {
      return INTEGER;
    } else if (type == long.class || type == Long.class) {
      return LONG;
    } else if (type == double.class || type == Double.class) {
      return DOUBLE;
    } else if (type == boolean.class || type == Boolean.class) {
      return BOOLEAN;
    } else if (type == LocalDate.class) {
      return DATE;
    } else if (type == Instant.class) {
      return TIMESTAMP;
    } else if (type == ByteBuffer.class) {
      return BINARY;
    } else if (type == List.class
        && component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] == String.class) {
      return STRING_LIST;
    }
    throw new IllegalArgumentException("no column type for " + component);
  }
}
