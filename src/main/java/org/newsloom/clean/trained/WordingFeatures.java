package org.newsloom.clean.trained;

import java.util.HashMap;
import java.util.Map;

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
    Map<Long, Integer> counts = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      int before = counts.merge(blocks.key(i), 1, Integer::sum) - 1;
      table.set(Feature.SAME_BEFORE, i, Math.min(5, before));
    }
    for (int i = 0; i < size; i++) {
      int all = counts.getOrDefault(blocks.key(i), 1);
      table.set(Feature.SAME_AFTER, i, Math.min(5, all - 1 - table.get(Feature.SAME_BEFORE, i, 0)));
    }
  }

  /** Whether the words of a block are those of the page's prose, and of what follows it. */
  private void fillTopics() {
    TopicWords main = new TopicWords(blocks.topics(), blocks.prose());
    for (int i = 0; i < size; i++) {
      int[] topic = blocks.topic(i);
      table.set(Feature.TOPIC_SHARE, i, main.share(topic, blocks.isProse(i)));
      table.set(Feature.TOPIC_COMMON, i, main.commonShare(topic));
      table.set(Feature.NEXT_SHARE, i, nextShare(i, topic));
    }
  }

  private int nextShare(int block, int[] topic) {
    int last = Math.min(size - 1, block + NEXT);
    int found = 0;
    for (int word : topic) {
      for (int j = block + 1; j <= last; j++) {
        if (holds(blocks.topic(j), word)) {
          found++;
          break;
        }
      }
    }
    return topic.length == 0 ? -1 : 1000 * found / topic.length;
  }

  private static boolean holds(int[] words, int word) {
    for (int other : words) {
      if (other == word) {
        return true;
      }
    }
    return false;
  }

  private void fillLikes() {
    IntSums firstWords = new IntSums(size);
    IntSums lastWords = new IntSums(size);
    IntSums shapes = new IntSums(size);
    for (int i = 0; i < size; i++) {
      firstWords.add(blocks.firstWord(i), 1);
      lastWords.add(blocks.lastWord(i), 1);
      shapes.add(shapeKey(table, blocks, i), 1);
    }
    for (int i = 0; i < size; i++) {
      table.set(Feature.SAME_FIRST_WORD, i, Math.min(50, firstWords.count(blocks.firstWord(i))));
      table.set(Feature.SAME_LAST_WORD, i, Math.min(50, lastWords.count(blocks.lastWord(i))));
      table.set(Feature.SAME_SHAPE, i, Math.min(200, shapes.count(shapeKey(table, blocks, i))));
    }
  }

  /** Blocks of one shape are often of one kind: the entries of a list, say. */
  static int shapeKey(FeatureTable table, ScannedBlocks blocks, int block) {
    int count = blocks.wordCount(block);
    int length =
        count <= 2
            ? count
            : count <= 4 ? 3 : count <= 8 ? 4 : count <= 15 ? 5 : count <= 30 ? 6 : 7;
    return ((length * 16 + table.get(Feature.FIRST_CHARACTER, block, 0)) * 16
                + table.get(Feature.LAST_CHARACTER, block, 0))
            * 8
        + table.get(Feature.KIND, block, 0);
  }
}
