package org.newsloom.clean.adjust;

import java.util.List;
import org.newsloom.model.TextKind;

/** All adjustments, in the only order there is. */
public final class Adjustments {
  private static final List<Adjustment> OF_PAGES =
      List.of(
          new DoubtByWords(),
          new FavourUnseenSites(),
          new KeepFollowing(),
          new FillGaps(),
          new KeepDeck(),
          new SettleContents(),
          new RemoveFrame(),
          new RemoveLastNotes(),
          new RemoveDuplicates(),
          new SettleTitle());

  private static final List<Adjustment> OF_CLEAN_TEXT =
      List.of(
          new DoubtByWords(), new FavourUnseenSites(), new KeepCleanText(), new RemoveLastNotes());

  private Adjustments() {}

  /** Moves the odds of a document's blocks. */
  public static void apply(BlockOdds odds, TextKind kind) {
    odds.apply(
        switch (kind) {
          case PAGE_COPY -> OF_PAGES;
          case CLEAN -> OF_CLEAN_TEXT;
        });
  }
}
