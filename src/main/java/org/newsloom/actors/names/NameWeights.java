package org.newsloom.actors.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A maximum entropy model's weights in primitive arrays: for each feature a byte an outcome, in
 * units of {@link #UNIT}. Sums of weights are whole numbers, so they do not depend on the order in
 * which they are added up. Immutable.
 *
 * <p>The file, packed by gzip: the number of features; their numbers in ascending order, each as
 * the distance to the one before in groups of seven bits, lowest first; then the bytes of all
 * features for the first outcome, the second ...
 */
public final class NameWeights {
  /** What a weight of 1 in the arrays stands for. */
  public static final double UNIT = 1.0 / 32;

  /** The greatest weight, in units. */
  public static final int GREATEST = Byte.MAX_VALUE;

  private static final int MAGIC = 0x4e4c4e32; // NLN2
  private static final int STRIDE = 8;
  private static final int BUFFER = 1 << 16;

  private final long[] features;
  private final byte[] weights;
  private final long[] slots;
  private final int[] rows;
  private final int mask;

  /**
   * @param features the features' numbers, ascending, none twice
   * @param weights of each feature, one an outcome, in units
   */
  public NameWeights(long[] features, byte[] weights) {
    if (weights.length != features.length * Outcomes.COUNT) {
      throw new IllegalArgumentException("expected %d weights a feature".formatted(Outcomes.COUNT));
    }
    this.features = features.clone();
    this.weights = new byte[features.length * STRIDE];
    int size = Math.max(16, Integer.highestOneBit(Math.max(1, features.length * 4 / 3)) << 1);
    slots = new long[size];
    rows = new int[size];
    mask = size - 1;
    for (int row = 0; row < features.length; row++) {
      System.arraycopy(weights, row * Outcomes.COUNT, this.weights, row * STRIDE, Outcomes.COUNT);
      int slot = (int) features[row] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = features[row];
      rows[slot] = row * STRIDE;
    }
  }

  /** How many features have weights. */
  public int size() {
    return features.length;
  }

  /** Adds a feature's weights to sums, one an outcome. */
  void addTo(int[] sums, long feature) {
    int slot = (int) feature & mask;
    for (long key = slots[slot]; key != 0; key = slots[slot]) {
      if (key == feature) {
        int row = rows[slot];
        for (int k = 0; k < Outcomes.COUNT; k++) {
          sums[k] += weights[row + k];
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Writes the file. */
  void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new BestGzip(out))) {
      data.writeInt(MAGIC);
      data.writeInt(features.length);
      long last = 0;
      for (long feature : features) {
        long distance = feature - last;
        while (distance > 0x7f) {
          data.writeByte((int) (distance & 0x7f) | 0x80);
          distance >>>= 7;
        }
        data.writeByte((int) distance);
        last = feature;
      }
      for (int k = 0; k < Outcomes.COUNT; k++) {
        for (int row = 0; row < features.length; row++) {
          data.writeByte(weights[row * STRIDE + k]);
        }
      }
    }
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read, or is another
   */
  static NameWeights read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER));
    if (data.readInt() != MAGIC) {
      throw new IOException("no model of the name finder, or one of another version");
    }
    int size = data.readInt();
    long[] features = new long[size];
    long last = 0;
    for (int row = 0; row < size; row++) {
      long distance = 0;
      int shift = 0;
      int next = data.readUnsignedByte();
      while (next > 0x7f) {
        distance |= (long) (next & 0x7f) << shift;
        shift += 7;
        next = data.readUnsignedByte();
      }
      last += distance | (long) next << shift;
      features[row] = last;
    }
    byte[] weights = new byte[size * Outcomes.COUNT];
    byte[] column = new byte[size];
    for (int k = 0; k < Outcomes.COUNT; k++) {
      data.readFully(column);
      for (int row = 0; row < size; row++) {
        weights[row * Outcomes.COUNT + k] = column[row];
      }
    }
    return new NameWeights(features, weights);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameWeights that
        && Arrays.equals(features, that.features)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(features) + Arrays.hashCode(weights);
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
