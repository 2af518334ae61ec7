package org.newsloom.clean.trained;

import org.newsloom.model.Metadata;

/** Features that compare a block with the title and the authors. */
final class TitleFeatures {
  private final ScannedBlocks blocks;
  private final FeatureTable table;
  private final int size;

  TitleFeatures(ScannedBlocks blocks, FeatureTable table) {
    this.blocks = blocks;
    this.table = table;
    this.size = blocks.size();
  }

  /**
   * Fills the table.
   *
   * @return for each block whether it is the title and nothing else
   */
  boolean[] fill(Metadata metadata) {
    boolean[] title = new boolean[size];
    String stated = metadata.title();
    int titleAt = -1;
    if (stated != null) {
      TextScan scan = new TextScan();
      scan.read(stated);
      TitleWords titleWords = new TitleWords(scan.words());
      for (int i = 0; i < size; i++) {
        int[] words = blocks.words(i);
        int both = 0;
        long met = 0;
        for (int word : words) {
          long bit = titleWords.bit(word);
          both += bit == 0 ? 0 : 1;
          met |= bit;
        }
        table.set(Feature.TITLE_SHARE, i, 1000 * both / Math.max(1, words.length));
        table.set(
            Feature.TITLE_COVERED,
            i,
            1000 * Long.bitCount(met) / Math.max(1, titleWords.distinct()));
        title[i] = scan.wordCount() > 0 && blocks.key(i) == scan.key();
        if (titleAt < 0 && title[i]) {
          titleAt = i;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      table.set(
          Feature.SINCE_TITLE,
          i,
          titleAt < 0 || i < titleAt ? -1 : Math.min(FeatureTable.FAR, i - titleAt));
      table.set(
          Feature.UNTIL_TITLE,
          i,
          titleAt < 0 || i > titleAt ? -1 : Math.min(FeatureTable.FAR, titleAt - i));
    }
    for (String author : metadata.authors()) {
      for (int i = 0; i < size; i++) {
        int at = blocks.block(i).text().indexOf(author);
        if (at >= 0 && at < 20) {
          table.set(Feature.STARTS_WITH_AUTHOR, i, blocks.block(i).shape().words() <= 6 ? 2 : 1);
        }
      }
    }
    return title;
  }

  /** The few words that are known of a title, each with a bit of its own, looked up by hash. */
  private static final class TitleWords {
    /** As many places as make nearly every other word miss at once. */
    private static final int PLACE_BITS = 9;

    private final int[] words = new int[1 << PLACE_BITS];
    private final long[] bits = new long[1 << PLACE_BITS];
    private int distinct;

    TitleWords(int[] hashes) {
      for (int word : hashes) {
        int place = place(word);
        if (bits[place] == 0) {
          words[place] = word;
          bits[place] = 1L << distinct;
          distinct++;
        }
      }
    }

    /** The bit of a word of the title; 0 for any other word. */
    long bit(int word) {
      return bits[place(word)];
    }

    int distinct() {
      return distinct;
    }

    private int place(int word) {
      int place = (word * 0x9e37_79b9) >>> (32 - PLACE_BITS);
      while (bits[place] != 0 && words[place] != word) {
        place = (place + 1) & (words.length - 1);
      }
      return place;
    }
  }
}
