package org.newsloom.train.names;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.newsloom.actors.names.NameWeights;
import org.newsloom.actors.names.Outcomes;

/**
 * Trains a maximum entropy model by AdaGrad (Duchi, Hazan and Singer 2011): each weight has its own
 * step, which shrinks with the gradients it has seen. In each pass every example shows but a random
 * part of its features (Hinton et al. 2012), so that the model does not lean on the few words it
 * has seen often. Faster and, on names, better than OpenNLP's generalised iterative scaling.
 *
 * <p>The same examples in the same order give the same weights.
 *
 * @param epochs passes over the examples
 * @param step how far the first step goes
 * @param dropped the share of an example's features that a pass leaves out, 0 to 1
 * @param smallestWeight weights nearer to 0 are left out of the model
 */
record AdaGradTrainer(int epochs, double step, double dropped, double smallestWeight) {
  private static final int CLASSES = Outcomes.COUNT;

  /** Weights and sums of squares of a feature side by side, in one line of a processor's cache. */
  private static final int STRIDE = 16;

  private static final int SQUARES = 8;
  private static final int FEATURES_A_PAGE = 1 << 20;

  /** An example this well explained teaches nothing. */
  private static final double KNOWN = 1e-3;

  private static final double SMALL = 1e-8;

  NameWeights train(Examples examples) {
    float[][] pages = new float[(examples.featureCount() / FEATURES_A_PAGE) + 1][];
    Arrays.setAll(pages, page -> new float[FEATURES_A_PAGE * STRIDE]);
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    int[] shown = new int[256];
    double[] scores = new double[CLASSES];
    for (int epoch = 0; epoch < epochs; epoch++) {
      SplittableRandom random = new SplittableRandom(epoch);
      shuffle(order, random);
      for (int example : order) {
        int[] features = examples.features(example);
        if (features.length > shown.length) {
          shown = new int[2 * features.length];
        }
        int count = 0;
        for (int feature : features) {
          if (random.nextDouble() >= dropped) {
            shown[count++] = feature;
          }
        }
        Arrays.fill(scores, 0);
        for (int i = 0; i < count; i++) {
          float[] page = pages[shown[i] / FEATURES_A_PAGE];
          int at = shown[i] % FEATURES_A_PAGE * STRIDE;
          for (int c = 0; c < CLASSES; c++) {
            scores[c] += page[at + c];
          }
        }
        toGradient(scores, examples.outcome(example), examples.weight(example));
        if (Math.abs(scores[examples.outcome(example)]) >= KNOWN) {
          for (int i = 0; i < count; i++) {
            update(pages[shown[i] / FEATURES_A_PAGE], shown[i] % FEATURES_A_PAGE * STRIDE, scores);
          }
        }
      }
    }
    return weights(examples, pages);
  }

  private void update(float[] page, int at, double[] gradient) {
    for (int c = 0; c < CLASSES; c++) {
      double slope = gradient[c];
      float square = page[at + SQUARES + c] + (float) (slope * slope);
      page[at + SQUARES + c] = square;
      page[at + c] -= (float) (step * slope / (Math.sqrt(square) + SMALL));
    }
  }

  private static void toGradient(double[] scores, int outcome, double weight) {
    double max = scores[0];
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (int c = 0; c < CLASSES; c++) {
      scores[c] = StrictMath.exp(scores[c] - max);
      sum += scores[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      scores[c] = weight * (scores[c] / sum - (c == outcome ? 1 : 0));
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }

  /**
   * The weights in units; the features that a pass left out are all there when names are sought.
   */
  private NameWeights weights(Examples examples, float[][] pages) {
    byte[] rounded = new byte[examples.featureCount() * CLASSES];
    boolean[] kept = new boolean[examples.featureCount()];
    for (int feature = 0; feature < kept.length; feature++) {
      float[] page = pages[feature / FEATURES_A_PAGE];
      int at = feature % FEATURES_A_PAGE * STRIDE;
      for (int c = 0; c < CLASSES; c++) {
        double weight = page[at + c] * (1 - dropped);
        if (Math.abs(weight) >= smallestWeight) {
          long units = Math.round(weight / NameWeights.UNIT);
          int limited =
              (int) Math.max(-NameWeights.GREATEST, Math.min(NameWeights.GREATEST, units));
          rounded[feature * CLASSES + c] = (byte) limited;
          kept[feature] |= limited != 0;
        }
      }
    }
    int[] order =
        IntStream.range(0, kept.length)
            .filter(feature -> kept[feature])
            .boxed()
            .sorted((a, b) -> Long.compare(examples.name(a), examples.name(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] names = Arrays.stream(order).mapToLong(examples::name).toArray();
    byte[] weights = new byte[order.length * CLASSES];
    for (int i = 0; i < order.length; i++) {
      System.arraycopy(rounded, order[i] * CLASSES, weights, i * CLASSES, CLASSES);
    }
    return new NameWeights(names, weights);
  }
}
