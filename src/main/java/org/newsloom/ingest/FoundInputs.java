package org.newsloom.ingest;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the input roots hold.
 *
 * @param files the files to read, by source path in code point order
 * @param ignoredByExtension how many other files were passed over, by lower-case extension without
 *     its dot; {@code ""} for files without one. Hidden files are not counted.
 */
public record FoundInputs(List<InputFile> files, SortedMap<String, Integer> ignoredByExtension) {
  public FoundInputs {
    files = List.copyOf(files);
    ignoredByExtension = Collections.unmodifiableSortedMap(new TreeMap<>(ignoredByExtension));
  }
}
