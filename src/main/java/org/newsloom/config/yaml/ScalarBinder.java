package org.newsloom.config.yaml;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.storage.LocalPaths;

/** Binds single values: texts, paths, numbers, sizes, choices. */
final class ScalarBinder {
  private final Paths paths;
  private final Problems problems;

  ScalarBinder(String folder, Problems problems) {
    this.paths = new Paths(folder);
    this.problems = problems;
  }

  /** The value; null after a mistake. */
  @Nullable Object bind(Component component, YamlNode.Scalar scalar, String path) {
    Object value = value(component, scalar, path);
    if (value == null) {
      String meant =
          component.type().isEnum()
              ? Nearest.to(scalar.text(), component.words())
                  .map(word -> "; did you mean '" + word + "'?")
                  .orElse("")
              : "";
      problems.add(
          scalar.place(),
          path,
          "is " + scalar.described() + "; expected " + component.expects() + meant);
    }
    return value;
  }

  private @Nullable Object value(Component component, YamlNode.Scalar scalar, String path) {
    Class<?> type = component.type();
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> Component.word(constant).equals(scalar.text()))
          .findFirst()
          .orElse(null);
    }
    if (type == String.class) {
      return text(component, scalar, path);
    }
    if (type == LocalDate.class) {
      return date(scalar.text());
    }
    if (type == boolean.class) {
      return scalar.kind() == YamlNode.ScalarKind.BOOLEAN ? Boolean.valueOf(scalar.text()) : null;
    }
    if (component.key().format() == Key.Format.BYTES) {
      OptionalLong bytes = ByteSize.parse(scalar.text());
      return bytes.isPresent() && isInRange(component.key(), BigDecimal.valueOf(bytes.getAsLong()))
          ? bytes.getAsLong()
          : null;
    }
    return number(component, scalar);
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable Object number(Component component, YamlNode.Scalar scalar) {
    boolean whole = component.type() != double.class;
    String form = whole ? "-?(0|[1-9]\\d{0,17})" : "-?\\d{1,18}(\\.\\d{1,18})?([eE][-+]?\\d{1,2})?";
    if (scalar.kind() != YamlNode.ScalarKind.NUMBER || !scalar.text().matches(form)) {
      return null;
    }
    BigDecimal number = new BigDecimal(scalar.text());
    if (!isInRange(component.key(), number)) {
      return null;
    }
    if (!whole) {
      return number.doubleValue();
    }
    if (component.type() == long.class) {
      return number.longValueExact();
    }
    return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
        ? null
        : (Object) number.intValueExact();
  }

  private static boolean isInRange(Key key, BigDecimal number) {
    return number.doubleValue() >= key.min() && number.doubleValue() <= key.max();
  }

  private @Nullable String text(Component component, YamlNode.Scalar scalar, String path) {
    String text = scalar.text();
    Key key = component.key();
    if (scalar.kind() == YamlNode.ScalarKind.BOOLEAN || !text.matches("(?s)" + key.pattern())) {
      return null;
    }
    if (key.format() == Key.Format.PLAIN || Arrays.asList(key.words()).contains(text)) {
      return text;
    }
    if (text.isBlank()) {
      return null;
    }
    String resolved = paths.resolve(text);
    if (key.format() != Key.Format.PATH && !exists(resolved, key.format())) {
      problems.add(
          scalar.place(),
          path,
          "there is no %s %s; expected %s that exists%s"
              .formatted(
                  key.format() == Key.Format.FILE ? "file" : "file or folder",
                  resolved,
                  component.expects(),
                  component.key().words().length == 0
                      ? ""
                      : Nearest.to(text, Arrays.asList(key.words()))
                          .map(word -> "; did you mean '" + word + "'?")
                          .orElse("")));
    }
    return resolved;
  }

  private static boolean exists(String path, Key.Format format) {
    if (Paths.isUri(path)) {
      return true;
    }
    boolean mayBeGlob = format == Key.Format.INPUT && path.matches("(?s).*[*?{].*");
    try {
      Path file = LocalPaths.of(path);
      return format == Key.Format.FILE
          ? Files.isRegularFile(file)
          : mayBeGlob || Files.exists(file);
    } catch (InvalidPathException e) {
      return mayBeGlob;
    }
  }
}
