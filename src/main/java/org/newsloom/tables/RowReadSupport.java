package org.newsloom.tables;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Makes rows of what Parquet reads. */
final class RowReadSupport<R extends Record> extends ReadSupport<R> {
  private final Table<R> table;

  RowReadSupport(Table<R> table) {
    this.table = table;
  }

  @Override
  public ReadContext init(InitContext context) {
    MessageType expected = ParquetSchema.of(table);
    if (!context.getFileSchema().equals(expected)) {
      throw new IllegalStateException(
          "a file of table " + table + " has another schema: " + context.getFileSchema());
    }
    return new ReadContext(expected);
  }

  @Override
  @SuppressWarnings("deprecation") // abstract in Parquet, so it has to be there
  public RecordMaterializer<R> prepareForRead(
      Configuration configuration,
      Map<String, String> metadata,
      MessageType schema,
      ReadContext context) {
    throw new UnsupportedOperationException("Newsloom reads without Hadoop's configuration");
  }

  @Override
  public RecordMaterializer<R> prepareForRead(
      ParquetConfiguration configuration,
      Map<String, String> metadata,
      MessageType schema,
      ReadContext context) {
    RowConverter root = new RowConverter(table.columns());
    return new RecordMaterializer<>() {
      @Override
      public R getCurrentRecord() {
        return table.row(root.values);
      }

      @Override
      public GroupConverter getRootConverter() {
        return root;
      }
    };
  }

  private static final class RowConverter extends GroupConverter {
    private final @Nullable Object[] values;
    private final Converter[] converters;

    RowConverter(List<Column> columns) {
      values = new Object[columns.size()];
      converters = new Converter[columns.size()];
      for (int i = 0; i < converters.length; i++) {
        converters[i] =
            columns.get(i).type() == ColumnType.STRING_LIST
                ? new ListConverter(values, i)
                : new ValueConverter(columns.get(i).type(), values, i);
      }
    }

    @Override
    public Converter getConverter(int fieldIndex) {
      return converters[fieldIndex];
    }

    @Override
    public void start() {
      Arrays.fill(values, null);
    }

    @Override
    public void end() {}
  }

  private static final class ValueConverter extends PrimitiveConverter {
    private final ColumnType type;
    private final @Nullable Object[] values;
    private final int index;
    private String @Nullable [] dictionary;

    ValueConverter(ColumnType type, @Nullable Object[] values, int index) {
      this.type = type;
      this.values = values;
      this.index = index;
    }

    @Override
    public boolean hasDictionarySupport() {
      return type == ColumnType.STRING;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      String[] texts = new String[dictionary.getMaxId() + 1];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = dictionary.decodeToBinary(i).toStringUsingUTF8();
      }
      this.dictionary = texts;
    }

    @Override
    public void addValueFromDictionary(int id) {
      values[index] = Objects.requireNonNull(dictionary)[id];
    }

    @Override
    public void addBinary(Binary value) {
      values[index] =
          type == ColumnType.BINARY
              ? ByteBuffer.wrap(value.getBytes()).asReadOnlyBuffer()
              : value.toStringUsingUTF8();
    }

    @Override
    public void addInt(int value) {
      values[index] = type == ColumnType.DATE ? LocalDate.ofEpochDay(value) : (Object) value;
    }

    @Override
    public void addLong(long value) {
      values[index] =
          type == ColumnType.TIMESTAMP
              ? Instant.EPOCH.plus(value, ChronoUnit.MICROS)
              : (Object) value;
    }

    @Override
    public void addDouble(double value) {
      values[index] = value;
    }

    @Override
    public void addBoolean(boolean value) {
      values[index] = value;
    }
  }

  /** The three levels of a Parquet list: the list, its repeated group, the element. */
  private static final class ListConverter extends GroupConverter {
    private final @Nullable Object[] values;
    private final int index;
    private final List<String> elements = new ArrayList<>();
    private final GroupConverter repeated =
        new GroupConverter() {
          @Override
          public Converter getConverter(int fieldIndex) {
            return element;
          }

          @Override
          public void start() {}

          @Override
          public void end() {}
        };
    private final PrimitiveConverter element =
        new PrimitiveConverter() {
          @Override
          public void addBinary(Binary value) {
            elements.add(value.toStringUsingUTF8());
          }
        };

    ListConverter(@Nullable Object[] values, int index) {
      this.values = values;
      this.index = index;
    }

    @Override
    public Converter getConverter(int fieldIndex) {
      return repeated;
    }

    @Override
    public void start() {
      elements.clear();
    }

    @Override
    public void end() {
      values[index] = List.copyOf(elements);
    }
  }
}
