package org.newsloom.stats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and sorted strings in few bytes; the same values give the same bytes. */
final class BlockOutput {
  private byte[] bytes = new byte[1024];
  private int size;
  private byte[] previous = {};

  /** A whole number from 0 up, seven bits a byte. */
  void number(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    long rest = value;
    while (rest >= 0x80) {
      put((int) rest | 0x80);
      rest >>>= 7;
    }
    put((int) rest);
  }

  /** A day, or none, as days from 0001-01-01 plus one, 0 for none. */
  void day(int epochDay) {
    number(epochDay == Days.NONE ? 0 : epochDay - Days.FIRST + 1L);
  }

  /** A string, as the length it shares with the one before and the rest. */
  void frontCoded(String value) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    int mismatch = Arrays.mismatch(previous, encoded);
    int shared = mismatch < 0 ? encoded.length : mismatch;
    number(shared);
    number(encoded.length - shared);
    reserve(encoded.length - shared);
    System.arraycopy(encoded, shared, bytes, size, encoded.length - shared);
    size += encoded.length - shared;
    previous = encoded;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void put(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
