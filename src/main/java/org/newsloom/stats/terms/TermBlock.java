package org.newsloom.stats.terms;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.newsloom.stats.counts.BlockReader;

/**
 * A sorted list of term statistics in compact bytes: the form in which partial sums travel.
 *
 * <p>Each term stands once. Equal lists have equal bytes. The code is the number of entries, then
 * for each the front-coded term, its size, frequency, document frequency and dates, as varints.
 */
public final class TermBlock implements Iterable<TermStatistics> {
  private final byte[] bytes;

  /** Takes ownership of the bytes. */
  TermBlock(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The block that {@link #toByteArray} wrote. Bytes that it did not write fail when read. */
  public static TermBlock of(byte[] bytes) {
    return new TermBlock(bytes.clone());
  }

  /**
   * The block of a list.
   *
   * @throws IllegalArgumentException if the list is not sorted, or a term stands twice
   */
  public static TermBlock of(Iterable<TermStatistics> sorted) {
    TermBlockWriter writer = new TermBlockWriter();
    sorted.forEach(writer::add);
    return writer.toBlock();
  }

  /** A copy of the code. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** Number of entries. */
  public int size() {
    return new BlockReader(bytes).readInt();
  }

  /** The entries in order, decoded one at a time. */
  @Override
  public Iterator<TermStatistics> iterator() {
    TermCursor cursor = cursor();
    return new Iterator<>() {
      private boolean ready = cursor.advance();

      @Override
      public boolean hasNext() {
        return ready;
      }

      @Override
      public TermStatistics next() {
        if (!ready) {
          throw new NoSuchElementException();
        }
        TermStatistics next = cursor.statistics();
        ready = cursor.advance();
        return next;
      }
    };
  }

  /** A cursor before the first entry. */
  TermCursor cursor() {
    return new TermCursor(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermBlock block && Arrays.equals(bytes, block.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "TermBlock[" + size() + " terms, " + bytes.length + " bytes]";
  }
}
