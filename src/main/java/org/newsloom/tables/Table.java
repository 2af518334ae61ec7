package org.newsloom.tables;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.CodePointOrder;

/**
 * A table as its record class defines it: name, columns, key, order, documentation.
 *
 * <p>The components of the record are the columns, in their order; {@code charStart} becomes {@code
 * char_start}, and a component marked {@code @Nullable} may be left unknown. Immutable.
 *
 * @param <R> the class of its rows
 */
public final class Table<R extends Record> {
  private final Class<R> rowClass;
  private final TableDoc doc;
  private final List<Column> columns;
  private final MethodHandle[] accessors;
  private final MethodHandle constructor;
  private final int[] keyColumns;

  private Table(Class<R> rowClass) {
    this.rowClass = rowClass;
    this.doc = rowClass.getAnnotation(TableDoc.class);
    if (doc == null) {
      throw new IllegalArgumentException(rowClass + " has no @TableDoc");
    }
    RecordComponent[] components = rowClass.getRecordComponents();
    List<Column> found = new ArrayList<>();
    accessors = new MethodHandle[components.length];
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      for (int i = 0; i < components.length; i++) {
        found.add(column(components[i]));
        accessors[i] =
            lookup
                .unreflect(components[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      constructor =
          lookup
              .findConstructor(rowClass, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, components.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(rowClass + " is not public", e);
    }
    columns = List.copyOf(found);
    keyColumns = Arrays.stream(doc.key()).mapToInt(this::indexOf).toArray();
    requireUsableKey();
  }

  /**
   * The table that a row class defines.
   *
   * @throws IllegalArgumentException if the class is not public, lacks {@link TableDoc} or a {@link
   *     Doc}, has a component of a type that no column has, or a key that cannot order rows
   */
  public static <R extends Record> Table<R> of(Class<R> rowClass) {
    return new Table<>(rowClass);
  }

  public String name() {
    return doc.name();
  }

  /** What one row is. */
  public String doc() {
    return doc.doc();
  }

  public List<Column> columns() {
    return columns;
  }

  /** Names of the columns that identify a row, in sorting order. */
  public List<String> key() {
    return List.of(doc.key());
  }

  /** More rows than this go into several files, cut by the first key column. */
  public long rowsAFile() {
    return doc.rowsAFile();
  }

  /** Which number of the run's account is that of the rows. */
  public Account account() {
    return doc.account();
  }

  /** Orders rows by their key; strings by code points. */
  public Comparator<R> keyOrder() {
    return this::compareKeys;
  }

  private int compareKeys(R a, R b) {
    for (int column : keyColumns) {
      int order = compareValues(value(a, column), value(b, column));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @SuppressWarnings("unchecked") // both are values of one column, and key columns are comparable
  private static int compareValues(@Nullable Object a, @Nullable Object b) {
    if (a instanceof String left && b instanceof String right) {
      return CodePointOrder.compare(left, right);
    }
    if (a == null || b == null) {
      throw new IllegalStateException("a key column is null");
    }
    return ((Comparable<Object>) a).compareTo(b);
  }

  /** The value of a row's column. */
  public @Nullable Object value(R row, int column) {
    try {
      return accessors[column].invokeExact((Object) row);
    } catch (Throwable e) {
      throw new IllegalStateException(rowClass + ": " + columns.get(column).name(), e);
    }
  }

  /** The row with these values, in the order of the columns. */
  R row(@Nullable Object[] values) {
    try {
      return rowClass.cast((Object) constructor.invokeExact(values));
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make a row of " + name(), e);
    }
  }

  /** A row of this table, of which only that is known. */
  R cast(Record row) {
    return rowClass.cast(row);
  }

  /** The first column of a row's key. */
  public Object firstKey(R row) {
    return java.util.Objects.requireNonNull(value(row, keyColumns[0]));
  }

  /** A row's key, for messages: {@code article_id=a1, char_start=7}. */
  String describeKey(R row) {
    return Arrays.stream(keyColumns)
        .mapToObj(column -> columns.get(column).name() + "=" + value(row, column))
        .collect(Collectors.joining(", "));
  }

  private void requireUsableKey() {
    if (keyColumns.length == 0) {
      throw new IllegalArgumentException(rowClass + " has no key");
    }
    for (int column : keyColumns) {
      if (columns.get(column).nullable() || !columns.get(column).type().sortable()) {
        throw new IllegalArgumentException(
            rowClass + ": rows cannot be sorted by " + columns.get(column).name());
      }
    }
  }

  private int indexOf(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(rowClass + ": no key column " + name);
  }

  private static Column column(RecordComponent component) {
    Doc doc = component.getAnnotation(Doc.class);
    if (doc == null) {
      throw new IllegalArgumentException(component + " has no @Doc");
    }
    return new Column(
        component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
        ColumnType.of(component),
        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
        doc.value());
  }

  @Override
  public String toString() {
    return name();
  }
}
