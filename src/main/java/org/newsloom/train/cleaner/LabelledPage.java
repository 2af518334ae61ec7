package org.newsloom.train.cleaner;

import java.util.List;
import java.util.stream.Collectors;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.trained.PageFeatures;
import org.newsloom.train.pages.WordScore;

/**
 * A page in one rendering with its features, and for each block whether the gold text holds it.
 *
 * <p>Not thread-safe: training fills scores into the features.
 */
final class LabelledPage {
  /**
   * A block weighs its words to this power: a long paragraph more than a line, but not as its
   * words.
   */
  private static final double WORD_POWER = 0.6;

  /** A page weighs by its length to this power, since every page counts the same in the score. */
  private static final double PAGE_POWER = 0.7;

  private static final double USUAL_GOLD_WORDS = 500;
  private static final int FEWEST_GOLD_WORDS = 50;

  private final String id;
  private final String rendering;
  private final String site;
  private final String gold;
  private final Page page;
  private final PageFeatures features;
  private final boolean[] labels;
  private final float[] weights;

  /**
   * @param id stem of the page's files
   * @param rendering which of its renderings this is: {@code html}, or the folder of the text
   * @param site host of the page: pages of one site never stand on both sides of a test
   * @param gold the article's text
   * @param page the blocks
   */
  LabelledPage(String id, String rendering, String site, String gold, Page page) {
    this.id = id;
    this.rendering = rendering;
    this.site = site;
    this.gold = gold;
    this.page = page;
    this.features = PageFeatures.of(page);
    double[] shares =
        BlockAlignment.shares(page.blocks().stream().map(PageBlock::text).toList(), gold);
    this.labels = new boolean[shares.length];
    this.weights = new float[shares.length];
    int goldWords = Math.max(FEWEST_GOLD_WORDS, BlockAlignment.words(gold).length);
    double pageWeight = StrictMath.pow(USUAL_GOLD_WORDS / goldWords, PAGE_POWER);
    for (int i = 0; i < shares.length; i++) {
      labels[i] = shares[i] > 0.5;
      // A block of which half stands in the gold teaches nothing.
      double sure = Math.min(1, Math.abs(shares[i] - 0.5) * 2 + 0.1);
      int words = Math.max(1, features.wordCount(i));
      weights[i] = (float) (sure * StrictMath.pow(words, WORD_POWER) * pageWeight);
    }
  }

  String id() {
    return id;
  }

  String rendering() {
    return rendering;
  }

  String site() {
    return site;
  }

  Page page() {
    return page;
  }

  PageFeatures features() {
    return features;
  }

  int blocks() {
    return labels.length;
  }

  /** Whether the gold holds the block. */
  boolean label(int block) {
    return labels[block];
  }

  float weight(int block) {
    return weights[block];
  }

  /** The article's text. */
  String gold() {
    return gold;
  }

  /** How well a choice of blocks agrees with the gold. */
  WordScore score(List<PageBlock> kept) {
    return WordScore.of(kept.stream().map(PageBlock::text).collect(Collectors.joining("\n")), gold);
  }
}
