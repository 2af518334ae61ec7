package org.newsloom.clean.adjust;

/** What frames the article, above and below it, is the box of its author or series. */
final class RemoveFrame implements Adjustment {
  private static final int FEWEST_WORDS = 8;

  @Override
  public String name() {
    return "frame of the article";
  }

  @Override
  public void adjust(BlockOdds odds) {
    int first = odds.nextProse(0, 1);
    if (first < 0 || odds.words(first) < FEWEST_WORDS) {
      return;
    }
    int again = odds.size() - 1;
    while (odds.features().line(again) != odds.features().line(first)) {
      again--;
    }
    if (again > first && odds.nextProse(odds.size() - 1, -1) <= again) {
      odds.lower(first, BlockOdds.REMOVED);
      odds.lower(again, BlockOdds.REMOVED);
    }
  }
}
