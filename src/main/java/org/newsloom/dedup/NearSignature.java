package org.newsloom.dedup;

import java.util.Arrays;

/**
 * A text's signature for finding near copies: MinHash (Broder 1997) over its word 5-grams with 112
 * hashes. The share of places at which two signatures agree estimates the Jaccard coefficient of
 * the two sets of 5-grams.
 *
 * <p>A word is a run of letters and digits, in lower case; the k-th hash of a 5-gram is {@code a_k
 * * g + b_k} modulo 2^64, of which the upper half counts, with the 5-gram's own 64-bit hash {@code
 * g} (multiply-shift, Dietzfelbinger et al. 1997).
 */
public final class NearSignature {
  /** Number of hashes: 14 bands of 8. */
  public static final int HASHES = 112;

  private static final int WORDS = 5;
  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final long[] FACTORS = new long[HASHES];
  private static final long[] ADDENDS = new long[HASHES];

  static {
    for (int k = 0; k < HASHES; k++) {
      FACTORS[k] = mixed((2L * k + 1) * GOLDEN_GAMMA) | 1;
      ADDENDS[k] = mixed((2L * k + 2) * GOLDEN_GAMMA);
    }
  }

  private NearSignature() {}

  /** The signature of a text; empty if it has fewer than five words. */
  public static int[] of(String text) {
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    long[] window = new long[WORDS];
    int words = 0;
    long word = OFFSET;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word = (word ^ Character.toLowerCase(c)) * PRIME;
        inWord = true;
      } else if (inWord) {
        window[words++ % WORDS] = word;
        word = OFFSET;
        inWord = false;
        if (words >= WORDS) {
          take(gram(window, words), least);
        }
      }
    }
    return words < WORDS ? new int[0] : least;
  }

  private static long gram(long[] window, int words) {
    long gram = 0;
    for (int i = 0; i < WORDS; i++) {
      gram = mixed(gram ^ window[(words + i) % WORDS]);
    }
    return gram;
  }

  private static void take(long gram, int[] least) {
    for (int k = 0; k < HASHES; k++) {
      int hash = (int) ((FACTORS[k] * gram + ADDENDS[k]) >>> 32);
      least[k] = Math.min(least[k], hash);
    }
  }

  /** SplitMix64's finalizer (Steele, Lea, Flood 2014). */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
