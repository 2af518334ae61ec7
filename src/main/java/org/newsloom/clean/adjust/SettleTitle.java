package org.newsloom.clean.adjust;

/**
 * A title that begins the document and has the text right below it goes with that text: such a
 * document is no page, somebody kept the article, and kept the title with it. Any other title is
 * metadata and goes.
 */
final class SettleTitle implements Adjustment {
  /** Lines from the title to its deck at most: a date or a rule may stand between. */
  static final int LONGEST_HEAD = 4;

  /** A kept block of this many words is the article's beginning: no deck comes after it. */
  private static final int FEWEST_TEXT_WORDS = 5;

  @Override
  public String name() {
    return "title";
  }

  static boolean isText(BlockOdds odds, int block) {
    return odds.isKept(block) && odds.words(block) >= FEWEST_TEXT_WORDS;
  }

  @Override
  public void adjust(BlockOdds odds) {
    for (int i = odds.size() - 1; i >= 0; i--) {
      if (odds.features().isTitle(i)) {
        int text = i == 0 ? textBelow(odds) : 0;
        odds.set(i, text > 0 ? odds.get(text) : BlockOdds.REMOVED);
      }
    }
  }

  /** The text right below the first block; 0 if there is none. */
  private static int textBelow(BlockOdds odds) {
    for (int i = 1; i < odds.size() && i <= LONGEST_HEAD; i++) {
      if (isText(odds, i)) {
        return i;
      }
    }
    return 0;
  }
}
