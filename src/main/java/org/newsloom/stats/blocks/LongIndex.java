package org.newsloom.stats.blocks;

import java.util.Arrays;

/**
 * Numbers distinct keys from 0 in the order they are first seen: a hash set of {@code long} by open
 * addressing, without a box or an entry object a key.
 *
 * <p>The caller keeps what it counts in arrays by that number.
 */
public final class LongIndex {
  private long[] keys = new long[64];

  /** Number of the key plus 1; 0 for a free slot. At most half are taken. */
  private int[] slots = new int[128];

  private int size;

  /** The number of a key; a new one, the former {@link #size()}, if the key was not seen before. */
  public int put(long key) {
    int slot = slot(key);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (keys[number] == key) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (size == keys.length) {
      grow();
      return put(key);
    }
    keys[size] = key;
    slots[slot] = ++size;
    return size - 1;
  }

  /** The key of a number below {@link #size()}. */
  public long key(int number) {
    return keys[number];
  }

  /** How many distinct keys there are. */
  public int size() {
    return size;
  }

  /** Forgets all keys and keeps the memory; takes time by the keys, not by the memory. */
  public void clear() {
    for (int number = 0; number < size; number++) {
      int slot = slot(keys[number]);
      while (slots[slot] != number + 1) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = 0;
    }
    size = 0;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, Math.multiplyExact(2, keys.length));
    slots = new int[Math.multiplyExact(2, slots.length)];
    for (int number = 0; number < size; number++) {
      int slot = slot(keys[number]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number + 1;
    }
  }

  private int slot(long key) {
    // Fibonacci hashing: the high bits of the product depend on all bits of the key.
    int shift = Long.numberOfLeadingZeros(slots.length) + 1;
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
  }
}
