package org.newsloom.clean.adjust;

import java.util.EnumSet;
import java.util.Set;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.RemovalReason;

/**
 * Of a text that was cleaned before, only what says by its own words that it is no article text may
 * go, and only where the model agrees; a sentence of the lead never.
 */
final class KeepCleanText implements Adjustment {
  /** The model's doubts count for little: it has learnt from pages. */
  private static final double SURELY = 4.6;

  /** What a line may say of itself by its words; other names come from where a block stands. */
  private static final Set<RemovalReason> EVIDENCE =
      EnumSet.of(
          RemovalReason.NAV,
          RemovalReason.SUBSCRIPTION,
          RemovalReason.SHARE,
          RemovalReason.RELATED,
          RemovalReason.COOKIE,
          RemovalReason.COMMENTS,
          RemovalReason.CREDIT,
          RemovalReason.ADVERTISEMENT,
          RemovalReason.LEGAL);

  // Dates stay but under the title, and so do lines that end as captions do: in clean text most are
  // headings of lists.

  @Override
  public String name() {
    return "clean text";
  }

  @Override
  public void adjust(BlockOdds odds) {
    int list = relatedListAtEnd(odds);
    boolean begun = false;
    for (int i = 0; i < odds.size(); i++) {
      boolean sentences = isSentences(odds.block(i));
      boolean inHead = !begun && odds.features().isTitle(0) && odds.cue(i) == RemovalReason.BYLINE;
      if (odds.isKept(i) || !(isEvident(odds, i) || inHead || i > list) || (sentences && !begun)) {
        odds.raise(i, SURELY);
        begun |= sentences;
      }
    }
  }

  private static boolean isEvident(BlockOdds odds, int block) {
    RemovalReason cue = odds.cue(block);
    return odds.block(block).hint() != null
        || (cue != null && EVIDENCE.contains(cue))
        || (cue == RemovalReason.BYLINE && odds.namesAuthor(block));
  }

  /** Where a list of related headlines ends the text: the line above it; else the size. */
  private static int relatedListAtEnd(BlockOdds odds) {
    for (int i = odds.size() - 1; i >= 0 && !isSentences(odds.block(i)); i--) {
      if (odds.cue(i) == RemovalReason.RELATED && !odds.isKept(i)) {
        return i;
      }
    }
    return odds.size();
  }

  private static boolean isSentences(PageBlock block) {
    return block.shape().isProse() && block.shape().closed();
  }
}
