package org.newsloom.clean.adjust;

import org.newsloom.clean.page.PageBlock;

/** Tells paragraphs that the model doubts, but that read like the others of an article. */
final class DoubtfulParagraph {
  /** Paragraphs between or below kept ones that are less likely than this are none of theirs. */
  static final double LEAST = -1;

  private DoubtfulParagraph() {}

  static boolean is(BlockOdds odds, int block) {
    return !odds.isKept(block) && odds.get(block) >= LEAST && isParagraph(odds, block);
  }

  private static boolean isParagraph(BlockOdds odds, int block) {
    PageBlock paragraph = odds.block(block);
    return paragraph.shape().isProse()
        && paragraph.shape().closed()
        && paragraph.linkDensity() < 0.5
        && !odds.isNamed(block);
  }
}
