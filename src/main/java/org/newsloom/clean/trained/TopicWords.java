package org.newsloom.clean.trained;

/** The longer words of a page's text proper, each with the number of blocks it stands in. */
final class TopicWords {
  private final int mask;
  private final int[] words;
  private final int[] counts;

  /**
   * @param topics hashes of the longer words of each block
   * @param counted which blocks are the text proper
   */
  TopicWords(int[][] topics, boolean[] counted) {
    int size = 0;
    for (int i = 0; i < topics.length; i++) {
      size += counted[i] ? topics[i].length : 0;
    }
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 4);
    mask = capacity - 1;
    words = new int[capacity];
    counts = new int[capacity];
    for (int i = 0; i < topics.length; i++) {
      if (counted[i]) {
        for (int word : topics[i]) {
          int at = slot(word);
          words[at] = word;
          counts[at]++;
        }
      }
    }
  }

  private int slot(int word) {
    int at = (word * 0x9e3779b9) >>> 8 & mask;
    while (counts[at] > 0 && words[at] != word) {
      at = at + 1 & mask;
    }
    return at;
  }

  /**
   * Per mille of a block's words that the text proper has elsewhere; -1 for a block without any.
   *
   * @param itself whether the block is one of the text's
   */
  int share(int[] topic, boolean itself) {
    if (topic.length == 0) {
      return -1;
    }
    int found = 0;
    for (int word : topic) {
      int count = counts[slot(word)];
      if (itself && count > 1) {
        // The same word twice in this block alone is no second place.
        for (int other : topic) {
          count -= other == word ? 1 : 0;
        }
        count++;
        found += count > 1 ? 1 : 0;
      } else if (!itself && count > 0) {
        found++;
      }
    }
    return 1000 * found / topic.length;
  }

  /** Per mille of a block's words that stand at least three times in the text proper. */
  int commonShare(int[] topic) {
    if (topic.length == 0) {
      return -1;
    }
    int found = 0;
    for (int word : topic) {
      found += counts[slot(word)] >= 3 ? 1 : 0;
    }
    return 1000 * found / topic.length;
  }
}
