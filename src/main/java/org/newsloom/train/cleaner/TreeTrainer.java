package org.newsloom.train.cleaner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.newsloom.clean.trained.Feature;
import org.newsloom.clean.trained.ObliviousTrees;

/**
 * Gradient boosting of oblivious trees for the logistic loss (Friedman 2001, with the second-order
 * leaf values of XGBoost, Chen and Guestrin 2016; trees as in CatBoost, Prokhorenkova et al. 2018).
 * The same rows, settings and seed give the same trees, whatever the number of processors.
 *
 * @param trees how many to grow
 * @param depth questions a tree asks
 * @param rate share of each tree's answer that counts
 * @param rows share of the rows that a tree sees, 0 to 1
 * @param columns share of the columns that a tree sees, 0 to 1
 * @param penalty added to the curvature of each leaf: the greater, the more careful
 * @param seed of what a tree sees
 */
public record TreeTrainer(
    int trees, int depth, double rate, double rows, double columns, double penalty, long seed) {
  private static final int BINS = 32;
  private static final int SAMPLE = 20_000;

  /** Grows the trees. */
  ObliviousTrees train(Rows data) {
    int size = data.size();
    Column[] columns = bin(data);
    double[] score = new double[size];
    double base = base(data);
    Arrays.fill(score, base);
    int[] leaf = new int[size];
    int[] features = new int[trees * depth];
    int[] offsets = new int[trees * depth];
    int[] thresholds = new int[trees * depth];
    float[] leaves = new float[trees << depth];
    SplittableRandom random = new SplittableRandom(seed);
    for (int tree = 0; tree < trees; tree++) {
      Sample sample = new Sample(data, score, pick(size, rows, random));
      int[] seen = pick(columns.length, this.columns, random);
      if (seen.length == 0) {
        seen = IntStream.range(0, columns.length).toArray();
      }
      Arrays.fill(leaf, 0);
      for (int level = 0; level < depth; level++) {
        Split split = sample.best(columns, seen, level, penalty);
        Column column = columns[split.column];
        int at = tree * depth + level;
        features[at] = column.feature.column();
        offsets[at] = column.offset;
        thresholds[at] = column.edges[split.bin];
        sample.apply(column, split.bin, level);
        for (int i = 0; i < size; i++) {
          leaf[i] |= column.bins[i] > split.bin ? 1 << level : 0;
        }
      }
      float[] values = sample.values(1 << depth, penalty, rate);
      System.arraycopy(values, 0, leaves, tree << depth, values.length);
      for (int i = 0; i < size; i++) {
        score[i] += values[leaf[i]];
      }
    }
    return new ObliviousTrees(depth, base, features, offsets, thresholds, leaves);
  }

  private static double base(Rows data) {
    double yes = 1;
    double no = 1;
    for (int i = 0; i < data.size(); i++) {
      yes += data.weight(i) * data.label(i);
      no += data.weight(i) * (1 - data.label(i));
    }
    return StrictMath.log(yes / no);
  }

  private static int[] pick(int size, double share, SplittableRandom random) {
    return IntStream.range(0, size).filter(i -> random.nextDouble() < share).toArray();
  }

  /** A feature of a block or of its neighbour, cut into bins. */
  @SuppressWarnings("ArrayRecordComponent") // private, never compared
  private record Column(Feature feature, int offset, int[] edges, byte[] bins) {}

  private Column[] bin(Rows data) {
    List<Column> columns =
        data.columns().parallelStream()
            .map(source -> bin(data, source))
            .filter(column -> column.edges.length > 0)
            .toList();
    return columns.toArray(Column[]::new);
  }

  private Column bin(Rows data, Rows.Source source) {
    int size = data.size();
    int[] values = data.values(source);
    int step = Math.max(1, size / SAMPLE);
    int[] sorted = IntStream.range(0, size / step).map(i -> values[i * step]).sorted().toArray();
    List<Integer> edges = new ArrayList<>();
    int[] distinct = Arrays.stream(sorted).distinct().toArray();
    if (distinct.length <= BINS) {
      for (int i = 0; i + 1 < distinct.length; i++) {
        edges.add(distinct[i] + (distinct[i + 1] - distinct[i]) / 2);
      }
    } else {
      for (int bin = 1; bin < BINS; bin++) {
        int edge = sorted[(int) ((long) bin * sorted.length / BINS)];
        if (edge < sorted[sorted.length - 1]
            && (edges.isEmpty() || edges.get(edges.size() - 1) < edge)) {
          edges.add(edge);
        }
      }
    }
    int[] cuts = edges.stream().mapToInt(Integer::intValue).toArray();
    byte[] bins = new byte[size];
    for (int i = 0; i < size; i++) {
      int at = Arrays.binarySearch(cuts, values[i]);
      // A value equal to an edge lies below it.
      bins[i] = (byte) (at >= 0 ? at : -at - 1);
    }
    return new Column(source.feature(), source.offset(), cuts, bins);
  }

  private record Split(int column, int bin, double gain) {}

  /** The rows that one tree sees. */
  private static final class Sample {
    private final int[] rows;
    private final double[] slope;
    private final double[] curve;
    private final int[] leaf;

    Sample(Rows data, double[] score, int[] rows) {
      this.rows = rows;
      this.slope = new double[rows.length];
      this.curve = new double[rows.length];
      this.leaf = new int[rows.length];
      for (int i = 0; i < rows.length; i++) {
        int row = rows[i];
        double probability = 1 / (1 + StrictMath.exp(-score[row]));
        slope[i] = data.weight(row) * (data.label(row) - probability);
        curve[i] = data.weight(row) * Math.max(1e-6, probability * (1 - probability));
      }
    }

    Split best(Column[] columns, int[] seen, int level, double penalty) {
      return Arrays.stream(seen)
          .parallel()
          .mapToObj(column -> best(columns[column], column, level, penalty))
          .reduce((a, b) -> a.gain > b.gain || (a.gain == b.gain && a.column < b.column) ? a : b)
          .orElseThrow(() -> new IllegalStateException("no columns"));
    }

    private Split best(Column column, int index, int level, double penalty) {
      int leavesNow = 1 << level;
      double[] slopes = new double[leavesNow * BINS];
      double[] curves = new double[leavesNow * BINS];
      byte[] bins = column.bins;
      for (int i = 0; i < rows.length; i++) {
        int at = leaf[i] * BINS + bins[rows[i]];
        slopes[at] += slope[i];
        curves[at] += curve[i];
      }
      double[] gains = new double[column.edges.length];
      for (int l = 0; l < leavesNow; l++) {
        double allSlope = 0;
        double allCurve = 0;
        for (int bin = 0; bin < BINS; bin++) {
          allSlope += slopes[l * BINS + bin];
          allCurve += curves[l * BINS + bin];
        }
        double left = 0;
        double leftCurve = 0;
        for (int bin = 0; bin < gains.length; bin++) {
          left += slopes[l * BINS + bin];
          leftCurve += curves[l * BINS + bin];
          double right = allSlope - left;
          gains[bin] +=
              left * left / (leftCurve + penalty)
                  + right * right / (allCurve - leftCurve + penalty);
        }
      }
      int best = 0;
      for (int bin = 1; bin < gains.length; bin++) {
        best = gains[bin] > gains[best] ? bin : best;
      }
      return new Split(index, best, gains[best]);
    }

    void apply(Column column, int bin, int level) {
      for (int i = 0; i < rows.length; i++) {
        leaf[i] |= column.bins[rows[i]] > bin ? 1 << level : 0;
      }
    }

    float[] values(int leaves, double penalty, double rate) {
      double[] slopes = new double[leaves];
      double[] curves = new double[leaves];
      for (int i = 0; i < rows.length; i++) {
        slopes[leaf[i]] += slope[i];
        curves[leaf[i]] += curve[i];
      }
      float[] values = new float[leaves];
      for (int l = 0; l < leaves; l++) {
        values[l] = (float) (rate * slopes[l] / (curves[l] + penalty));
      }
      return values;
    }
  }
}
