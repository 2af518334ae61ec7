package org.newsloom.clean.repeats;

import java.util.Locale;
import org.newsloom.clean.metadata.SourceHost;
import org.newsloom.model.Metadata;
import org.newsloom.model.RawDocument;

/**
 * Says which documents come from one source. The first of these that is known:
 *
 * <ol>
 *   <li>the host of the article's URL, as the record or the page states it, without {@code www.};
 *   <li>the source that the record, the run definition or the page names;
 *   <li>the folder of the file below its input root. Folders at its end whose names hold no letter
 *       ({@code 2024/05/01}) only sort the articles of a source and are left out.
 * </ol>
 */
public final class SourceKey {
  /** Whatever a page states, keys stay short. */
  private static final int LONGEST = 200;

  private SourceKey() {}

  /**
   * The source of a document.
   *
   * @param document where it lies
   * @param metadata what it and its record state
   * @return beginning with {@code host:}, {@code name:} or {@code folder:}, at most 200 characters
   */
  public static String of(RawDocument document, Metadata metadata) {
    String host = SourceHost.of(metadata.url());
    if (host != null) {
      return cut("host:" + host);
    }
    String name = metadata.source();
    return cut(
        name == null
            ? "folder:" + folder(document.sourcePath())
            : "name:" + name.toLowerCase(Locale.ROOT));
  }

  private static String folder(String sourcePath) {
    String folder = parent(sourcePath);
    while (!folder.isEmpty()
        && folder
            .substring(folder.lastIndexOf('/') + 1)
            .codePoints()
            .noneMatch(Character::isLetter)) {
      folder = parent(folder);
    }
    return folder;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String cut(String key) {
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
  }
}
