package org.newsloom.stats.counts;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.CodePointOrder;

/**
 * How records of counts add up, and their code, as their class declares it. {@link Key} components
 * say what is counted; whole numbers without a mark are summed; {@link Min} and {@link Max} keep
 * the smaller or larger, and a date may be null.
 *
 * <p>A record is a key of bytes, whose unsigned order is that of the key components (strings by
 * code points), and an array of {@code long}, one a value. Whoever merges sees nothing else.
 *
 * @param <C> the record class; public, its keys strings, whole numbers of 0 or more, or dates
 */
public final class CountSchema<C extends Record> {
  /** The value that stands for null. */
  static final long ABSENT = Long.MIN_VALUE;

  /** Makes the number of any date's day positive. */
  private static final long DAY_OFFSET = 1L << 40;

  private enum Rule {
    SUM,
    MIN,
    MAX
  }

  private final Class<C> type;
  private final List<RecordComponent> components;
  private final MethodHandle[] accessors;
  private final MethodHandle constructor;
  private final Rule[] rules;

  private CountSchema(Class<C> type) {
    this.type = type;
    components = List.of(type.getRecordComponents());
    accessors = new MethodHandle[components.size()];
    List<Rule> found = new ArrayList<>();
    boolean behindKeys = false;
    try {
      for (int i = 0; i < accessors.length; i++) {
        RecordComponent component = components.get(i);
        accessors[i] =
            MethodHandles.publicLookup()
                .unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
        if (isKey(component)) {
          require(!behindKeys, component, "stands behind a value");
          continue;
        }
        behindKeys = true;
        found.add(rule(component));
      }
      constructor =
          MethodHandles.publicLookup()
              .findConstructor(
                  type,
                  MethodType.methodType(
                      void.class,
                      components.stream().map(RecordComponent::getType).toArray(Class[]::new)))
              .asSpreader(Object[].class, accessors.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " is not public", e);
    }
    rules = found.toArray(Rule[]::new);
  }

  /**
   * The schema of a record class.
   *
   * @throws IllegalArgumentException if the class is not public, or a component has no code
   */
  public static <C extends Record> CountSchema<C> of(Class<C> type) {
    return new CountSchema<>(type);
  }

  /** Number of values behind the key. */
  int valueCount() {
    return rules.length;
  }

  /** The key of a record as bytes. */
  byte[] key(C counts) {
    ByteArrayOutputStream key = new ByteArrayOutputStream(48);
    for (int i = 0; i < accessors.length - rules.length; i++) {
      Object value = get(counts, i);
      if (value instanceof String text) {
        writeText(key, CodePointOrder.utf8(text));
      } else {
        writeNumber(key, value instanceof LocalDate day ? day(day) : ((Number) value).longValue());
      }
    }
    return key.toByteArray();
  }

  /** The values of a record. */
  long[] values(C counts) {
    long[] values = new long[rules.length];
    int keys = accessors.length - rules.length;
    for (int i = 0; i < values.length; i++) {
      Object value = valueOrNull(counts, keys + i);
      values[i] =
          value == null
              ? ABSENT
              : value instanceof LocalDate day ? day.toEpochDay() : ((Number) value).longValue();
    }
    return values;
  }

