package org.newsloom.cli;

import java.util.Locale;

/**
 * Makes text of files, and of other people, fit for a terminal: control characters, which could
 * steer it, and marks that turn the direction of a line are shown as escapes.
 */
public final class Printable {
  private Printable() {}

  /** A text that stands in a line: nothing in it ends the line. */
  public static String of(String text) {
    return escaped(text, "");
  }

  /** A text of several lines, which may be indented by tabs. */
  public static String lines(String text) {
    return escaped(text.replace(System.lineSeparator(), "\n"), "\n\t");
  }

  private static String escaped(String text, String kept) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (kept.indexOf(c) >= 0 || !steers(c)) {
                printable.appendCodePoint(c);
              } else if (c == '\n') {
                printable.append("\\n");
              } else if (c == '\t') {
                printable.append("\\t");
              } else {
                printable.append(String.format(Locale.ROOT, c < 0x100 ? "\\x%02X" : "\\u%04X", c));
              }
            });
    return printable.toString();
  }

  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> turnsDirection(c);
      default -> false;
    };
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }
}
