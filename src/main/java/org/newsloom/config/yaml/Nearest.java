package org.newsloom.config.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.newsloom.model.EditDistance;

/** The word that was probably meant. */
final class Nearest {
  private Nearest() {}

  /**
   * The candidate of least distance, the first of equals; empty if all differ in more than a third
   * of their letters (two letters in short words).
   */
  static Optional<String> to(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(2, candidate.length() / 3))
        .filter(candidate -> distance(word, candidate) < candidate.length())
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** The words' distance whatever their case. */
  static int distance(String first, String second) {
    return EditDistance.between(first.toLowerCase(Locale.ROOT), second.toLowerCase(Locale.ROOT));
  }
}