  /** The record with a key and values. */
  C record(byte[] key, long[] values) {
    @Nullable Object[] arguments = new Object[accessors.length];
    int position = 0;
    int keys = accessors.length - rules.length;
    for (int i = 0; i < keys; i++) {
      Class<?> of = components.get(i).getType();
      if (of == String.class) {
        int end = endOfText(key, position);
        arguments[i] = text(key, position, end);
        position = end + 1;
      } else {
        arguments[i] = cast(of, readNumber(key, position), DAY_OFFSET);
        position += 1 + key[position];
      }
    }
    for (int i = 0; i < values.length; i++) {
      arguments[keys + i] =
          values[i] == ABSENT ? null : cast(components.get(keys + i).getType(), values[i], 0);
    }
    try {
      return type.cast((Object) constructor.invokeExact(arguments));
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  /** Adds the values of another record of the same key. */
  void add(long[] sum, long[] other) {
    for (int i = 0; i < rules.length; i++) {
      sum[i] =
          switch (rules[i]) {
            case SUM -> Math.addExact(sum[i], other[i]);
            // Absent is smaller than any value.
            case MAX -> Math.max(sum[i], other[i]);
            case MIN ->
                sum[i] == ABSENT
                    ? other[i]
                    : other[i] == ABSENT ? sum[i] : Math.min(sum[i], other[i]);
          };
    }
  }

  /** Writes values; sums are 0 or more, the others may be absent or negative. */
  void write(BlockWriter writer, long[] values) {
    for (int i = 0; i < rules.length; i++) {
      if (rules[i] == Rule.SUM) {
        writer.writeVarint(values[i]);
      } else {
        writer.writeVarint(values[i] == ABSENT ? 0 : 1 + ((values[i] << 1) ^ (values[i] >> 63)));
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  void read(BlockReader reader, long[] values) {
    for (int i = 0; i < rules.length; i++) {
      long code = reader.readVarint();
      if (rules[i] == Rule.SUM) {
        values[i] = code;
      } else {
        values[i] = code == 0 ? ABSENT : ((code - 1) >>> 1) ^ -((code - 1) & 1);
      }
    }
  }

  /** Writes the sums alone. */
  void writeSums(BlockWriter writer, long[] values) {
    for (int i = 0; i < rules.length; i++) {
      if (rules[i] == Rule.SUM) {
        writer.writeVarint(values[i]);
      }
    }
  }

  /** Reads what {@link #writeSums} wrote; the other values stay as they are. */
  void readSums(BlockReader reader, long[] values) {
    for (int i = 0; i < rules.length; i++) {
      if (rules[i] == Rule.SUM) {
        values[i] = reader.readVarint();
      }
    }
  }

  private Object get(C counts, int component) {
    Object value = valueOrNull(counts, component);
    require(value != null, components.get(component), "is null");
    return java.util.Objects.requireNonNull(value);
  }

  private @Nullable Object valueOrNull(C counts, int component) {
    try {
      return accessors[component].invokeExact((Object) counts);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + components.get(component), e);
    }
  }

  private static boolean isKey(RecordComponent component) {
    if (!component.isAnnotationPresent(Key.class)) {
      return false;
    }
    Class<?> of = component.getType();
    require(
        of == String.class || of == LocalDate.class || isNumber(of), component, "is no key type");
    return true;
  }

  private static Rule rule(RecordComponent component) {
    boolean min = component.isAnnotationPresent(Min.class);
    boolean max = component.isAnnotationPresent(Max.class);
    boolean fits =
        isNumber(component.getType()) || (component.getType() == LocalDate.class && (min || max));
    require(fits && !(min && max), component, "does not add up");
    return min ? Rule.MIN : max ? Rule.MAX : Rule.SUM;
  }

  private static boolean isNumber(Class<?> of) {
    return of == int.class || of == long.class;
  }

  private static void require(boolean condition, RecordComponent component, String problem) {
    if (!condition) {
      throw new IllegalArgumentException(component + " " + problem);
    }
  }

  private static Object cast(Class<?> of, long number, long dayOffset) {
    if (of == LocalDate.class) {
      return LocalDate.ofEpochDay(number - dayOffset);
    }
    return of == int.class ? (Object) Math.toIntExact(number) : (Object) number;
  }

  private static long day(LocalDate date) {
    return date.toEpochDay() + DAY_OFFSET;
  }

  /**
   * A text ends with a zero byte; one inside it is followed by FF, which begins nothing else, so
   * that a text stands before those it begins.
   */
  private static void writeText(ByteArrayOutputStream key, byte[] utf8) {
    int from = 0;
    for (int i = 0; i < utf8.length; i++) {
      if (utf8[i] == 0) {
        key.write(utf8, from, i + 1 - from);
        key.write(0xFF);
        from = i + 1;
      }
    }
    key.write(utf8, from, utf8.length - from);
    key.write(0);
  }

  private static int endOfText(byte[] key, int start) {
    int end = start;
    while (key[end] != 0 || (end + 1 < key.length && key[end + 1] == (byte) 0xFF)) {
      end++;
    }
    return end;
  }

  private static String text(byte[] key, int start, int end) {
    int length = 0;
    byte[] utf8 = new byte[end - start];
    for (int i = start; i < end; i++) {
      utf8[length++] = key[i];
      if (key[i] == 0) {
        i++;
      }
    }
    return new String(utf8, 0, length, StandardCharsets.UTF_8);
  }

  /** How many bytes, then these, high ones first: longer numbers are larger. */
  private static void writeNumber(ByteArrayOutputStream key, long number) {
    if (number < 0) {
      throw new IllegalArgumentException("A key is 0 or more, not " + number + ".");
    }
    int length = (Long.SIZE - Long.numberOfLeadingZeros(number) + 7) / 8;
    key.write(length);
    for (int shift = 8 * (length - 1); shift >= 0; shift -= 8) {
      key.write((int) (number >>> shift));
    }
  }

  private static long readNumber(byte[] key, int start) {
    long number = 0;
    for (int i = 1; i <= key[start]; i++) {
      number = number << 8 | (key[start + i] & 0xFF);
    }
    return number;
  }

  @Override
  public String toString() {
    return type.getSimpleName() + Arrays.toString(rules);
  }
}
