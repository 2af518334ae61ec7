package org.newsloom.clean.trained;

/** Sums by a whole number: a hash map without objects. */
final class IntSums {
  private final int mask;
  private final int[] keys;
  private final int[] counts;
  private final int[] sums;

  /**
   * Room for so many different keys.
   *
   * @param most how many
   */
  IntSums(int most) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, most)) * 4);
    mask = capacity - 1;
    keys = new int[capacity];
    counts = new int[capacity];
    sums = new int[capacity];
  }

  private int slot(int key) {
    int at = ((key * 0x9e3779b9) >>> 8) & mask;
    while (counts[at] > 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  void add(int key, int value) {
    int at = slot(key);
    keys[at] = key;
    counts[at]++;
    sums[at] += value;
  }

  /** How often something was added for the key. */
  int count(int key) {
    return counts[slot(key)];
  }

  /** What was added for the key in all. */
  int sum(int key) {
    int at = slot(key);
    return counts[at] == 0 ? 0 : sums[at];
  }
}
