package org.newsloom.tables;

/** The numbers that analysing counts by itself, and that tables must come to: nothing was lost. */
public enum Account {
  /** None: the number of rows is a result. */
  NONE,
  /** Records that became articles. */
  ARTICLES,
  /** Records that did not. */
  REJECTS,
  /** Sentences of counted articles. */
  SENTENCES,
  /** Blocks that cleaning took out. */
  REMOVED_BLOCKS,
  /** Mentions of actors. */
  MENTIONS
}
