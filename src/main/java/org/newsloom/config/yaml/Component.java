package org.newsloom.config.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsloom.settings.Key;

/**
 * A component of a record as a key of the YAML.
 *
 * @param key what its annotation says
 * @param name its key
 * @param type its type, or of a list, the type of its items
 * @param isList whether it is a list
 * @param source the component
 */
record Component(Key key, String name, Class<?> type, boolean isList, RecordComponent source) {

  /** The components of a record, in order. */
  static List<Component> of(Class<?> recordType) {
    return Arrays.stream(recordType.getRecordComponents()).map(Component::of).toList();
  }

  private static Component of(RecordComponent source) {
    Key key = source.getAnnotation(Key.class);
    if (key == null) {
      throw new IllegalArgumentException("no @Key on " + source);
    }
    String name =
        key.name().isEmpty()
            ? source.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)
            : key.name();
    Type type = source.getGenericType();
    return type instanceof ParameterizedType list
        ? new Component(key, name, (Class<?>) list.getActualTypeArguments()[0], true, source)
        : new Component(key, name, (Class<?>) type, false, source);
  }

  boolean isRequired() {
    return key.byDefault().equals(Key.REQUIRED);
  }

  boolean isNullable() {
    return key.byDefault().equals("null");
  }

  boolean isSection() {
    return type.isRecord();
  }

  /** What the value may be, in words: "a whole number from 1", "a list of paths". */
  String expects() {
    if (!key.expects().isEmpty()) {
      return key.expects();
    }
    if (!isList) {
      return one();
    }
    return (key.mayBeEmpty() ? "a list, each item " : "a list of at least one item, each ") + one();
  }

  private String one() {
    if (isSection()) {
      return "a section";
    }
    if (type.isEnum()) {
      return "one of " + String.join(", ", words());
    }
    if (key.format() == Key.Format.BYTES) {
      return "a size such as 64MB or 1GiB" + range();
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (type == double.class) {
      return "a number" + range();
    }
    if (type == LocalDate.class) {
      return "a date such as 2024-03-19";
    }
    if (type != String.class) {
      return "a whole number" + range();
    }
    String text =
        switch (key.format()) {
          case PLAIN, BYTES -> "a text";
          case PATH -> "a path";
          case FILE -> "a file";
          case INPUT -> "a file, a folder or a glob";
        };
    return Stream.concat(Arrays.stream(key.words()), Stream.of(text))
        .collect(Collectors.joining(" or "));
  }

  private String range() {
    String from = Double.isInfinite(key.min()) ? "" : " from " + number(key.min());
    return Double.isInfinite(key.max()) ? from : from + " to " + number(key.max());
  }

  private String number(double bound) {
    return key.format() == Key.Format.BYTES
        ? ByteSize.print((long) bound)
        : new java.math.BigDecimal(bound).stripTrailingZeros().toPlainString();
  }

  /** The values of an enum as they are written. */
  List<String> words() {
    return Arrays.stream(type.getEnumConstants()).map(Component::word).toList();
  }

  /** An enum's value as it is written. */
  static String word(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
  }

  /** All keys of a record and of the sections in it, in the order of their components. */
  static List<KeyDoc> docs(Class<?> recordType) {
    List<KeyDoc> docs = new ArrayList<>();
    addDocs(recordType, "", docs);
    return docs;
  }

  private static void addDocs(Class<?> recordType, String prefix, List<KeyDoc> docs) {
    for (Component component : of(recordType)) {
      String path = prefix + component.name();
      boolean plainSection = component.isSection() && !component.isList();
      docs.add(
          new KeyDoc(
              path,
              component.expects(),
              plainSection && !component.isRequired() ? "" : component.key().byDefault(),
              component.key().value()));
      if (component.isSection()) {
        addDocs(component.type(), path + (component.isList() ? "[]." : "."), docs);
      }
    }
  }
}
