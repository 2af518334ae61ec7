package org.newsloom.clean.trained;

/** Numbers keys from 0 in order of first appearance: a hash map without objects. */
final class Numbering {
  private static final int SMALLEST = 64;

  private long[] keys;

  /** One more than the number of the key in the same slot; 0 where there is none. */
  private int[] numbers;

  private int size;

  /**
   * Room for some keys; more make room for themselves.
   *
   * @param expected how many different ones there will be
   */
  Numbering(int expected) {
    int slots = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, expected)) * 4);
    keys = new long[slots];
    numbers = new int[slots];
  }

  /** The number of a key, which is the next free one if it is new. */
  int of(long key) {
    int slot = slot(key);
    if (numbers[slot] == 0) {
      if (size >= keys.length / 2) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
      numbers[slot] = size;
    }
    return numbers[slot] - 1;
  }

  /** How many different keys there are: all numbers are below this. */
  int size() {
    return size;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9e37_79b9_7f4a_7c15L) >>> 32) & mask;
    while (numbers[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
