package org.newsloom.config.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsloom.settings.Key;

/** Prints records as the YAML that binds to equal ones, each key with its meaning beside it. */
final class RecordPrinter {
  /** Where the comments begin, unless the value is longer. */
  private static final int COMMENT_COLUMN = 36;

  /** Words that YAML 1.1 readers take for something else than text. */
  private static final Set<String> NO_TEXTS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private final boolean withMeanings;
  private final StringBuilder out = new StringBuilder();

  private RecordPrinter(boolean withMeanings) {
    this.withMeanings = withMeanings;
  }

  /** A record as YAML, with or without the meanings of its keys as comments. */
  static String print(Record record, boolean withMeanings) {
    RecordPrinter printer = new RecordPrinter(withMeanings);
    printer.printRecord(record, 0, "");
    return printer.out.toString();
  }

  /** Prints the keys of a record; the first one after {@code first}, the mark of a list's item. */
  private void printRecord(Record record, int indent, String first) {
    String start = " ".repeat(indent - first.length()) + first;
    for (Component component : Component.of(record.getClass())) {
      Object value = value(component, record);
      String key = start + component.name() + ":";
      start = " ".repeat(indent);
      if (value instanceof Record section) {
        printLine(key, component);
        printRecord(section, indent + 2, "");
      } else if (value instanceof List<?> list && component.isSection() && !list.isEmpty()) {
        printLine(key, component);
        list.forEach(item -> printRecord((Record) item, indent + 4, "- "));
      } else {
        printLine(key + " " + print(component, value), component);
      }
    }
  }

  private void printLine(String line, Component component) {
    out.append(line);
    if (withMeanings) {
      out.append(" ".repeat(Math.max(2, COMMENT_COLUMN - line.length())))
          .append("# ")
          .append(component.key().value());
    }
    out.append('\n');
  }

  private static String print(Component component, @Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> print(component, item))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value == null) {
      return "null";
    }
    if (value instanceof Enum<?>) {
      return Component.word(value);
    }
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).toPlainString();
    }
    if (component.key().format() == Key.Format.BYTES) {
      return ByteSize.print((Long) value);
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String quoted(String text) {
    if (text.matches("[A-Za-z_/][A-Za-z0-9_./-]*")
        && !NO_TEXTS.contains(text.toLowerCase(java.util.Locale.ROOT))) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if ((c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x2000)) {
                quoted.append((char) c);
              } else {
                quoted.append(c > 0xFFFF ? "\\U%08x".formatted(c) : "\\u%04x".formatted(c));
              }
            });
    return quoted.append('"').toString();
  }

  private static @Nullable Object value(Component component, Record record) {
    try {
      component.source().getAccessor().setAccessible(true);
      return component.source().getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component.source(), e);
    }
  }
}
