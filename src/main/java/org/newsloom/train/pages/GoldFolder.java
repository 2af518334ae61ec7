package org.newsloom.train.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsloom.model.UserError;

/** A folder of gold pages, {@code ID.json} each. */
public final class GoldFolder {
  private GoldFolder() {}

  /**
   * Makes something of a gold page.
   *
   * @param <T> what is made
   */
  public interface Reader<T> {
    T read(Path file, String id) throws IOException;
  }

  /**
   * Reads every {@code ID.json} of a folder, sorted by file name.
   *
   * @throws UserError if the folder cannot be read or holds none
   */
  public static <T> List<T> readAll(Path folder, Reader<T> reader) {
    List<T> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".json")) {
          pages.add(reader.read(file, name.substring(0, name.length() - ".json".length())));
        }
      }
    } catch (IOException e) {
      throw UserError.badInput(
          "%s: cannot be read as a folder of gold pages (%s); give the folder of ID.json files"
              .formatted(folder, e.getMessage()));
    }
    if (pages.isEmpty()) {
      throw UserError.badInput(
          "%s: holds no gold page; give the folder of ID.json files".formatted(folder));
    }
    return pages;
  }
}
