package org.newsloom.stats.counts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Walks sorted blocks at once, adding up records of one key; holds one record of each block. */
final class CountMerge {
  private final CountSchema<?> schema;
  private final PriorityQueue<CountCursor> ahead;

  /** The cursors at the current key; the first holds the sum. */
  private final List<CountCursor> here = new ArrayList<>();

  CountMerge(CountSchema<?> schema, List<CountBlock> blocks) {
    this.schema = schema;
    ahead = new PriorityQueue<>(Math.max(1, blocks.size()), order());
    for (int block = 0; block < blocks.size(); block++) {
      here.add(new CountCursor(schema, block, blocks.get(block).bytes()));
    }
  }

  private static Comparator<CountCursor> order() {
    return (a, b) -> {
      int byKey = a.compareKey(b);
      return byKey != 0 ? byKey : Integer.compare(a.block(), b.block());
    };
  }

  /** Goes to the next key; false after the last one. */
  boolean advance() {
    for (CountCursor cursor : here) {
      if (cursor.advance()) {
        ahead.add(cursor);
      }
    }
    here.clear();
    CountCursor first = ahead.poll();
    if (first == null) {
      return false;
    }
    here.add(first);
    for (CountCursor next = ahead.peek();
        next != null && next.compareKey(first) == 0;
        next = ahead.peek()) {
      here.add(ahead.remove());
      schema.add(first.values(), next.values());
    }
    return true;
  }

  /** Holds the key. */
  BlockReader reader() {
    return here.get(0).reader();
  }

  /** The summed values; change with the next key. */
  long[] values() {
    return here.get(0).values();
  }

  /** Writes the sums for each block that has the key. */
  void echo(List<BlockWriter> echoes) {
    for (CountCursor cursor : here) {
      schema.writeSums(echoes.get(cursor.block()), values());
    }
  }
}
