package org.newsloom.actors.names;

import java.util.Arrays;

/** A list of features' numbers, used again for token after token. */
final class FeatureBuffer {
  private long[] numbers = new long[64];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  long get(int i) {
    return numbers[i];
  }

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  void addAll(long[] more) {
    for (long number : more) {
      add(number);
    }
  }

  /** Adds a number unless it stands in the list from a place on. */
  void addNew(long number, int from) {
    for (int i = from; i < size; i++) {
      if (numbers[i] == number) {
        return;
      }
    }
    add(number);
  }

  long[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
