package org.newsloom.config.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paths of a definition, relative to its folder. Texts throughout: a glob is no path that every
 * file system would take.
 */
final class Paths {
  private static final Pattern URI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*", Pattern.DOTALL);

  private final String folder;

  /** Paths relative to an absolute folder. */
  Paths(String folder) {
    this.folder = folder.replace('\\', '/');
  }

  /** Whether a path names an object store rather than the local disk. */
  static boolean isUri(String path) {
    return URI.matcher(path).matches();
  }

  /** The absolute path, without {@code .} and {@code ..}; {@code ~/} is the user's home. */
  String resolve(String path) {
    if (isUri(path)) {
      return path;
    }
    if (path.startsWith("~/")) {
      return normal(System.getProperty("user.home").replace('\\', '/') + path.substring(1));
    }
    boolean absolute = path.startsWith("/") || DRIVE.matcher(path).matches();
    return normal(absolute ? path : folder + "/" + path);
  }

  private static String normal(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.get(parts.size() - 1).isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".") && !part.equals("..") && (!part.isEmpty() || parts.isEmpty())) {
        parts.add(part);
      }
    }
    return parts.size() == 1 && parts.get(0).isEmpty() ? "/" : String.join("/", parts);
  }
}
