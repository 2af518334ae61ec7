package org.newsloom.clean.trained;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.newsloom.clean.page.MarkupTokens;

/** A linear score of the hashed names and classes around a block; whole thousandths of log odds. */
public final class MarkupScorer {
  /** Buckets that names are hashed into, as a power of two. */
  public static final int BITS = 15;

  private static final int LARGEST = 30_000;

  private final short[] weights;

  /**
   * @param weights thousandths of log odds for each bucket
   */
  public MarkupScorer(short[] weights) {
    if (weights.length != 1 << BITS) {
      throw new IllegalArgumentException("not 2^" + BITS + " weights: " + weights.length);
    }
    this.weights = weights.clone();
  }

  /** The bucket of a token. */
  public static int bucket(int token) {
    int mixed = token * 0x85ebca6b;
    mixed ^= mixed >>> 15;
    return (mixed * 0xc2b2ae35) >>> (32 - BITS);
  }

  int score(MarkupTokens tokens) {
    int sum = 0;
    for (int i = 0; i < tokens.size(); i++) {
      sum += weights[bucket(tokens.get(i))];
    }
    return Math.max(-LARGEST, Math.min(LARGEST, sum));
  }

  void write(DataOutput out) throws IOException {
    for (short weight : weights) {
      out.writeShort(weight);
    }
  }

  static MarkupScorer read(DataInput in) throws IOException {
    short[] weights = new short[1 << BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readShort();
    }
    return new MarkupScorer(weights);
  }
}
