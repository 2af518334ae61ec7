package org.newsloom.clean.trained;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.cues.Cues;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.RemovalReason;

/** The blocks of a page, each read once: its words, and what they say it is. */
final class ScannedBlocks {
  /** Different longer words of a page. */
  private static final int USUAL_TOPIC_WORDS = 800;

  private final List<PageBlock> blocks;
  private final int[][] words;
  private final int[] wordCounts;
  private final int[][] topics;
  private final int topicCount;
  private final long[] keys;
  private final Groups lines;
  private final Groups firstWords;
  private final Groups lastWords;
  private final Groups shapes;
  private final boolean[] prose;
  private final @Nullable RemovalReason[] cues;

  /**
   * Reads the blocks.
   *
   * @param shapeFeatures told of each block what its characters are
   */
  ScannedBlocks(List<PageBlock> blocks, ShapeFeatures shapeFeatures) {
    int size = blocks.size();
    this.blocks = blocks;
    this.words = new int[size][];
    this.wordCounts = new int[size];
    this.topics = new int[size][];
    this.prose = new boolean[size];
    this.cues = new RemovalReason[size];
    this.keys = new long[size];
    long[] firsts = new long[size];
    long[] lasts = new long[size];
    long[] forms = new long[size];
    WordNumbering topicWords = new WordNumbering(USUAL_TOPIC_WORDS);
    TextScan scan = new TextScan();
    Cues.Reader cueReader = new Cues.Reader();
    for (int i = 0; i < size; i++) {
      PageBlock block = blocks.get(i);
      String text = block.text();
      scan.read(text);
      words[i] = scan.words();
      topics[i] = scan.topicWords(topicWords);
      wordCounts[i] = scan.wordCount();
      keys[i] = scan.key();
      firsts[i] = words[i].length == 0 ? 0 : words[i][0];
      lasts[i] = words[i].length == 0 ? 0 : words[i][words[i].length - 1];
      prose[i] = block.shape().isProse() && block.linkedChars() * 2 <= text.length();
      cues[i] = cueReader.reason(text, block.shape());
      shapeFeatures.fill(i, block, scan);
      forms[i] = shapeFeatures.form(i, scan.wordCount());
    }
    topicCount = topicWords.size();
    lines = new Groups(keys);
    firstWords = new Groups(firsts);
    lastWords = new Groups(lasts);
    shapes = new Groups(forms);
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

  /** Blocks that say the same, letter by letter. */
  Groups lines() {
    return lines;
  }

  /** Blocks that begin with the same word. */
  Groups firstWords() {
    return firstWords;
  }

  /** Blocks that end with the same word. */
  Groups lastWords() {
    return lastWords;
  }

  /** Blocks of one shape, which are often of one kind: the entries of a list, say. */
  Groups shapes() {
    return shapes;
  }

  /** Numbers of the longer words, a row a block. */
  int[][] topics() {
    return topics;
  }

  int[] topic(int block) {
    return topics[block];
  }

  /** How many different longer words there are: all their numbers are below this. */
  int topicCount() {
    return topicCount;
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
}
