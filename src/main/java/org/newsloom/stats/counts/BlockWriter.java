package org.newsloom.stats.counts;

import java.util.Arrays;

/**
 * Writes numbers and sorted strings into a growing byte array.
 *
 * <p>Numbers are unsigned LEB128 varints (seven bits a byte, low bits first). Strings are
 * front-coded against the string written before: length of the shared prefix, length of the rest,
 * the rest.
 */
public final class BlockWriter {
  private byte[] bytes = new byte[256];
  private int length;
  private byte[] previous = new byte[0];
  private int previousLength;

  /** Writes a number of 0 or more. */
  public void writeVarint(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("A varint is 0 or more, not " + value + ".");
    }
    ensure(9);
    long rest = value;
    while (rest > 0x7F) {
      bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /**
   * Writes the next string of a sorted list.
   *
   * @param utf8 holds the string's bytes from its start
   * @param count how many of them
   */
  public void writeString(byte[] utf8, int count) {
    int shared = Arrays.mismatch(previous, 0, previousLength, utf8, 0, count);
    if (shared < 0) {
      shared = count;
    }
    writeVarint(shared);
    writeVarint(count - shared);
    writeBytes(utf8, shared, count - shared);
    if (previous.length < count) {
      previous = Arrays.copyOf(previous, Math.max(count, 2 * previous.length));
    }
    System.arraycopy(utf8, shared, previous, shared, count - shared);
    previousLength = count;
  }

  /** Writes what another writer holds. */
  public void writeAll(BlockWriter other) {
    writeBytes(other.bytes, 0, other.length);
  }

  /** Number of bytes written so far. */
  public int length() {
    return length;
  }

  /** A copy of what was written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  private void writeBytes(byte[] source, int from, int count) {
    ensure(count);
    System.arraycopy(source, from, bytes, length, count);
    length += count;
  }

  private void ensure(int count) {
    int needed = Math.addExact(length, count);
    if (needed > bytes.length) {
      long doubled = 2L * bytes.length;
      // Some JVMs refuse arrays of the last few sizes below 2^31.
      bytes = Arrays.copyOf(bytes, (int) Math.max(needed, Math.min(doubled, (1L << 31) - 16)));
    }
  }
}
