package org.newsloom.actors.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists that come with Newsloom. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * The lines of a resource, by its absolute path, without blank lines and comments ({@code #}).
   */
  public static List<String> read(String path) {
    try (InputStream in = ResourceLines.class.getResourceAsStream(path);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, path), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + path, e);
    }
  }
}
