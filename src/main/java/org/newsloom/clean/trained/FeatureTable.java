package org.newsloom.clean.trained;

import java.util.Arrays;

/**
 * The features of a page's blocks, a column a feature, with room at both ends so that a neighbour
 * beyond the page reads as zero.
 */
public final class FeatureTable {
  /** The farthest neighbour that is looked at, in blocks. */
  public static final int REACH = 5;

  /** Distances in blocks are told up to this. */
  static final int FAR = 200;

  private static final Feature[] FEATURES = Feature.values();

  private final int blocks;
  private final int[][] columns;

  /** A table of zeros. */
  public FeatureTable(int blocks) {
    this.blocks = blocks;
    this.columns = new int[FEATURES.length][];
    Arrays.setAll(columns, feature -> new int[blocks + 2 * REACH]);
  }

  public int blocks() {
    return blocks;
  }

  void set(Feature feature, int block, int value) {
    columns[feature.column()][block + REACH] = value;
  }

  /** Sets a value for each block. */
  void setAll(Feature feature, int[] values) {
    System.arraycopy(values, 0, columns[feature.column()], REACH, blocks);
  }

  /** The value for a block, or for its neighbour {@code offset} blocks on. */
  public int get(Feature feature, int block, int offset) {
    return columns[feature.column()][block + REACH + offset];
  }

  /** The column itself: block {@code i} stands at {@code i + REACH}. */
  int[] column(int feature) {
    return columns[feature];
  }
}
