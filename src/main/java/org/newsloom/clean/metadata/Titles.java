package org.newsloom.clean.metadata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares titles, and takes the site's name off them. */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\u2013\u2014\u2022\u00b7\u00bb-]\\s+|\\s*[|\u00bb]\\s*|\\s+::\\s+");

  private Titles() {}

  /**
   * Takes a site's name off the end of a document's title: the part after the last separator, where
   * it is the shorter one. {@code "A thing happened - The Paper"} gives {@code "A thing happened"}.
   */
  static String withoutSite(String title) {
    Matcher matcher = SEPARATOR.matcher(title);
    int last = -1;
    int lastEnd = -1;
    while (matcher.find()) {
      last = matcher.start();
      lastEnd = matcher.end();
    }
    if (last <= 0) {
      return title;
    }
    String head = title.substring(0, last);
    String tail = title.substring(lastEnd);
    return wordCount(head) >= 3 && wordCount(tail) <= 6 && tail.length() < head.length()
        ? withoutSite(head)
        : title;
  }

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

  private static int wordCount(String text) {
    return text.split("\\s+", -1).length;
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
