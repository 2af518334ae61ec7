package org.newsloom.clean.trained;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A linear score of hashed words and word pairs (the hashing trick, Weinberger et al. 2009).
 * Weights are whole thousandths of log odds, so that sums are the same on every machine.
 */
public final class WordScorer {
  /** Buckets that words are hashed into, as a power of two. */
  public static final int BITS = 16;

  private static final int PAIRED_WORDS = 16;
  private static final int LARGEST = 30_000;

  /** Numbers of words are told apart up to this. */
  private static final int LENGTHS = 12;

  // What a bucket is of: the same hash falls into another bucket as a first word, say.
  private static final int WORD = 0;
  private static final int PAIR = 1;
  private static final int FIRST = 2;
  private static final int LAST = 3;
  private static final int LENGTH = 4;

  private final short[] weights;

  /**
   * @param weights thousandths of log odds for each bucket
   */
  public WordScorer(short[] weights) {
    if (weights.length != 1 << BITS) {
      throw new IllegalArgumentException("not 2^" + BITS + " weights: " + weights.length);
    }
    this.weights = weights.clone();
  }

  /**
   * The buckets of a text: its words, pairs of its first words, its first and its last word as
   * such, and its length.
   *
   * @param words hashes as {@link TextScan#words()} gives them
   * @param wordCount all words, also those not hashed
   */
  public static int[] buckets(int[] words, int wordCount) {
    int pairs = Math.max(0, Math.min(PAIRED_WORDS, words.length) - 1);
    int[] buckets = new int[words.length + pairs + 3];
    int at = 0;
    for (int word : words) {
      buckets[at++] = bucket(word, WORD);
    }
    for (int i = 0; i < pairs; i++) {
      buckets[at++] = bucket(pair(words, i), PAIR);
    }
    buckets[at++] = bucket(words.length == 0 ? 0 : words[0], FIRST);
    buckets[at++] = bucket(words.length == 0 ? 0 : words[words.length - 1], LAST);
    buckets[at] = bucket(Math.min(wordCount, LENGTHS), LENGTH);
    return buckets;
  }

  /** Thousandths of log odds. */
  int score(int[] words, int wordCount) {
    // The same buckets, without a list of them.
    int sum = weights[bucket(Math.min(wordCount, LENGTHS), LENGTH)];
    for (int word : words) {
      sum += weights[bucket(word, WORD)];
    }
    for (int i = 0; i + 1 < Math.min(PAIRED_WORDS, words.length); i++) {
      sum += weights[bucket(pair(words, i), PAIR)];
    }
    sum += weights[bucket(words.length == 0 ? 0 : words[0], FIRST)];
    sum += weights[bucket(words.length == 0 ? 0 : words[words.length - 1], LAST)];
    return Math.max(-LARGEST, Math.min(LARGEST, sum));
  }

  private static int pair(int[] words, int first) {
    return words[first] * 31 + words[first + 1];
  }

  static int bucket(int hash, int type) {
    int mixed = (hash + type * 0x9e3779b9) * 0x85ebca6b;
    mixed ^= mixed >>> 15;
    return (mixed * 0xc2b2ae35) >>> (32 - BITS);
  }

  void write(DataOutput out) throws IOException {
    for (short weight : weights) {
      out.writeShort(weight);
    }
  }

  static WordScorer read(DataInput in) throws IOException {
    short[] weights = new short[1 << BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readShort();
    }
    return new WordScorer(weights);
  }
}
