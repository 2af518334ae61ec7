package org.newsloom.clean.metadata;

import java.util.List;
import org.newsloom.clean.page.PageBlock;

/** Which of some lines are a date or a byline. */
final class MastheadLines {
  private final int from;
  private final boolean[] lines;

  /** Reads the blocks from one place to before another. */
  MastheadLines(List<PageBlock> blocks, int from, int to) {
    this.from = from;
    this.lines = new boolean[Math.max(0, to - from)];
    for (int i = from; i < to; i++) {
      lines[i - from] = Masthead.isPartOf(blocks.get(i));
    }
  }

  /** The first block that was read. */
  int from() {
    return from;
  }

  /** How many blocks were read. */
  int size() {
    return lines.length;
  }

  /** Whether a block is one; false if it was not read. */
  boolean holds(int index) {
    return index >= from && index - from < lines.length && lines[index - from];
  }

  /** Whether one stands from a place to before another. */
  boolean among(int first, int end) {
    for (int i = Math.max(from, first); i < Math.min(end, from + lines.length); i++) {
      if (holds(i)) {
        return true;
      }
    }
    return false;
  }
}
