package org.newsloom.train.cleaner;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.newsloom.clean.page.MarkupTokens;
import org.newsloom.clean.textkind.DocumentSigns;
import org.newsloom.clean.trained.MarkupScorer;
import org.newsloom.clean.trained.WordScorer;

/** Logistic regression over hashed words or names, by AdaGrad (Duchi, Hazan, Singer 2011). */
final class LinearTrainer {
  private static final int EPOCHS = 4;
  private static final double STEP = 0.1;
  private static final double DECAY = 1e-4;
  private static final double LARGEST = 30;

  private LinearTrainer() {}

  @SuppressWarnings("ArrayRecordComponent") // private, never compared
  private record Example(int[] buckets, boolean label, float weight) {}

  static WordScorer words(List<LabelledPage> pages) {
    List<Example> examples = new ArrayList<>();
    for (LabelledPage page : pages) {
      for (int i = 0; i < page.blocks(); i++) {
        examples.add(
            new Example(
                WordScorer.buckets(page.features().words(i), page.features().wordCount(i)),
                page.label(i),
                page.weight(i)));
      }
    }
    return new WordScorer(train(examples, 1 << WordScorer.BITS));
  }

  static MarkupScorer markup(List<LabelledPage> pages) {
    List<Example> examples = new ArrayList<>();
    for (LabelledPage page : pages) {
      for (int i = 0; i < page.blocks(); i++) {
        MarkupTokens tokens = page.features().markupTokens(i);
        int[] buckets = new int[tokens.size()];
        for (int t = 0; t < tokens.size(); t++) {
          buckets[t] = MarkupScorer.bucket(tokens.get(t));
        }
        if (buckets.length > 0) {
          examples.add(new Example(buckets, page.label(i), page.weight(i)));
        }
      }
    }
    return new MarkupScorer(train(examples, 1 << MarkupScorer.BITS));
  }

  /**
   * Weights of signs that tell two kinds of documents apart.
   *
   * @param buckets the signs of each document
   * @param labels the kind of each
   * @param weight of a document of the kind that is labelled; the others weigh 1
   */
  static short[] signs(List<int[]> buckets, List<Boolean> labels, float weight) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < buckets.size(); i++) {
      boolean label = labels.get(i);
      examples.add(new Example(buckets.get(i), label, label ? weight : 1));
    }
    return train(examples, DocumentSigns.BUCKETS);
  }

  private static short[] train(List<Example> examples, int size) {
    double[] weights = new double[size];
    double[] squares = new double[size];
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    SplittableRandom random = new SplittableRandom(42);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[other];
        order[other] = swap;
      }
      for (int index : order) {
        Example example = examples.get(index);
        double sum = 0;
        for (int bucket : example.buckets) {
          sum += weights[bucket];
        }
        double probability = 1 / (1 + StrictMath.exp(-sum));
        double slope = example.weight * ((example.label ? 1 : 0) - probability);
        for (int bucket : example.buckets) {
          double step = slope - DECAY * example.weight * weights[bucket];
          squares[bucket] += step * step;
          weights[bucket] += STEP * step / Math.sqrt(squares[bucket] + 1e-6);
        }
      }
    }
    short[] rounded = new short[size];
    for (int i = 0; i < size; i++) {
      rounded[i] = (short) Math.round(1000 * Math.max(-LARGEST, Math.min(LARGEST, weights[i])));
    }
    return rounded;
  }
}
