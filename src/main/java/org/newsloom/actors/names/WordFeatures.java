package org.newsloom.actors.names;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a word wherever it stands: features of its own and for its neighbours, and
 * the parts of features that it makes together with other words. Immutable.
 */
final class WordFeatures {
  /** How many words to either side a token sees. */
  static final int REACH = 2;

  private static final int[] PREFIX_LENGTHS = {4, 6, 8, 10, 12, 16, 20};
  private static final int[] FAR_PREFIX_LENGTHS = {6, 12};
  private static final int SHORT_PREFIX = 8;
  private static final int LONGEST_AFFIX = 4;
  private static final int LONG_WORD = 4;

  // Behind the constants that their making needs.
  static final WordFeatures BEFORE_SENTENCE = new WordFeatures("<s>", "<s>", "<s>", "<s>");
  static final WordFeatures BEHIND_SENTENCE = new WordFeatures("</s>", "</s>", "</s>", "</s>");

  /** Its text with straight quotes. */
  final String text;

  /** The same in small letters. */
  final String lower;

  final Part lowerPart;
  final Part shapePart;

  /** The beginning of its Brown cluster's path; null if it is in none. */
  final @Nullable Part cluster;

  /** Whether it begins with a capital. */
  final boolean capitalised;

  /** Whether there is a capital in it. */
  final boolean hasCapital;

  final boolean organizationWord;
  final boolean title;
  final boolean link;

  /** Whether it tells, by its length, how a sentence is spelt. */
  final boolean isLong;

  private final long[][] byOffset;
  private final int[] affixesFrom = new int[2 * REACH + 1];
  private final int[] clustersFrom = new int[2 * REACH + 1];

  /**
   * A part of a feature's text.
   *
   * @param hash see {@link FeatureHash#polynomial}
   * @param power see {@link FeatureHash#power}
   */
  record Part(long hash, long power) {
    static Part of(String text) {
      return new Part(FeatureHash.polynomial(text), FeatureHash.power(text.length()));
    }

    /** The hash of a text with this behind it. */
    long behind(long left) {
      return FeatureHash.append(left, hash, power);
    }
  }

  static WordFeatures of(String token) {
    String text = NameTokens.straight(token);
    return new WordFeatures(
        text, text.toLowerCase(Locale.ROOT), shape(text), BrownClusters.shared().path(text));
  }

  private WordFeatures(String text, String lower, String shape, @Nullable String path) {
    this.text = text;
    this.lower = lower;
    lowerPart = Part.of(lower);
    shapePart = Part.of(shape);
    cluster =
        path == null ? null : Part.of(path.substring(0, Math.min(SHORT_PREFIX, path.length())));
    capitalised = Character.isUpperCase(text.codePointAt(0));
    hasCapital = text.chars().anyMatch(Character::isUpperCase);
    organizationWord = CueWords.ORGANIZATION.contains(lower);
    title = CueWords.TITLE.contains(lower);
    link = CueWords.LINK.contains(text);
    isLong = text.length() >= LONG_WORD && Character.isLetter(text.charAt(0));
    byOffset =
        new long[][] {
          far(-2, lower, shape, path),
          near(-1, lower, shape, path),
          own(text, lower, shape, path),
          near(1, lower, shape, path),
          far(2, lower, shape, path)
        };
  }

  /**
   * The features it gives to a token.
   *
   * @param offset where it stands from there, from -2 to 2
   */
  long[] seenFrom(int offset) {
    return byOffset[offset + REACH];
  }

  /** The same by groups, for learning. */
  void addSeenFrom(int offset, FeatureBuffer out) {
    long[] all = seenFrom(offset);
    int affixes = affixesFrom[offset + REACH];
    int clusters = clustersFrom[offset + REACH];
    out.begin(FeatureGroup.WORDS);
    out.addAll(all, 0, affixes);
    out.begin(FeatureGroup.AFFIXES);
    out.addAll(all, affixes, clusters);
    out.begin(FeatureGroup.CLUSTERS);
    out.addAll(all, clusters, all.length);
  }

  private long[] far(int at, String lower, String shape, @Nullable String path) {
    String offset = at < 0 ? "" + at : "+" + at;
    FeatureBuffer out = new FeatureBuffer();
    out.add(FeatureHash.of("w" + offset + '=' + lower));
    out.add(FeatureHash.of("s" + offset + '=' + shape));
    affixesFrom[at + REACH] = out.size();
    clustersFrom[at + REACH] = out.size();
    addClusters("b" + offset, path, FAR_PREFIX_LENGTHS, out);
    return out.toArray();
  }

  private long[] near(int at, String lower, String shape, @Nullable String path) {
    String offset = at < 0 ? "" + at : "+" + at;
    FeatureBuffer out = new FeatureBuffer();
    out.add(FeatureHash.of("w" + offset + '=' + lower));
    out.add(FeatureHash.of("s" + offset + '=' + shape));
    affixesFrom[at + REACH] = out.size();
    out.add(FeatureHash.of("x" + offset + '=' + lower.substring(Math.max(0, lower.length() - 3))));
    clustersFrom[at + REACH] = out.size();
    addClusters("b" + offset, path, PREFIX_LENGTHS, out);
    return out.toArray();
  }

  private long[] own(String text, String lower, String shape, @Nullable String path) {
    FeatureBuffer out = new FeatureBuffer();
    out.add(FeatureHash.of("w=" + lower));
    out.add(FeatureHash.of("W=" + text));
    out.add(FeatureHash.of("s=" + shape));
    out.add(FeatureHash.of("w,s=" + lower + ',' + shape));
    affixesFrom[REACH] = out.size();
    for (int length = 2; length <= LONGEST_AFFIX && length < text.length(); length++) {
      out.add(FeatureHash.of("p=" + text.substring(0, length)));
      out.add(FeatureHash.of("x=" + lower.substring(Math.max(0, lower.length() - length))));
    }
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0) {
      out.add(FeatureHash.of("h<" + lower.substring(0, lower.indexOf('-'))));
      out.add(FeatureHash.of("h>" + lower.substring(hyphen + 1)));
    }
    clustersFrom[REACH] = out.size();
    addClusters("b", path, PREFIX_LENGTHS, out);
    return out.toArray();
  }

  private static void addClusters(
      String name, @Nullable String path, int[] lengths, FeatureBuffer out) {
    if (path == null) {
      return;
    }
    int last = 0;
    for (int length : lengths) {
      if (Math.min(length, path.length()) > last) {
        last = Math.min(length, path.length());
        out.add(FeatureHash.of(name + '=' + path.substring(0, last)));
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
