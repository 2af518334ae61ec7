package org.newsloom.stats.terms;

import org.jspecify.annotations.Nullable;
import org.newsloom.model.CodePointOrder;
import org.newsloom.stats.blocks.EpochDays;
import org.newsloom.stats.counts.BlockWriter;

/** Writes the entries of a block of terms, one after the other. */
final class TermBlockWriter {
  private final BlockWriter entries = new BlockWriter();
  private int size;
  private @Nullable TermStatistics previous;

  /** Adds an entry, which must come after the one before. */
  void add(TermStatistics next) {
    if (previous != null && previous.compareTo(next) >= 0) {
      throw new IllegalArgumentException("The terms of a block are sorted, each stands once.");
    }
    previous = next;
    add(CodePointOrder.utf8(next.term()), next);
  }

  /** Adds an entry whose term has these bytes; the caller keeps the order. */
  void add(byte[] term, TermStatistics next) {
    entries.writeString(term, term.length);
    TermCursor.writeNumbers(
        entries,
        next.ngramSize(),
        next.frequency(),
        next.documentFrequency(),
        EpochDays.of(next.firstDate()),
        EpochDays.of(next.lastDate()));
    size++;
  }

  /** Adds a cursor's entry; the caller keeps the order. */
  void add(TermCursor next) {
    next.writeTo(entries);
    size++;
  }

  TermBlock toBlock() {
    BlockWriter block = new BlockWriter();
    block.writeVarint(size);
    block.writeAll(entries);
    return new TermBlock(block.toByteArray());
  }
}
