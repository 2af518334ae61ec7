package org.newsloom.clean.trained;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.cues.Cues;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.RemovalReason;

/** The blocks of a page, each read once: its words, and what they say it is. */
final class ScannedBlocks {
  private final List<PageBlock> blocks;
  private final int[][] words;
  private final int[] wordCounts;
  private final long[] keys;
  private final int[][] topics;
  private final boolean[] prose;
  private final @Nullable RemovalReason[] cues;

  /**
   * Reads the blocks.
   *
   * @param shapes told of each block what its characters are
   */
  ScannedBlocks(List<PageBlock> blocks, ShapeFeatures shapes) {
    int size = blocks.size();
    this.blocks = blocks;
    this.words = new int[size][];
    this.wordCounts = new int[size];
    this.keys = new long[size];
    this.topics = new int[size][];
    this.prose = new boolean[size];
    this.cues = new RemovalReason[size];
    TextScan scan = new TextScan();
    for (int i = 0; i < size; i++) {
      PageBlock block = blocks.get(i);
      String text = block.text();
      scan.read(text);
      words[i] = scan.words();
      topics[i] = scan.topicWords();
      wordCounts[i] = scan.wordCount();
      keys[i] = scan.key();
      prose[i] = block.shape().isProse() && block.linkedChars() * 2 <= text.length();
      cues[i] = Cues.of(text, block.shape());
      shapes.fill(i, block, scan);
    }
  }

  int size() {
    return wordCounts.length;
  }

  PageBlock block(int index) {
    return blocks.get(index);
  }

  /** Hashes of the known words. */
  int[] words(int block) {
    return words[block];
  }

  int wordCount(int block) {
    return wordCounts[block];
  }

  /** Letters and digits as one number: equal for two lines that say the same. */
  long key(int block) {
    return keys[block];
  }

  /** Hashes of the longer words, a row a block. */
  int[][] topics() {
    return topics;
  }

  int[] topic(int block) {
    return topics[block];
  }

  /** Whether a block reads like sentences and is no link. */
  boolean isProse(int block) {
    return prose[block];
  }

  boolean[] prose() {
    return prose;
  }

  /** What the words say the block is; null if they say nothing of the kind. */
  @Nullable RemovalReason cue(int block) {
    return cues[block];
  }

  /** Hash of the first word; 0 for a block without any. */
  int firstWord(int block) {
    return words[block].length == 0 ? 0 : words[block][0];
  }

  /** Hash of the last word; 0 for a block without any. */
  int lastWord(int block) {
    return words[block].length == 0 ? 0 : words[block][words[block].length - 1];
  }
}
