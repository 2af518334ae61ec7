package org.newsloom.clean.trained;

/**
 * The features of a page's blocks, a row a feature, with room at both ends so that a neighbour
 * beyond the page reads as zero.
 *
 * <p>Values are kept from {@value Short#MIN_VALUE} to {@value Short#MAX_VALUE}: what lies beyond
 * counts as the end. No feature that means anything reaches so far, and half the memory is half the
 * time spent waiting for it.
 */
public final class FeatureTable {
  /** The farthest neighbour that is looked at, in blocks. */
  public static final int REACH = 5;

  /** Distances in blocks are told up to this. */
  static final int FAR = 200;

  private static final int FEATURES = Feature.values().length;

  private final int blocks;
  private final int width;
  private final short[] values;

  /** A table of zeros. */
  public FeatureTable(int blocks) {
    this.blocks = blocks;
    this.width = blocks + 2 * REACH;
    this.values = new short[FEATURES * width];
  }

  public int blocks() {
    return blocks;
  }

  void set(Feature feature, int block, int value) {
    values[start(feature.column()) + block + REACH] = kept(value);
  }

  /** Sets a value for each block. */
  void setAll(Feature feature, int[] all) {
    int start = start(feature.column()) + REACH;
    for (int i = 0; i < blocks; i++) {
      values[start + i] = kept(all[i]);
    }
  }

  private static short kept(int value) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
  }

  /** The value for a block, or for its neighbour {@code offset} blocks on. */
  public int get(Feature feature, int block, int offset) {
    return values[start(feature.column()) + block + REACH + offset];
  }

  /** Values of all rows, one behind the other; not to be changed. */
  short[] values() {
    return values;
  }

  /** Where a row begins: the value of block {@code i} stands {@code i + REACH} behind. */
  int start(int feature) {
    return feature * width;
  }

  /** Length of a row. */
  int width() {
    return width;
  }
}
