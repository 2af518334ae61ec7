package org.newsloom.ingest;

import java.util.Locale;
import java.util.Optional;

/** What a file holds, as its name says: the closed list. */
enum InputFormat {
  TEXT,
  MARKDOWN,
  HTML,
  JSON,
  CSV,
  TSV,
  WARC,
  ZIP;

  /** The extensions that are read, for messages. */
  static final String READABLE =
      ".txt, .md, .html, .htm, .xhtml, .shtml, .json, .jsonl, .ndjson, .csv, .tsv and .warc, each"
          + " also with .gz or .zst, and .zip";

  /** The format of a file of this name; empty if such files are not read. */
  static Optional<InputFormat> ofName(String fileName) {
    Optional<InputFormat> format = ofExtension(fileName);
    int query = fileName.indexOf('?');
    // Tools that copy sites name a file by its whole address: page.html?id=3
    return format.isPresent() || query < 0 ? format : ofExtension(fileName.substring(0, query));
  }

  private static Optional<InputFormat> ofExtension(String fileName) {
    String extension = extension(fileName);
    boolean packed = extension.equals("gz") || extension.equals("zst");
    return switch (packed ? extension(withoutExtension(fileName)) : extension) {
      case "txt" -> Optional.of(TEXT);
      case "md" -> Optional.of(MARKDOWN);
      case "html", "htm", "xhtml", "shtml" -> Optional.of(HTML);
      case "json", "jsonl", "ndjson" -> Optional.of(JSON);
      case "csv" -> Optional.of(CSV);
      case "tsv" -> Optional.of(TSV);
      case "warc" -> Optional.of(WARC);
      // A packed archive could not be read member by member.
      case "zip" -> packed ? Optional.empty() : Optional.of(ZIP);
      default -> Optional.empty();
    };
  }

  /** What follows the last dot, in lower case; empty if there is no dot or it comes first. */
  static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String withoutExtension(String fileName) {
    return fileName.substring(0, fileName.lastIndexOf('.'));
  }
}
