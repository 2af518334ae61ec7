package org.newsloom.clean.metadata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares titles. {@link SiteNames} takes the site's name off them. */
final class Titles {
  private Titles() {}

  /** Whether two texts are the same title but for case, punctuation, and a missing part. */
  static boolean agree(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    if (words.isEmpty() || others.isEmpty()) {
      return false;
    }
    Set<String> both = new HashSet<>(words);
    both.retainAll(others);
    int smaller = Math.min(words.size(), others.size());
    return both.size() >= 0.6 * smaller && (both.size() >= 3 || both.size() == smaller);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
