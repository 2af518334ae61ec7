package org.newsloom.clean.trained;

/**
 * The longer words of a page's text proper, each with the number of times it stands there. Words
 * are known by their numbers.
 */
final class TopicWords {
  private static final int SEVERAL_BLOCKS = -1;
  private static final int COMMON = 3;

  private final int[] counts;

  /** For each word one more than the only block it stands in, or {@link #SEVERAL_BLOCKS}. */
  private final int[] places;

  /**
   * Counts words.
   *
   * @param distinct how many different words the page has
   * @param topics numbers of the longer words of each block
   * @param counted which blocks are the text proper
   */
  TopicWords(int distinct, int[][] topics, boolean[] counted) {
    counts = new int[distinct];
    places = new int[distinct];
    for (int i = 0; i < topics.length; i++) {
      if (counted[i]) {
        for (int word : topics[i]) {
          counts[word]++;
          places[word] = places[word] == 0 || places[word] == i + 1 ? i + 1 : SEVERAL_BLOCKS;
        }
      }
    }
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
      found += (itself ? places[word] == SEVERAL_BLOCKS : places[word] != 0) ? 1 : 0;
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
      found += counts[word] >= COMMON ? 1 : 0;
    }
    return 1000 * found / topic.length;
  }
}
