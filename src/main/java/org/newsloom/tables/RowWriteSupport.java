package org.newsloom.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Hands the values of a row to Parquet. */
final class RowWriteSupport<R extends Record> extends WriteSupport<R> {
  private final Table<R> table;
  private @Nullable RecordConsumer consumer;

  RowWriteSupport(Table<R> table) {
    this.table = table;
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
    RecordConsumer out = java.util.Objects.requireNonNull(consumer);
    out.startMessage();
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Object value = table.value(row, i);
      Column column = columns.get(i);
      if (value == null) {
        if (!column.nullable()) {
          throw new IllegalStateException(table + "." + column.name() + " must not be null");
        }
        continue;
      }
      out.startField(column.name(), i);
      write(out, column, value);
      out.endField(column.name(), i);
    }
    out.endMessage();
  }

  private void write(RecordConsumer out, Column column, Object value) {
    switch (column.type()) {
      case STRING -> out.addBinary(Binary.fromString((String) value));
      case INTEGER -> out.addInteger((Integer) value);
      case LONG -> out.addLong((Long) value);
      case DOUBLE -> out.addDouble(finite(column, (Double) value));
      case BOOLEAN -> out.addBoolean((Boolean) value);
      case DATE -> out.addInteger((int) ((LocalDate) value).toEpochDay());
      case TIMESTAMP -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
      case STRING_LIST -> writeList(out, (List<?>) value);
    }
  }

  private static void writeList(RecordConsumer out, List<?> values) {
    out.startGroup();
    if (!values.isEmpty()) {
      out.startField("list", 0);
      for (Object value : values) {
        out.startGroup();
        out.startField("element", 0);
        out.addBinary(Binary.fromString((String) value));
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
  }

  private double finite(Column column, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalStateException(table + "." + column.name() + " is " + value);
    }
    return value;
  }
}
