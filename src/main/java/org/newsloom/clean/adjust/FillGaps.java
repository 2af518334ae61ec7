package org.newsloom.clean.adjust;

import org.newsloom.model.RemovalReason;

/**
 * Doubtful paragraphs between kept ones are kept; prompts, captions and the like may stand between.
 * The byline above the text and the end of the page are as good as kept.
 */
final class FillGaps implements Adjustment {
  @Override
  public String name() {
    return "between kept paragraphs";
  }

  @Override
  public void adjust(BlockOdds odds) {
    boolean[] above = new boolean[odds.size()];
    boolean kept = false;
    boolean begun = false;
    for (int i = 0; i < above.length; i++) {
      above[i] = kept;
      begun |= odds.isKeptProse(i);
      if (!DoubtfulParagraph.is(odds, i)) {
        kept =
            odds.isNamed(i)
                ? kept || (!begun && odds.cue(i) == RemovalReason.BYLINE)
                : odds.isKeptProse(i);
      }
    }
    kept = true;
    for (int i = above.length - 1; i >= 0; i--) {
      if (!DoubtfulParagraph.is(odds, i)) {
        kept = odds.isNamed(i) ? kept : odds.isKeptProse(i);
      } else if (above[i] && kept) {
        odds.raise(i, BlockOdds.KEPT);
      }
    }
  }
}
