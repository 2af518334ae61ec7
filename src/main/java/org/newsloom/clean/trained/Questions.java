package org.newsloom.clean.trained;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The questions of a sum of trees, made ready to be asked of eight blocks at once.
 *
 * <p>A question is whether a value is over a threshold. The trees name few thresholds of a feature,
 * so a value may be replaced by how many of them it is over, which fits seven bits. Eight such
 * numbers, of eight blocks in a row, stand in one long, and one subtraction compares all of them: a
 * byte's highest bit, set beforehand, stays where its number is not less than what is subtracted
 * (Lamport 1975, "Multiple byte processing with full-word instructions").
 *
 * <p>Immutable.
 */
final class Questions {
  /** Blocks that are asked at once. */
  static final int LANES = 8;

  private static final Feature[] FEATURES = Feature.values();
  private static final int MOST_STEPS = 127;
  private static final int LARGEST_TABLE = 4096;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long LOW_BITS = 0x0101_0101_0101_0101L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final List<Steps> steps;

  /** For each question its row of {@link #steps}. */
  private final int[] rows;

  /** For each question how far on the neighbour stands, counted from the start of a row. */
  private final int[] shifts;

  /** For each question the least number that says yes, in every byte. */
  private final long[] least;

  /**
   * Takes questions: whether a feature of a neighbour is over a threshold.
   *
   * @param features ordinals of {@link Feature}
   * @param offsets which neighbour, in blocks
   * @param thresholds the answer is yes for greater values
   */
  Questions(int[] features, int[] offsets, int[] thresholds) {
    steps = new ArrayList<>();
    rows = new int[features.length];
    shifts = new int[features.length];
    least = new long[features.length];
    for (int feature = 0; feature < FEATURES.length; feature++) {
      int wanted = feature;
      int[] known =
          IntStream.range(0, features.length)
              .filter(i -> features[i] == wanted)
              .map(i -> thresholds[i])
              .sorted()
              .distinct()
              .toArray();
      for (int from = 0; from < known.length; from += MOST_STEPS) {
        steps.add(
            new Steps(
                feature,
                Arrays.copyOfRange(known, from, Math.min(known.length, from + MOST_STEPS))));
      }
    }
    for (int i = 0; i < features.length; i++) {
      shifts[i] = FeatureTable.REACH + offsets[i];
      for (int row = 0; row < steps.size(); row++) {
        Steps known = steps.get(row);
        int at = Arrays.binarySearch(known.thresholds, thresholds[i]);
        if (known.feature == features[i] && at >= 0) {
          rows[i] = row;
          least[i] = (at + 1) * LOW_BITS;
        }
      }
    }
  }

  /** A page's answers, still to be asked for. */
  Answers of(FeatureTable table) {
    return new Answers(table);
  }

  /** The numbers of a page's blocks, a row a feature. */
  final class Answers {
    private final byte[] numbers;
    private final int width;

    private Answers(FeatureTable table) {
      // Room for the last blocks' neighbours, read eight at once.
      width = table.blocks() + 2 * FeatureTable.REACH + LANES;
      numbers = new byte[steps.size() * width];
      for (int row = 0; row < steps.size(); row++) {
        count(table, row);
      }
    }

    /** Reads the values of some features anew. */
    void readAgain(FeatureTable table, Feature.Group group) {
      for (int row = 0; row < steps.size(); row++) {
        if (FEATURES[steps.get(row).feature].group() == group) {
          count(table, row);
        }
      }
    }

    private void count(FeatureTable table, int row) {
      Steps known = steps.get(row);
      known.count(table, numbers, row * width);
    }

    /** The least number that says yes to a question, in every byte. */
    long least(int question) {
      return least[question];
    }

    /** Where the numbers stand that a question asks of block 0. */
    int start(int question) {
      return rows[question] * width + shifts[question];
    }

    /** The highest bit of each byte says yes; the other bits say nothing. */
    long yes(int start, int block, long least) {
      return ((long) LONGS.get(numbers, start + block) - least) & HIGH_BITS;
    }
  }

  /** Thresholds of a feature, ascending, and what is needed to count them fast. */
  private static final class Steps {
    private final int feature;
    private final int[] thresholds;

    /** For each value from the first threshold on its number; empty if the values reach too far. */
    private final byte[] table;

    Steps(int feature, int[] thresholds) {
      this.feature = feature;
      this.thresholds = thresholds;
      long reach = (long) thresholds[thresholds.length - 1] - thresholds[0];
      table = new byte[reach < LARGEST_TABLE ? (int) reach + 2 : 0];
      for (int i = 0; i < table.length; i++) {
        table[i] = number(thresholds[0] + i);
      }
    }

    /** How many thresholds a value is over, with the highest bit set. */
    private byte number(int value) {
      int low = 0;
      int high = thresholds.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (value > thresholds[middle]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return (byte) (low | 0x80);
    }

    void count(FeatureTable features, byte[] numbers, int start) {
      short[] values = features.values();
      int row = features.start(feature);
      int width = features.width();
      if (table.length == 0) {
        for (int i = 0; i < width; i++) {
          numbers[start + i] = number(values[row + i]);
        }
        return;
      }
      int from = thresholds[0];
      int last = from + table.length - 1;
      for (int i = 0; i < width; i++) {
        numbers[start + i] = table[Math.max(from, Math.min(last, values[row + i])) - from];
      }
    }
  }
}
