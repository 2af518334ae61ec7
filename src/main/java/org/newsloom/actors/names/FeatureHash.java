package org.newsloom.actors.names;

/**
 * Names a feature by a number of forty bits, as good as its text: of ten million texts some fifty
 * share a number. The text itself is never put together; its hash is made of those of its parts,
 * since a polynomial hash of {@code ab} follows from those of {@code a} and {@code b} (Karp and
 * Rabin 1987).
 */
final class FeatureHash {
  /** Numbers are below two to this power. */
  static final int BITS = 40;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long[] POWERS = new long[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * BASE;
    }
  }

  private FeatureHash() {}

  /** The number of a feature that is written as this text; never 0. */
  static long of(String text) {
    return finish(polynomial(text));
  }

  /** The hash of a part of a feature's text. */
  static long polynomial(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = append(hash, text.charAt(i));
    }
    return hash;
  }

  /** The hash of a text one character longer. */
  static long append(long hash, char c) {
    return hash * BASE + c;
  }

  /** The hash of two texts behind each other. */
  static long append(long left, long right, long powerOfRight) {
    return left * powerOfRight + right;
  }

  /** What the hash of a text grows by when another of this length follows. */
  static long power(int length) {
    if (length < POWERS.length) {
      return POWERS[length];
    }
    long power = POWERS[POWERS.length - 1];
    for (int i = POWERS.length - 1; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The number of a feature with this hash: mixed as in MurmurHash3 (Appleby 2011); never 0. */
  static long finish(long polynomial) {
    long mixed = polynomial;
    mixed ^= mixed >>> 33;
    mixed *= 0xff51afd7ed558ccdL;
    mixed ^= mixed >>> 33;
    mixed *= 0xc4ceb9fe1a85ec53L;
    mixed >>>= Long.SIZE - BITS;
    return mixed == 0 ? 1 : mixed;
  }
}
