package org.newsloom.stats.cooccurrence;

import org.newsloom.stats.blocks.BlockWriter;
import org.newsloom.stats.blocks.EpochDays;

/** Writes the pairs of one context type, as {@link CooccurrenceBlock} says. */
final class PairWriter {
  private final BlockWriter section = new BlockWriter();
  private int pairs;
  private int a;
  private int b;

  /**
   * Adds the next pair.
   *
   * @param key the number of its first actor in the upper half, that of the second in the lower;
   *     keys come in rising order
   */
  void add(long key, long together, int articles, int first, int last) {
    int nextA = (int) (key >>> 32);
    int nextB = (int) key;
    section.writeVarint(nextA - a);
    section.writeVarint(nextB - (nextA > a || b == 0 ? nextA : b));
    a = nextA;
    b = nextB;
    section.writeVarint(together);
    section.writeVarint(articles);
    EpochDays.write(section, first, last);
    pairs++;
  }

  /** Writes their bytes, their number, and the pairs. */
  void writeTo(BlockWriter writer) {
    writer.writeVarint(section.length());
    writer.writeVarint(pairs);
    writer.writeAll(section);
  }
}
