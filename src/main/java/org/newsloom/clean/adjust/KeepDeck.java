package org.newsloom.clean.adjust;

import org.newsloom.clean.page.PageBlock;

/**
 * The sentence or two right under the title that say what the article is about are kept: the gold
 * texts learnt from seldom hold them.
 */
final class KeepDeck implements Adjustment {
  @Override
  public String name() {
    return "deck under the title";
  }

  @Override
  public void adjust(BlockOdds odds) {
    int title = -1;
    for (int i = 0; i < odds.size(); i++) {
      if (odds.features().isTitle(i)) {
        title = i;
      } else if (SettleTitle.isText(odds, i)) {
        return;
      } else if (title >= 0 && i - title <= SettleTitle.LONGEST_HEAD && isDeck(odds, i)) {
        odds.raise(i, BlockOdds.KEPT);
      }
    }
  }

  private static boolean isDeck(BlockOdds odds, int block) {
    PageBlock deck = odds.block(block);
    return deck.shape().isProse()
        && deck.hint() == null
        && deck.linkDensity() < 0.5
        && odds.cue(block) == null
        && !odds.features().endsAsCaption(block);
  }
}
