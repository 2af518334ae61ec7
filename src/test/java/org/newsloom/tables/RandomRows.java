package org.newsloom.tables;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Any rows that a table may hold: sorted, each key once, of any text, number, day and moment. */
final class RandomRows {
  private RandomRows() {}

  /** Some rows of a table. */
  record Sample<R extends Record>(Table<R> table, List<R> rows) {}

  static Arbitrary<Sample<?>> ofAnyTable() {
    return Arbitraries.of(AllTables.all()).flatMap(table -> of(table).map(sample -> sample));
  }

  static <R extends Record> Arbitrary<Sample<R>> of(Table<R> table) {
    List<Arbitrary<@Nullable Object>> values =
        table.columns().stream().map(RandomRows::values).toList();
    return Combinators.combine(values)
        .as(row -> table.row(row.toArray()))
        .list()
        .ofMaxSize(20)
        .map(rows -> new Sample<>(table, sorted(table, rows)));
  }

  private static <R extends Record> List<R> sorted(Table<R> table, List<R> rows) {
    TreeSet<R> sorted = new TreeSet<>(table.keyOrder());
    sorted.addAll(rows);
    return List.copyOf(sorted);
  }

  private static Arbitrary<@Nullable Object> values(Column column) {
    Arbitrary<@Nullable Object> values = present(column.type()).map(value -> value);
    return column.nullable() ? values.injectNull(0.3) : values;
  }

  private static Arbitrary<?> present(ColumnType type) {
    return switch (type) {
      case STRING -> text();
      case INTEGER -> Arbitraries.integers();
      case LONG -> Arbitraries.longs();
      case DOUBLE -> Arbitraries.doubles();
      case BOOLEAN -> Arbitraries.of(true, false);
      case DATE -> Arbitraries.integers().between(-1_000_000, 1_000_000).map(LocalDate::ofEpochDay);
      case TIMESTAMP ->
          Arbitraries.longs()
              .between(Long.MIN_VALUE / 2, Long.MAX_VALUE / 2)
              .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
      case STRING_LIST -> text().list().ofMaxSize(3);
      case BINARY ->
          Arbitraries.bytes()
              .array(byte[].class)
              .ofMaxSize(20)
              .map(bytes -> ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    };
  }

  /** Of all Unicode, with more than their share of letters and of the ends of its planes. */
  static Arbitrary<String> text() {
    Arbitrary<Integer> codePoint =
        Arbitraries.oneOf(
            Arbitraries.integers().between('a', 'e'),
            Arbitraries.of(0, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF),
            Arbitraries.integers().between(0, 0xD7FF));
    return codePoint
        .list()
        .ofMaxSize(6)
        .map(
            points ->
                points.stream()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }

  /** The rows dealt out to some files' worth of sorted rows. */
  static <R> List<List<R>> dealt(List<R> rows, List<Integer> hands) {
    List<List<R>> dealt =
        new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    for (int i = 0; i < rows.size(); i++) {
      dealt.get(hands.get(i % hands.size())).add(rows.get(i));
    }
    return dealt;
  }
}
