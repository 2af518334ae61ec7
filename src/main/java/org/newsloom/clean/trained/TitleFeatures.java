package org.newsloom.clean.trained;

import java.util.Arrays;
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
      int[] titleWords = Arrays.stream(scan.words()).sorted().distinct().toArray();
      for (int i = 0; i < size; i++) {
        int both = 0;
        // A bit for each of the few words that are known of a title.
        long met = 0;
        for (int word : blocks.words(i)) {
          int at = Arrays.binarySearch(titleWords, word);
          if (at >= 0) {
            both++;
            met |= 1L << at;
          }
        }
        table.set(Feature.TITLE_SHARE, i, 1000 * both / Math.max(1, blocks.words(i).length));
        table.set(
            Feature.TITLE_COVERED, i, 1000 * Long.bitCount(met) / Math.max(1, titleWords.length));
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
}
