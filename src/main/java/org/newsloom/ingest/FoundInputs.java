package org.newsloom.ingest;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsloom.tables.storage.Storage;

/**
 * What the input roots hold.
 *
 * @param files the files to read, by source path in code point order; a folder that cannot be
 *     listed is one of them
 * @param ignoredByExtension how many other files were passed over, by lower-case extension without
 *     its dot; {@code ""} for files without one. Hidden files are not counted.
 * @param linksNotFollowed links that lead out of their root and were left alone
 * @param suffixedPaths source paths that got a suffix to tell them from others that read the same,
 *     and the names of their files as a URI spells their bytes
 * @param folders where the roots are, for {@link #missingFolders}
 */
public record FoundInputs(
    List<InputFile> files,
    SortedMap<String, Integer> ignoredByExtension,
    int linksNotFollowed,
    SortedMap<String, String> suffixedPaths,
    List<String> folders) {
  public FoundInputs {
    files = List.copyOf(files);
    ignoredByExtension = Collections.unmodifiableSortedMap(new TreeMap<>(ignoredByExtension));
    suffixedPaths = Collections.unmodifiableSortedMap(new TreeMap<>(suffixedPaths));
    folders = List.copyOf(folders);
  }

  /** The roots' folders that are not there any more, as people write them. */
  public List<String> missingFolders() {
    return folders.stream()
        .map(Storage::at)
        .filter(folder -> !folder.isFolder(""))
        .map(folder -> folder.describe(""))
        .toList();
  }
}
