package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a word wherever it stands, with straight quotes for curly ones.
 *
 * @param lower in lower case
 * @param shape see {@link #shape}
 * @param cluster beginning of its Brown cluster's path; empty if it is in none
 * @param capitalised whether it begins with a capital
 * @param byOffset its features for a token as far from it as the place in the list less {@link
 *     #REACH}
 */
record WordFeatures(
    String lower, String shape, String cluster, boolean capitalised, List<List<String>> byOffset) {

  /** How many words to either side a token sees. */
  static final int REACH = 2;

  static final WordFeatures BEFORE_SENTENCE = of("<s>", "<s>", "<s>", null);
  static final WordFeatures BEHIND_SENTENCE = of("</s>", "</s>", "</s>", null);

  private static final int[] PREFIX_LENGTHS = {4, 6, 8, 10, 12, 16, 20};
  private static final int SHORT_PREFIX = 8;

  static WordFeatures of(String token) {
    String word = NameTokens.straight(token);
    return of(word, word.toLowerCase(Locale.ROOT), shape(word), BrownClusters.shared().path(word));
  }

  private static WordFeatures of(
      String word, String lower, String shape, @Nullable String cluster) {
    return new WordFeatures(
        lower,
        shape,
        cluster == null ? "" : cluster.substring(0, Math.min(SHORT_PREFIX, cluster.length())),
        Character.isUpperCase(word.codePointAt(0)),
        List.of(
            List.of("w-2=" + lower),
            neighbour("-1", lower, shape, cluster),
            own(word, lower, shape, cluster),
            neighbour("+1", lower, shape, cluster),
            List.of("w+2=" + lower)));
  }

  /**
   * The features it gives to a token.
   *
   * @param offset where it stands from there, from -2 to 2
   */
  List<String> seenFrom(int offset) {
    return byOffset.get(offset + REACH);
  }

  private static List<String> neighbour(
      String offset, String lower, String shape, @Nullable String cluster) {
    List<String> features = new ArrayList<>();
    features.add("w" + offset + "=" + lower);
    features.add("s" + offset + "=" + shape);
    addClusters("b" + offset, cluster, features);
    return List.copyOf(features);
  }

  private static List<String> own(
      String word, String lower, String shape, @Nullable String cluster) {
    List<String> features = new ArrayList<>();
    features.add("w=" + lower);
    features.add("W=" + word);
    features.add("s=" + shape);
    features.add("w,s=" + lower + ',' + shape);
    for (int length = 2; length <= 4 && length < word.length(); length++) {
      features.add("p=" + word.substring(0, length));
      features.add("x=" + lower.substring(Math.max(0, lower.length() - length)));
    }
    addClusters("b", cluster, features);
    return List.copyOf(features);
  }

  private static void addClusters(String name, @Nullable String cluster, List<String> out) {
    if (cluster == null) {
      return;
    }
    int last = 0;
    for (int length : PREFIX_LENGTHS) {
      if (Math.min(length, cluster.length()) > last) {
        last = Math.min(length, cluster.length());
        out.add(name + '=' + cluster.substring(0, last));
      }
    }
  }

  /**
   * Capitals as A, small letters as a, digits as 0, others as they are; runs of more than two cut.
   */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'A'
              : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
