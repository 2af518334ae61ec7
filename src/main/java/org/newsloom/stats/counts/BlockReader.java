package org.newsloom.stats.counts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what a {@link BlockWriter} wrote, in the same order.
 *
 * <p>Bytes that no writer wrote give an {@link IllegalArgumentException}.
 */
public final class BlockReader {
  private final byte[] bytes;
  private int position;
  private byte[] string = new byte[64];
  private int stringLength;

  /** Reads {@code bytes} from its start; the array must not change while it is read. */
  public BlockReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether there is more to read. */
  public boolean hasNext() {
    return position < bytes.length;
  }

  /** The next number, 0 or more. */
  public long readVarint() {
    long value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      if (position >= bytes.length) {
        throw damaged();
      }
      byte next = bytes[position++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw damaged();
  }

  /** The next number, which must fit an {@code int}. */
  public int readInt() {
    long value = readVarint();
    if (value > Integer.MAX_VALUE) {
      throw damaged();
    }
    return (int) value;
  }

  /** Reads the next string of a sorted list into this reader. */
  public void readString() {
    int shared = readInt();
    int rest = readInt();
    if (shared > stringLength || rest > bytes.length - position) {
      throw damaged();
    }
    int length = Math.addExact(shared, rest);
    if (string.length < length) {
      string = Arrays.copyOf(string, Math.max(length, 2 * string.length));
    }
    System.arraycopy(bytes, position, string, shared, rest);
    position += rest;
    stringLength = length;
  }

  /** The string last read. */
  public String string() {
    return new String(string, 0, stringLength, StandardCharsets.UTF_8);
  }

  /** A copy of the bytes of the string last read. */
  byte[] stringBytes() {
    return Arrays.copyOf(string, stringLength);
  }

  /** Compares the strings last read by two readers, in the order of code points. */
  public int compareString(BlockReader other) {
    return Arrays.compareUnsigned(string, 0, stringLength, other.string, 0, other.stringLength);
  }

  /** Writes the string last read as the next of a sorted list. */
  public void copyString(BlockWriter writer) {
    writer.writeString(string, stringLength);
  }

  /** Goes on after the next {@code count} bytes. */
  public void skip(int count) {
    if (count > bytes.length - position) {
      throw damaged();
    }
    position += count;
  }

  private IllegalArgumentException damaged() {
    return new IllegalArgumentException(
        "The block is damaged at byte " + position + " of " + bytes.length + ".");
  }
}
