package org.newsloom.tables;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands the values of a row to Parquet, and refuses what no table may hold: null in a required
 * column, NaN, infinity, text that is no Unicode, times that no column can hold.
 */
final class RowWriteSupport<R extends Record> extends WriteSupport<R> {
  private final Table<R> table;
  private final Column[] columns;
  private @Nullable RecordConsumer consumer;

  RowWriteSupport(Table<R> table) {
    this.table = table;
    this.columns = table.columns().toArray(Column[]::new);
  }

  @Override
  @SuppressWarnings("deprecation") // abstract in Parquet, so it has to be there
  public WriteContext init(Configuration configuration) {
    throw new UnsupportedOperationException("Newsloom writes without Hadoop's configuration");
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(ParquetSchema.of(table), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(R row) {
    RecordConsumer out = Objects.requireNonNull(consumer);
    out.startMessage();
    for (int i = 0; i < columns.length; i++) {
      Object value = table.value(row, i);
      Column column = columns[i];
      if (value == null) {
        if (!column.nullable()) {
          throw refusal(row, column, "is null");
        }
        continue;
      }
      out.startField(column.name(), i);
      write(out, row, column, value);
      out.endField(column.name(), i);
    }
    out.endMessage();
  }

  private void write(RecordConsumer out, R row, Column column, Object value) {
    switch (column.type()) {
      case STRING -> out.addBinary(utf8(row, column, (String) value));
      case INTEGER -> out.addInteger((Integer) value);
      case LONG -> out.addLong((Long) value);
      case DOUBLE -> out.addDouble(finite(row, column, (Double) value));
      case BOOLEAN -> out.addBoolean((Boolean) value);
      case DATE -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case TIMESTAMP -> out.addLong(micros((Instant) value));
      case STRING_LIST -> writeList(out, row, column, (List<?>) value);
      case BINARY -> out.addBinary(Binary.fromConstantByteBuffer((ByteBuffer) value));
    }
  }

  /** The three levels of a Parquet list; an empty one has no second level. */
  private void writeList(RecordConsumer out, R row, Column column, List<?> values) {
    out.startGroup();
    if (!values.isEmpty()) {
      out.startField("list", 0);
      for (Object value : values) {
        out.startGroup();
        out.startField("element", 0);
        out.addBinary(utf8(row, column, (String) value));
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
  }

  /** Strict, since Java would write a question mark for half a surrogate pair. */
  private Binary utf8(R row, Column column, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          throw refusal(row, column, "holds half a surrogate pair");
        }
        i++;
      }
    }
    return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
  }

  private double finite(R row, Column column, double value) {
    if (!Double.isFinite(value)) {
      throw refusal(row, column, "is " + value);
    }
    return value;
  }

  /**
   * Cut downwards, before 1970 too. Not {@code ChronoUnit.MICROS.between}, which on some Java
   * versions counts nanoseconds, and so ends in the year 2262.
   */
  private static long micros(Instant moment) {
    return Math.addExact(
        Math.multiplyExact(moment.getEpochSecond(), 1_000_000L),
        moment.get(ChronoField.MICRO_OF_SECOND));
  }

  private IllegalStateException refusal(R row, Column column, String what) {
    return new IllegalStateException(
        "%s.%s %s where %s".formatted(table, column.name(), what, table.describeKey(row)));
  }
}
