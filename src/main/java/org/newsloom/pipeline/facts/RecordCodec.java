package org.newsloom.pipeline.facts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Packs records into bytes and back, component by component as their classes declare them: a
 * component that is added to a record is packed with it, so that no fact is lost for want of a line
 * here. Components are texts, numbers, truth values, days, moments, enum constants, records and
 * lists of these, each of which may be null.
 *
 * <p>Equal records give equal bytes. Bytes of another version of a class cannot be read; facts are
 * kept under a hash of the classes that made them.
 *
 * @param <R> the class of the records
 */
final class RecordCodec<R extends Record> {
  private static final int ABSENT = 0;
  private static final int PRESENT = 1;

  private final RecordPart root;

  /** A codec for a class whose components are of the kinds above. */
  RecordCodec(Class<R> type) {
    root = new RecordPart(type);
  }

  ByteBuffer pack(R value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      root.write(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  @SuppressWarnings("unchecked") // the root part makes records of its own class alone
  R unpack(ByteBuffer packed) {
    byte[] bytes = new byte[packed.remaining()];
    packed.duplicate().get(bytes);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return (R) root.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("a packed record is cut short", e);
    }
  }

  /** How values of one type are written; null is the caller's matter. */
  private interface Part {
    void write(DataOutputStream out, Object value) throws IOException;

    Object read(DataInputStream in) throws IOException;

    default void writeNullable(DataOutputStream out, @Nullable Object value) throws IOException {
      out.writeByte(value == null ? ABSENT : PRESENT);
      if (value != null) {
        write(out, value);
      }
    }

    default @Nullable Object readNullable(DataInputStream in) throws IOException {
      return in.readByte() == ABSENT ? null : read(in);
    }
  }

  private static Part part(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListPart(part(list.getActualTypeArguments()[0]));
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("cannot pack " + type);
    }
    if (plain.isRecord()) {
      return new RecordPart(plain);
    }
    if (plain.isEnum()) {
      return new EnumPart(List.of(plain.getEnumConstants()));
    }
    if (plain == String.class) {
      return Simple.TEXT;
    } else if (plain == int.class || plain == Integer.class) {
      return Simple.INTEGER;
    } else if (plain == long.class || plain == Long.class) {
      return Simple.LONG;
    } else if (plain == double.class || plain == Double.class) {
      return Simple.DOUBLE;
    } else if (plain == boolean.class || plain == Boolean.class) {
      return Simple.TRUTH;
    } else if (plain == LocalDate.class) {
      return Simple.DAY;
    } else if (plain == Instant.class) {
      return Simple.MOMENT;
    }
    throw new IllegalArgumentException("cannot pack " + type);
  }

  private enum Simple implements Part {
    TEXT {
      @Override
      public void write(DataOutputStream out, Object value) throws IOException {
        byte[] utf8 = ((String) value).getBytes(StandardCharsets.UTF_8);
        writeVarint(out, utf8.length);
        out.write(utf8);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return new String(in.readNBytes((int) readVarint(in)), StandardCharsets.UTF_8);
      }
    },
    INTEGER {
      @Override
      public void write(DataOutputStream out, Object value) throws IOException {
        writeVarint(out, zigzag((Integer) value));
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return (int) unzigzag(readVarint(in));
      }
    },
    LONG {
      @Override
      public void write(DataOutputStream out, Object value) throws IOException {
        writeVarint(out, zigzag((Long) value));
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return unzigzag(readVarint(in));
      }
    },
    DOUBLE {
      @Override
      public void write(DataOutputStream out, Object value) throws IOException {
        out.writeDouble((Double) value);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return in.readDouble();
      }
    },
    TRUTH {
      @Override
      public void write(DataOutputStream out, Object value) throws IOException {
        out.writeBoolean((Boolean) value);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return in.readBoolean();
      }
    },
    DAY {
      @Override
      public void write(DataOutputStream out, Object value) throws IOException {
        writeVarint(out, zigzag(((LocalDate) value).toEpochDay()));
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(unzigzag(readVarint(in)));
      }
    },
    MOMENT {
      @Override
      public void write(DataOutputStream out, Object value) throws IOException {
        writeVarint(out, zigzag(((Instant) value).getEpochSecond()));
        writeVarint(out, ((Instant) value).get(ChronoField.NANO_OF_SECOND));
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        long second = unzigzag(readVarint(in));
        return Instant.ofEpochSecond(second, readVarint(in));
      }
    }
  }

  private record EnumPart(List<?> constants) implements Part {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      writeVarint(out, constants.indexOf(value));
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return constants.get((int) readVarint(in));
    }
  }

  private record ListPart(Part element) implements Part {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      List<?> list = (List<?>) value;
      writeVarint(out, list.size());
      for (Object each : list) {
        element.write(out, each);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      int size = (int) readVarint(in);
      List<Object> list = new ArrayList<>(Math.min(size, 1 << 16));
      for (int i = 0; i < size; i++) {
        list.add(element.read(in));
      }
      return list;
    }
  }

  private static final class RecordPart implements Part {
    private final Part[] parts;
    private final boolean[] primitive;
    private final MethodHandle[] accessors;
    private final MethodHandle constructor;

    RecordPart(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      parts = new Part[components.length];
      primitive = new boolean[components.length];
      accessors = new MethodHandle[components.length];
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      try {
        for (int i = 0; i < components.length; i++) {
          parts[i] = part(components[i].getGenericType());
          primitive[i] = components[i].getType().isPrimitive();
          accessors[i] =
              lookup
                  .unreflect(components[i].getAccessor())
                  .asType(MethodType.methodType(Object.class, Object.class));
        }
        Class<?>[] types =
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        constructor =
            lookup
                .findConstructor(type, MethodType.methodType(void.class, types))
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(type + " is not public", e);
      }
    }

    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      for (int i = 0; i < parts.length; i++) {
        Object component = component(i, value);
        if (primitive[i]) {
          parts[i].write(out, Objects.requireNonNull(component));
        } else {
          parts[i].writeNullable(out, component);
        }
      }
    }

    private @Nullable Object component(int index, Object value) {
      try {
        return accessors[index].invokeExact(value);
      } catch (Throwable e) {
        throw new IllegalStateException("cannot read a component of " + value.getClass(), e);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      @Nullable Object[] values = new Object[parts.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = primitive[i] ? parts[i].read(in) : parts[i].readNullable(in);
      }
      try {
        return (Object) constructor.invokeExact(values);
      } catch (Throwable e) {
        throw new IllegalStateException("a packed record is damaged", e);
      }
    }
  }

  private static long zigzag(long value) {
    return (value << 1) ^ (value >> 63);
  }

  private static long unzigzag(long value) {
    return (value >>> 1) ^ -(value & 1);
  }

  private static void writeVarint(DataOutputStream out, long value) throws IOException {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.writeByte((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readVarint(DataInputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new IOException("a number of too many bytes");
  }
}
