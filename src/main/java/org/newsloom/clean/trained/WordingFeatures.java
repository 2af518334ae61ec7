package org.newsloom.clean.trained;

import java.util.Arrays;

/**
 * Features that compare a block with the other blocks of its page: the same line, the same words.
 */
final class WordingFeatures {
  /** Blocks below that are asked whether they take up the words of a block. */
  private static final int NEXT = 3;

  private final ScannedBlocks blocks;
  private final FeatureTable table;
  private final int size;

  WordingFeatures(ScannedBlocks blocks, FeatureTable table) {
    this.blocks = blocks;
    this.table = table;
    this.size = blocks.size();
  }

  void fill() {
    fillRepetitions();
    fillTopics();
    fillLikes();
  }

  private void fillRepetitions() {
    Groups lines = blocks.lines();
    int[] met = new int[lines.count()];
    for (int i = 0; i < size; i++) {
      int before = met[lines.of(i)]++;
      table.set(Feature.SAME_BEFORE, i, Math.min(5, before));
      table.set(Feature.SAME_AFTER, i, Math.min(5, lines.size(i) - 1 - Math.min(5, before)));
    }
  }

  /** Whether the words of a block are those of the page's prose, and of what follows it. */
  private void fillTopics() {
    TopicWords main = new TopicWords(blocks.topicCount(), blocks.topics(), blocks.prose());
    // For each word the next block below that has it.
    int[] nextBlock = new int[blocks.topicCount()];
    Arrays.fill(nextBlock, size + NEXT);
    for (int i = size - 1; i >= 0; i--) {
      int[] topic = blocks.topic(i);
      table.set(Feature.TOPIC_SHARE, i, main.share(topic, blocks.isProse(i)));
      table.set(Feature.TOPIC_COMMON, i, main.commonShare(topic));
      int found = 0;
      for (int word : topic) {
        found += nextBlock[word] <= i + NEXT ? 1 : 0;
      }
      for (int word : topic) {
        nextBlock[word] = i;
      }
      table.set(Feature.NEXT_SHARE, i, topic.length == 0 ? -1 : 1000 * found / topic.length);
    }
  }

  private void fillLikes() {
    for (int i = 0; i < size; i++) {
      table.set(Feature.SAME_FIRST_WORD, i, Math.min(50, blocks.firstWords().size(i)));
      table.set(Feature.SAME_LAST_WORD, i, Math.min(50, blocks.lastWords().size(i)));
      table.set(Feature.SAME_SHAPE, i, Math.min(200, blocks.shapes().size(i)));
    }
  }
}
