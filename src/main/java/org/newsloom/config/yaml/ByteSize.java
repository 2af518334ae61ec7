package org.newsloom.config.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of bytes as people write them: {@code 64MB} is 64,000,000, {@code 1GiB} is 2^30. */
final class ByteSize {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,12})\\s*([kmg]i?b|b)?", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Long> UNITS =
      Map.of(
          "b", 1L,
          "kb", 1_000L,
          "mb", 1_000_000L,
          "gb", 1_000_000_000L,
          "kib", 1L << 10,
          "mib", 1L << 20,
          "gib", 1L << 30);

  private static final List<String> WRITTEN = List.of("GiB", "GB", "MiB", "MB", "KiB", "kB");

  private ByteSize() {}

  /** The number of bytes; empty if the text is no size. */
  static OptionalLong parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return OptionalLong.empty();
    }
    String unit = form.group(2) == null ? "b" : form.group(2).toLowerCase(Locale.ROOT);
    long number = Long.parseLong(form.group(1));
    long factor = UNITS.get(unit);
    return number > Long.MAX_VALUE / factor
        ? OptionalLong.empty()
        : OptionalLong.of(number * factor);
  }

  /** A number of bytes in the largest unit that needs no fraction. */
  static String print(long bytes) {
    for (String unit : WRITTEN) {
      long factor = UNITS.get(unit.toLowerCase(Locale.ROOT));
      if (bytes >= factor && bytes % factor == 0) {
        return bytes / factor + unit;
      }
    }
    return Long.toString(bytes);
  }
}
