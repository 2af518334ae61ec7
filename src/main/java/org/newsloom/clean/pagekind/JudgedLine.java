package org.newsloom.clean.pagekind;

import org.newsloom.clean.page.PageBlock;

/**
 * A block and how it was judged.
 *
 * @param block as a reader found it
 * @param probability how likely it is article text, 0 to 1
 * @param kept whether it is part of the article
 */
public record JudgedLine(PageBlock block, double probability, boolean kept) {
  private static final double MOSTLY_UNLINKED = 0.5;
  private static final double LINKED = 0.8;
  static final int FEWEST_HEADLINE_WORDS = 4;

  /** Scripts that do not part words have longer runs of letters than this, on average. */
  private static final int LONGEST_WORD = 12;

  /** For such scripts: two characters make about a word. */
  private static final int CHARACTERS_OF_A_WORD = 2;

  private static final int FEWEST_UNPARTED_CHARACTERS = 40;

  /** Sentences, and not those of a link. */
  boolean isProse() {
    return isUnlinked()
        && (block.shape().isProse()
            || (isUnparted() && block.text().length() >= FEWEST_UNPARTED_CHARACTERS));
  }

  boolean isUnlinked() {
    return block.linkDensity() < MOSTLY_UNLINKED;
  }

  /** A headline, by its looks, that leads to another page. */
  boolean isLinkedHeadline() {
    return block.linkDensity() >= LINKED && block.shape().words() >= FEWEST_HEADLINE_WORDS;
  }

  /** A headline by its looks: some words that are no sentence. */
  boolean isHeadline() {
    return !block.shape().isProse()
        && !block.shape().closed()
        && block.shape().words() >= FEWEST_HEADLINE_WORDS;
  }

  /** Words, or what makes as many where they are not parted. */
  int words() {
    return isUnparted() ? block.text().length() / CHARACTERS_OF_A_WORD : block.shape().words();
  }

  private boolean isUnparted() {
    return block.text().length() > LONGEST_WORD * Math.max(1, block.shape().words());
  }
}
