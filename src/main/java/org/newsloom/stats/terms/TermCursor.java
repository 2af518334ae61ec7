package org.newsloom.stats.terms;

import org.newsloom.stats.blocks.EpochDays;
import org.newsloom.stats.counts.BlockReader;
import org.newsloom.stats.counts.BlockWriter;

/**
 * A place in a block of terms. Walks without making an object an entry, which is what keeps merging
 * cheap.
 */
final class TermCursor {
  private final BlockReader reader;
  private final int size;
  private int entry = -1;
  private int ngramSize;
  private long frequency;
  private int documentFrequency;
  private int first;
  private int last;

  TermCursor(byte[] bytes) {
    reader = new BlockReader(bytes);
    size = reader.readInt();
  }

  /** Goes to the next entry; false, and no entry, after the last one. */
  boolean advance() {
    if (++entry >= size) {
      return false;
    }
    reader.readString();
    ngramSize = reader.readInt();
    frequency = reader.readVarint();
    documentFrequency = reader.readInt();
    first = EpochDays.readFirst(reader);
    last = EpochDays.readLast(reader, first);
    return true;
  }

  /** Position of the entry in its block, from 0. */
  int entry() {
    return entry;
  }

  int documentFrequency() {
    return documentFrequency;
  }

  TermStatistics statistics() {
    return new TermStatistics(
        reader.string(),
        ngramSize,
        frequency,
        documentFrequency,
        EpochDays.date(first),
        EpochDays.date(last));
  }

  /** Compares the terms and sizes of two entries. */
  int compareTerm(TermCursor other) {
    int byTerm = reader.compareString(other.reader);
    return byTerm != 0 ? byTerm : Integer.compare(ngramSize, other.ngramSize);
  }

  /** Adds the counts of another block's entry of the same term to this one. */
  void absorb(TermCursor other) {
    frequency = Math.addExact(frequency, other.frequency);
    documentFrequency = Math.addExact(documentFrequency, other.documentFrequency);
    first = EpochDays.earlier(first, other.first);
    last = EpochDays.later(last, other.last);
  }

  /** Writes the entry as the next of a block. */
  void writeTo(BlockWriter writer) {
    reader.copyString(writer);
    writeNumbers(writer, ngramSize, frequency, documentFrequency, first, last);
  }

  /** The part of an entry's code that follows its term. */
  static void writeNumbers(
      BlockWriter writer,
      int ngramSize,
      long frequency,
      int documentFrequency,
      int first,
      int last) {
    writer.writeVarint(ngramSize);
    writer.writeVarint(frequency);
    writer.writeVarint(documentFrequency);
    EpochDays.write(writer, first, last);
  }
}
