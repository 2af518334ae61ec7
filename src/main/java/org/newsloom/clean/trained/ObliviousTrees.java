package org.newsloom.clean.trained;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A sum of oblivious decision trees: every level of a tree asks one question of all blocks, so that
 * a tree is a handful of comparisons and one table look-up, without branches (the trees of
 * CatBoost, Prokhorenkova et al. 2018).
 *
 * <p>Invariant: {@code features}, {@code offsets} and {@code thresholds} hold {@code depth} entries
 * a tree, {@code leaves} two to the power of depth. Immutable after construction.
 */
public final class ObliviousTrees {
  /** Trees of this depth are asked in one pass over the blocks. */
  private static final int USUAL_DEPTH = 6;

  private static final int DEEPEST = 12;
  private static final int MOST_TREES = 10_000;

  private final int depth;
  private final double base;
  private final int[] features;
  private final int[] offsets;
  private final int[] thresholds;
  private final float[] leaves;

  /**
   * @param depth questions a tree asks
   * @param base what every sum starts from
   * @param features ordinals of {@link Feature}, level by level, tree by tree
   * @param offsets which neighbour is asked, in blocks; 0 is the block itself
   * @param thresholds the answer is yes for greater values
   * @param leaves what a tree adds, by its answers as a binary number, the first question lowest
   */
  public ObliviousTrees(
      int depth, double base, int[] features, int[] offsets, int[] thresholds, float[] leaves) {
    if (features.length % depth != 0
        || offsets.length != features.length
        || thresholds.length != features.length
        || leaves.length != (features.length / depth) << depth) {
      throw new IllegalArgumentException("not the trees of depth " + depth);
    }
    this.depth = depth;
    this.base = base;
    this.features = features.clone();
    this.offsets = offsets.clone();
    this.thresholds = thresholds.clone();
    this.leaves = leaves.clone();
  }

  public int trees() {
    return features.length / depth;
  }

  /** The sum of the trees for each block: log odds. */
  public double[] score(FeatureTable table) {
    int blocks = table.blocks();
    double[] sums = new double[blocks];
    Arrays.fill(sums, base);
    int[] leaf = new int[blocks];
    for (int tree = 0; tree < trees(); tree++) {
      if (depth == USUAL_DEPTH) {
        answerAll(table, tree * depth, leaf);
      } else {
        Arrays.fill(leaf, 0);
        for (int level = 0; level < depth; level++) {
          answer(table, tree * depth + level, level, leaf);
        }
      }
      int first = tree << depth;
      for (int i = 0; i < blocks; i++) {
        sums[i] += leaves[first + leaf[i]];
      }
    }
    return sums;
  }

  /** Sets a bit where the value is greater than the threshold. */
  private void answer(FeatureTable table, int at, int level, int[] leaf) {
    int[] column = table.column(features[at]);
    int shift = FeatureTable.REACH + offsets[at];
    int threshold = thresholds[at];
    for (int i = 0; i < leaf.length; i++) {
      leaf[i] |= ((threshold - column[i + shift]) >>> 31) << level;
    }
  }

  /** The same for the six questions of a tree at once: one pass over the blocks. */
  private void answerAll(FeatureTable table, int at, int[] leaf) {
    int[] a = table.column(features[at]);
    int[] b = table.column(features[at + 1]);
    int[] c = table.column(features[at + 2]);
    int[] d = table.column(features[at + 3]);
    int[] e = table.column(features[at + 4]);
    int[] f = table.column(features[at + 5]);
    int toA = FeatureTable.REACH + offsets[at];
    int toB = FeatureTable.REACH + offsets[at + 1];
    int toC = FeatureTable.REACH + offsets[at + 2];
    int toD = FeatureTable.REACH + offsets[at + 3];
    int toE = FeatureTable.REACH + offsets[at + 4];
    int toF = FeatureTable.REACH + offsets[at + 5];
    int overA = thresholds[at];
    int overB = thresholds[at + 1];
    int overC = thresholds[at + 2];
    int overD = thresholds[at + 3];
    int overE = thresholds[at + 4];
    int overF = thresholds[at + 5];
    for (int i = 0; i < leaf.length; i++) {
      leaf[i] =
          ((overA - a[i + toA]) >>> 31)
              | (((overB - b[i + toB]) >>> 31) << 1)
              | (((overC - c[i + toC]) >>> 31) << 2)
              | (((overD - d[i + toD]) >>> 31) << 3)
              | (((overE - e[i + toE]) >>> 31) << 4)
              | (((overF - f[i + toF]) >>> 31) << 5);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(depth);
    out.writeInt(trees());
    out.writeDouble(base);
    for (int i = 0; i < features.length; i++) {
      out.writeByte(features[i]);
      out.writeByte(offsets[i]);
      out.writeInt(thresholds[i]);
    }
    for (float leaf : leaves) {
      out.writeFloat(leaf);
    }
  }

  static ObliviousTrees read(DataInput in) throws IOException {
    int depth = in.readInt();
    int trees = in.readInt();
    double base = in.readDouble();
    if (depth < 1 || depth > DEEPEST || trees < 0 || trees > MOST_TREES || !Double.isFinite(base)) {
      throw new IllegalArgumentException("no trees: depth " + depth + ", " + trees + " trees");
    }
    int[] features = new int[trees * depth];
    int[] offsets = new int[trees * depth];
    int[] thresholds = new int[trees * depth];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readUnsignedByte();
      offsets[i] = in.readByte();
      thresholds[i] = in.readInt();
      if (features[i] >= Feature.values().length || Math.abs(offsets[i]) > FeatureTable.REACH) {
        throw new IllegalArgumentException("no such feature: " + features[i] + " at " + offsets[i]);
      }
    }
    float[] leaves = new float[trees << depth];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = in.readFloat();
      if (!Float.isFinite(leaves[i])) {
        throw new IllegalArgumentException("a leaf that is no number");
      }
    }
    return new ObliviousTrees(depth, base, features, offsets, thresholds, leaves);
  }
}
