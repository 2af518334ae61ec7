package org.newsloom.clean.adjust;

/** Notes on the authors end an article; in the middle of one they introduce its persons. */
final class RemoveLastNotes implements Adjustment {
  /** Kept blocks at the end that are looked at. */
  private static final int MOST_NOTES = 3;

  /** Notes are short beside the article; a page of such notes is a list of people. */
  private static final double LARGEST_NOTES = 0.2;

  @Override
  public String name() {
    return "last notes on authors";
  }

  @Override
  public void adjust(BlockOdds odds) {
    int all = 0;
    for (int i = 0; i < odds.size(); i++) {
      all += odds.isKept(i) ? odds.words(i) : 0;
    }
    int removed = 0;
    int seen = 0;
    for (int i = odds.size() - 1; i >= 0 && seen < MOST_NOTES; i--) {
      if (!odds.isKept(i)) {
        continue;
      }
      seen++;
      removed += odds.words(i);
      if (removed > LARGEST_NOTES * all) {
        return;
      }
      if (odds.features().isAuthorNote(i)) {
        odds.lower(i, BlockOdds.REMOVED);
      } else if (odds.block(i).shape().isProse()) {
        return;
      }
    }
  }
}
