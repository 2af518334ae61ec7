package org.newsloom.clean.trained;

/** Features of the second pass: what the first said of a block, of its neighbours and its likes. */
final class VerdictFeatures {
  private final ScannedBlocks blocks;
  private final FeatureTable table;
  private final int size;

  VerdictFeatures(ScannedBlocks blocks, FeatureTable table) {
    this.blocks = blocks;
    this.table = table;
    this.size = blocks.size();
  }

  /** Sets what the second pass knows of the first: its scores, as log odds. */
  void fill(double[] logOdds) {
    double[] values = new double[size];
    int[] kept = new int[size + 1];
    int all = 0;
    for (int i = 0; i < size; i++) {
      int score = (int) Math.round(100 * Math.max(-8, Math.min(8, logOdds[i])));
      table.set(Feature.FIRST_SCORE, i, score);
      double probability = 1 / (1 + StrictMath.exp(-score / 100.0));
      values[i] = (blocks.wordCount(i) + 2) * (probability - 0.5);
      kept[i + 1] = kept[i] + (score > 0 ? blocks.wordCount(i) : 0);
      all += blocks.wordCount(i);
    }
    boolean[] main = new boolean[size];
    IntSums byShape = new IntSums(size);
    IntSums byFirstWord = new IntSums(size);
    for (int i = 0; i < size; i++) {
      int score = table.get(Feature.FIRST_SCORE, i, 0);
      main[i] = score > 0 && blocks.wordCount(i) >= 8;
      byShape.add(WordingFeatures.shapeKey(table, blocks, i), score);
      byFirstWord.add(blocks.firstWord(i), score);
    }
    TopicWords topicWords = new TopicWords(blocks.topics(), main);
    for (int i = 0; i < size; i++) {
      table.set(Feature.SCORED_TOPIC_SHARE, i, topicWords.share(blocks.topic(i), main[i]));
      table.set(
          Feature.SCORED_LIKE_SHAPE,
          i,
          meanOfOthers(byShape, WordingFeatures.shapeKey(table, blocks, i), i));
      table.set(
          Feature.SCORED_LIKE_FIRST_WORD, i, meanOfOthers(byFirstWord, blocks.firstWord(i), i));
    }
    int since = FeatureTable.FAR;
    for (int i = 0; i < size; i++) {
      since = table.get(Feature.FIRST_SCORE, i, 0) > 0 ? 0 : Math.min(FeatureTable.FAR, since + 1);
      table.set(Feature.SINCE_SCORED, i, since);
      int around = 0;
      for (int j = Math.max(0, i - 5); j < Math.min(size, i + 6); j++) {
        around += table.get(Feature.FIRST_SCORE, j, 0);
      }
      table.set(Feature.SCORE_AROUND, i, around);
      table.set(Feature.SCORED_BEFORE, i, Math.min(3000, kept[i]));
      table.set(Feature.SCORED_AFTER, i, Math.min(3000, kept[size] - kept[i + 1]));
      table.set(Feature.SCORED_SHARE, i, (int) (1000L * kept[size] / Math.max(1, all)));
    }
    int until = FeatureTable.FAR;
    for (int i = size - 1; i >= 0; i--) {
      until = table.get(Feature.FIRST_SCORE, i, 0) > 0 ? 0 : Math.min(FeatureTable.FAR, until + 1);
      table.set(Feature.UNTIL_SCORED, i, until);
    }
    Span.of(values)
        .fill(
            table,
            Feature.INSIDE_SCORED_SPAN,
            Feature.AFTER_SCORED_SPAN_START,
            Feature.BEFORE_SCORED_SPAN_END);
  }

  /** Mean first verdict of the other blocks with the same key; 0 without any. */
  private int meanOfOthers(IntSums sums, int key, int block) {
    int others = sums.count(key) - 1;
    return others <= 0 ? 0 : (sums.sum(key) - table.get(Feature.FIRST_SCORE, block, 0)) / others;
  }
}
