package org.newsloom.clean.trained;

/**
 * Numbers words from 0 in order of first appearance, as {@link Numbering} numbers longer keys. A
 * page has thousands of words: key and number stand in one place, so that one look finds both.
 */
final class WordNumbering {
  private static final int SMALLEST = 64;

  /** The key above, one more than its number below; 0 where there is none. */
  private long[] slots;

  private int size;

  /**
   * Room for some words; more make room for themselves.
   *
   * @param expected how many different ones there will be
   */
  WordNumbering(int expected) {
    slots = new long[Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, expected)) * 4)];
  }

  /** The number of a word, by its hash; the next free one if it is new. */
  int of(int word) {
    int slot = slot(word);
    int number = (int) slots[slot];
    if (number != 0) {
      return number - 1;
    }
    if (size >= slots.length / 2) {
      grow();
      slot = slot(word);
    }
    size++;
    slots[slot] = (long) word << Integer.SIZE | size;
    return size - 1;
  }

  /** How many different words there are: all numbers are below this. */
  int size() {
    return size;
  }

  /** Where a word stands, or would. */
  private int slot(int word) {
    int mask = slots.length - 1;
    int slot = (word * 0x9e37_79b9) >>> 7 & mask;
    while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long entry : old) {
      if (entry != 0) {
        slots[slot((int) (entry >>> Integer.SIZE))] = entry;
      }
    }
  }
}
