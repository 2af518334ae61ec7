package org.newsloom.ingest;

import java.util.Locale;
import java.util.Optional;

/** What a file holds, as its name says. */
enum InputFormat {
  TEXT,
  MARKDOWN,
  HTML,
  JSON_LINES;

  /** The extensions that are read, for messages. */
  static final String READABLE = ".txt, .md, .html, .htm and .jsonl, each also with .gz";

  private static final String PACKED = ".gz";

  /** The format of a file of this name; empty if such files are not read. */
  static Optional<InputFormat> ofName(String fileName) {
    return switch (extension(unpackedName(fileName))) {
      case "txt" -> Optional.of(TEXT);
      case "md" -> Optional.of(MARKDOWN);
      case "html", "htm" -> Optional.of(HTML);
      case "jsonl" -> Optional.of(JSON_LINES);
      default -> Optional.empty();
    };
  }

  /** Whether a file of this name is packed by gzip. */
  static boolean isPacked(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(PACKED);
  }

  /** What follows the last dot, in lower case; empty if there is no dot or it comes first. */
  static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String unpackedName(String fileName) {
    return isPacked(fileName)
        ? fileName.substring(0, fileName.length() - PACKED.length())
        : fileName;
  }
}
