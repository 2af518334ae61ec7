package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares titles, and takes the site's name off them. */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\u2013\u2014\u2022\u00b7\u00bb-]\\s+|\\s*[|\u00bb]\\s*|\\s+::\\s+");

  private static final int LEAST_HEAD_WORDS = 3;
  private static final int MOST_SITE_WORDS = 6;

  private Titles() {}

  /**
   * Takes a site's name off the end of a document's title: the part after the last separator, where
   * it is the shorter one. {@code "A thing happened - The Paper"} gives {@code "A thing happened"}.
   */
  static String withoutSite(String title) {
    List<int[]> separators = new ArrayList<>();
    List<Integer> wordsBefore = new ArrayList<>();
    Matcher matcher = SEPARATOR.matcher(title);
    int words = 0;
    int counted = 0;
    while (matcher.find()) {
      separators.add(new int[] {matcher.start(), matcher.end()});
      words += gaps(title, counted, matcher.start());
      counted = matcher.start();
      wordsBefore.add(words + 1);
    }
    int end = title.length();
    for (int i = separators.size() - 1; i >= 0; i--) {
      int last = separators.get(i)[0];
      String tail = title.substring(separators.get(i)[1], end);
      if (last <= 0
          || wordsBefore.get(i) < LEAST_HEAD_WORDS
          || gaps(tail, 0, tail.length()) + 1 > MOST_SITE_WORDS
          || tail.length() >= last) {
        break;
      }
      end = last;
    }
    return title.substring(0, end);
  }

  /** Number of runs of white space that begin between two places. */
  private static int gaps(String text, int from, int to) {
    int gaps = 0;
    for (int i = from; i < to; i++) {
      boolean begins = isGap(text.charAt(i)) && (i == 0 || !isGap(text.charAt(i - 1)));
      gaps += begins ? 1 : 0;
    }
    return gaps;
  }

  /** What {@code \s} is. */
  private static boolean isGap(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
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
