package org.newsloom.clean.adjust;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.trained.PageFeatures;
import org.newsloom.model.RemovalReason;

/** Reads a page's table of contents. */
public final class ContentsEntries {
  private static final int MOST_WORDS = 20;

  /** Lines that are no entries may stand between two that are. */
  private static final int MOST_MISSES = 2;

  private ContentsEntries() {}

  /** For each block that is an entry, the block further down that it lists; null for others. */
  public static @Nullable Integer[] headings(PageFeatures features, int size) {
    @Nullable Integer[] headings = new Integer[size];
    int first = 0;
    while (first < size && features.cue(first) != RemovalReason.TOC) {
      first++;
    }
    if (first == size) {
      return headings;
    }
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = 0; i < size; i++) {
      if (features.wordCount(i) > 0 && features.wordCount(i) <= MOST_WORDS) {
        last.put(features.line(i), i);
      }
    }
    boolean inside = false;
    int misses = 0;
    for (int i = first; i < size; i++) {
      int heading = last.getOrDefault(features.line(i), i);
      if (features.cue(i) == RemovalReason.TOC) {
        inside = true;
        misses = 0;
      } else if (inside && heading > i) {
        headings[i] = heading;
        misses = 0;
      } else if (inside && ++misses > MOST_MISSES) {
        inside = false;
      }
    }
    return headings;
  }
}
