package org.newsloom.clean.adjust;

import org.jspecify.annotations.Nullable;
import org.newsloom.model.BlockKind;

/** The entries of a table of contents go, the headings that they list stay. */
final class SettleContents implements Adjustment {
  @Override
  public String name() {
    return "table of contents";
  }

  @Override
  public void adjust(BlockOdds odds) {
    @Nullable Integer[] headings = ContentsEntries.headings(odds.features(), odds.size());
    for (int i = 0; i < headings.length; i++) {
      Integer heading = headings[i];
      if (heading != null) {
        odds.lower(i, BlockOdds.REMOVED);
        if (odds.block(heading).block().kind() == BlockKind.HEADING
            && !odds.features().isTitle(heading)) {
          odds.raise(heading, BlockOdds.KEPT);
        }
      }
    }
  }
}
