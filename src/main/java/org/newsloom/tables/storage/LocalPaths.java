package org.newsloom.tables.storage;

import java.io.File;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Paths of the local disk to and from text. The JDK writes and reads names in the charset of the
 * locale, so that under {@code LC_ALL=C}, cron's, it can name no file with an accent; a URI carries
 * the bytes.
 */
public final class LocalPaths {
  private LocalPaths() {}

  /**
   * The path that a text names; beyond ASCII in UTF-8, whatever the locale says.
   *
   * @throws InvalidPathException if no file can be named so
   */
  public static Path of(String text) {
    if (isPlain(text)) {
      return Path.of(text);
    }
    String folder = text.startsWith("/") ? "file://" : Path.of("").toUri().toString();
    try {
      return Path.of(URI.create(folder + FileNames.key(text)));
    } catch (IllegalArgumentException e) {
      throw new InvalidPathException(text, String.valueOf(e.getMessage()));
    }
  }

  /** The text of a path, also where the locale has no characters for it. */
  public static String text(Path path) {
    String text = path.toString();
    if (isPlain(text)) {
      return text;
    }
    String absolute = FileNames.shown(rawPath(path));
    String folder = FileNames.shown(rawPath(Path.of(""))) + "/";
    return !path.isAbsolute() && absolute.startsWith(folder)
        ? absolute.substring(folder.length())
        : absolute;
  }

  /** Whether the JDK can be trusted with a name: ASCII everywhere, all where names are text. */
  private static boolean isPlain(String text) {
    return File.separatorChar != '/' || text.chars().allMatch(c -> c < 0x80);
  }

  /** A path's bytes as a key spells them, without {@code /} at the end. */
  static String rawPath(Path path) {
    String raw = path.toUri().getRawPath();
    return raw.length() > 1 && raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
  }
}
