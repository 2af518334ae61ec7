package org.newsloom.stats.counts;

import java.util.Arrays;

/** The key of a record of counts, equal and ordered by its bytes. */
final class CountKey implements Comparable<CountKey> {
  private final byte[] bytes;

  CountKey(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CountKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public int compareTo(CountKey other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }
}
