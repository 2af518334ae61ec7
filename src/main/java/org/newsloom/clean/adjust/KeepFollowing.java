package org.newsloom.clean.adjust;

/**
 * A doubtful paragraph right below a kept one is kept with it, but not those below it in turn: no
 * sentence of an article is to be lost among its others.
 */
final class KeepFollowing implements Adjustment {
  @Override
  public String name() {
    return "below a kept paragraph";
  }

  @Override
  public void adjust(BlockOdds odds) {
    for (int i = odds.size() - 1; i > 0; i--) {
      if (DoubtfulParagraph.is(odds, i) && odds.isKeptProse(i - 1)) {
        odds.raise(i, BlockOdds.KEPT);
      }
    }
  }
}
