package org.newsloom.clean.trained;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sum of oblivious decision trees: every level of a tree asks one question of all blocks, so that
 * a tree is a handful of comparisons and one table look-up, without branches (the trees of
 * CatBoost, Prokhorenkova et al. 2018).
 *
 * <p>Invariant: {@code features}, {@code offsets} and {@code thresholds} hold {@code depth} entries
 * a tree, {@code leaves} two to the power of depth. Immutable after construction.
 */
public final class ObliviousTrees {
  /** Trees of this depth are asked by a loop of their own. */
  private static final int USUAL_DEPTH = 6;

  private static final int DEEPEST = 12;
  private static final int MOST_TREES = 10_000;

  private final int depth;
  private final double base;
  private final int[] features;
  private final int[] offsets;
  private final int[] thresholds;
  private final double[] leaves;
  private final Questions questions;

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
    this.leaves = IntStream.range(0, leaves.length).mapToDouble(leaf -> leaves[leaf]).toArray();
    this.questions = new Questions(features, offsets, thresholds);
  }

  public int trees() {
    return features.length / depth;
  }

  int questionCount() {
    return features.length;
  }

  /** The sum of the trees for each block: log odds. */
  public double[] score(FeatureTable table) {
    return score(questions.of(table), 0, table.blocks());
  }

  /** The questions of some trees and of others behind them. */
  static Questions questions(ObliviousTrees trees, ObliviousTrees others) {
    return new Questions(
        concat(trees.features, others.features),
        concat(trees.offsets, others.offsets),
        concat(trees.thresholds, others.thresholds));
  }

  private static int[] concat(int[] values, int[] others) {
    return IntStream.concat(Arrays.stream(values), Arrays.stream(others)).toArray();
  }

  /**
   * The same, where these trees' questions were asked among others.
   *
   * @param from the number of their first question
   */
  double[] score(Questions.Answers answers, int from, int blocks) {
    double[] sums = new double[(blocks + Questions.LANES - 1) / Questions.LANES * Questions.LANES];
    Arrays.fill(sums, base);
    for (int tree = 0; tree < trees(); tree++) {
      if (depth == USUAL_DEPTH) {
        addUsual(answers, from + tree * depth, tree, sums);
      } else {
        add(answers, from + tree * depth, tree, sums);
      }
    }
    return Arrays.copyOf(sums, blocks);
  }

  private void add(Questions.Answers answers, int first, int tree, double[] sums) {
    for (int block = 0; block < sums.length; block += Questions.LANES) {
      for (int lane = 0; lane < Questions.LANES; lane++) {
        int leaf = 0;
        for (int level = 0; level < depth; level++) {
          int question = first + level;
          long yes = answers.yes(answers.start(question), block, answers.least(question));
          leaf |= (int) (yes >>> (8 * lane + 7) & 1) << level;
        }
        sums[block + lane] += leaves[(tree << depth) + leaf];
      }
    }
  }

  /** The same for six questions, whose answers of eight blocks are collected in one long. */
  private void addUsual(Questions.Answers answers, int question, int tree, double[] sums) {
    int a = answers.start(question);
    int b = answers.start(question + 1);
    int c = answers.start(question + 2);
    int d = answers.start(question + 3);
    int e = answers.start(question + 4);
    int f = answers.start(question + 5);
    long leastA = answers.least(question);
    long leastB = answers.least(question + 1);
    long leastC = answers.least(question + 2);
    long leastD = answers.least(question + 3);
    long leastE = answers.least(question + 4);
    long leastF = answers.least(question + 5);
    int first = tree << USUAL_DEPTH;
    for (int block = 0; block < sums.length; block += Questions.LANES) {
      long leaf =
          answers.yes(a, block, leastA) >>> 7
              | answers.yes(b, block, leastB) >>> 6
              | answers.yes(c, block, leastC) >>> 5
              | answers.yes(d, block, leastD) >>> 4
              | answers.yes(e, block, leastE) >>> 3
              | answers.yes(f, block, leastF) >>> 2;
      sums[block] += leaves[first + (int) (leaf & 0x3f)];
      sums[block + 1] += leaves[first + (int) (leaf >>> 8 & 0x3f)];
      sums[block + 2] += leaves[first + (int) (leaf >>> 16 & 0x3f)];
      sums[block + 3] += leaves[first + (int) (leaf >>> 24 & 0x3f)];
      sums[block + 4] += leaves[first + (int) (leaf >>> 32 & 0x3f)];
      sums[block + 5] += leaves[first + (int) (leaf >>> 40 & 0x3f)];
      sums[block + 6] += leaves[first + (int) (leaf >>> 48 & 0x3f)];
      sums[block + 7] += leaves[first + (int) (leaf >>> 56 & 0x3f)];
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
    for (double leaf : leaves) {
      out.writeFloat((float) leaf);
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
