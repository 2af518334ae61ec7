package org.newsloom.tables.storage;

import java.util.List;

/**
 * What a walk through a folder met.
 *
 * @param files in no order that means anything
 * @param linksNotFollowed links that lead out of the folder and were left alone
 */
public record FoundFiles(List<FoundFile> files, int linksNotFollowed) {
  public FoundFiles {
    files = List.copyOf(files);
  }

  /** What stands under a name. */
  public enum Kind {
    /** A file, or a link that leads nowhere: to be opened. */
    FILE,
    /** A pipe, a device or a socket, which may never end. */
    SPECIAL,
    /** A folder that cannot be listed. */
    CLOSED_FOLDER
  }

  /**
   * A file below the folder.
   *
   * @param parts the names on the way to it and its own, as people read them
   * @param key its name in the storage
   * @param byteCount size; 0 where it cannot be told
   * @param kind what it is
   */
  public record FoundFile(List<String> parts, String key, long byteCount, Kind kind) {
    public FoundFile {
      parts = List.copyOf(parts);
    }
  }
}
