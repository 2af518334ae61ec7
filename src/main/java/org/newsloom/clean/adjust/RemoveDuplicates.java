package org.newsloom.clean.adjust;

import java.util.Arrays;

/**
 * A line that says what a likely line before it says goes: pages print teasers and quotations
 * twice. The first then stands for both, with the greater odds of the two, so that no threshold
 * loses both.
 */
final class RemoveDuplicates implements Adjustment {
  /** Shorter lines are repeated in articles, too: refrains, table cells, headings. */
  private static final int FEWEST_WORDS = 4;

  @Override
  public String name() {
    return "said before";
  }

  @Override
  public void adjust(BlockOdds odds) {
    // For each line the first likely block that says it; -1 for none.
    int[] firsts = new int[odds.features().lineCount()];
    Arrays.fill(firsts, -1);
    for (int i = 0; i < odds.size(); i++) {
      if (odds.isKept(i) && odds.words(i) >= FEWEST_WORDS) {
        int line = odds.features().line(i);
        if (firsts[line] >= 0) {
          odds.raise(firsts[line], odds.get(i));
          odds.lower(i, BlockOdds.REMOVED);
        } else {
          firsts[line] = i;
        }
      }
    }
  }
}
