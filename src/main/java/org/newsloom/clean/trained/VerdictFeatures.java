package org.newsloom.clean.trained;

/** Features of the second pass: what the first said of a block, of its neighbours and its likes. */
final class VerdictFeatures {
  /** Hundredths of log odds. */
  private static final int HIGHEST = 800;

  /** For each score from the lowest on. */
  private static final double[] PROBABILITIES = probabilities();

  private final ScannedBlocks blocks;
  private final FeatureTable table;
  private final int size;

  VerdictFeatures(ScannedBlocks blocks, FeatureTable table) {
    this.blocks = blocks;
    this.table = table;
    this.size = blocks.size();
  }

  private static double[] probabilities() {
    double[] probabilities = new double[2 * HIGHEST + 1];
    for (int score = -HIGHEST; score <= HIGHEST; score++) {
      probabilities[score + HIGHEST] = 1 / (1 + StrictMath.exp(-score / 100.0));
    }
    return probabilities;
  }

  /** Sets what the second pass knows of the first: its scores, as log odds. */
  void fill(double[] logOdds) {
    int[] scores = new int[size];
    double[] values = new double[size];
    int[] kept = new int[size + 1];
    int all = 0;
    for (int i = 0; i < size; i++) {
      int score = (int) Math.round(100 * Math.max(-8, Math.min(8, logOdds[i])));
      scores[i] = score;
      table.set(Feature.FIRST_SCORE, i, score);
      values[i] = (blocks.wordCount(i) + 2) * (PROBABILITIES[score + HIGHEST] - 0.5);
      kept[i + 1] = kept[i] + (score > 0 ? blocks.wordCount(i) : 0);
      all += blocks.wordCount(i);
    }
    boolean[] main = new boolean[size];
    for (int i = 0; i < size; i++) {
      main[i] = scores[i] > 0 && blocks.wordCount(i) >= 8;
    }
    TopicWords topicWords = new TopicWords(blocks.topicCount(), blocks.topics(), main);
    int[] likeShape = blocks.shapes().meansOfOthers(scores);
    int[] likeFirstWord = blocks.firstWords().meansOfOthers(scores);
    int[] around = Around.sums(scores);
    for (int i = 0; i < size; i++) {
      table.set(Feature.SCORED_TOPIC_SHARE, i, topicWords.share(blocks.topic(i), main[i]));
      table.set(Feature.SCORED_LIKE_SHAPE, i, likeShape[i]);
      table.set(Feature.SCORED_LIKE_FIRST_WORD, i, likeFirstWord[i]);
      table.set(Feature.SCORE_AROUND, i, around[i]);
    }
    int since = FeatureTable.FAR;
    for (int i = 0; i < size; i++) {
      since = scores[i] > 0 ? 0 : Math.min(FeatureTable.FAR, since + 1);
      table.set(Feature.SINCE_SCORED, i, since);
      table.set(Feature.SCORED_BEFORE, i, Math.min(3000, kept[i]));
      table.set(Feature.SCORED_AFTER, i, Math.min(3000, kept[size] - kept[i + 1]));
      table.set(Feature.SCORED_SHARE, i, (int) (1000L * kept[size] / Math.max(1, all)));
    }
    int until = FeatureTable.FAR;
    for (int i = size - 1; i >= 0; i--) {
      until = scores[i] > 0 ? 0 : Math.min(FeatureTable.FAR, until + 1);
      table.set(Feature.UNTIL_SCORED, i, until);
    }
    Span.of(values)
        .fill(
            table,
            Feature.INSIDE_SCORED_SPAN,
            Feature.AFTER_SCORED_SPAN_START,
            Feature.BEFORE_SCORED_SPAN_END);
  }
}
