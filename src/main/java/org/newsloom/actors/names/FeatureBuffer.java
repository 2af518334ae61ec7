package org.newsloom.actors.names;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A list of features' numbers, used again for token after token. Those of some groups may be left
 * out; what is added belongs to the group named last.
 */
final class FeatureBuffer {
  private long[] numbers = new long[64];
  private int size;
  private final Set<FeatureGroup> leftOut;
  private boolean isLeftOut;

  FeatureBuffer() {
    this(EnumSet.noneOf(FeatureGroup.class));
  }

  FeatureBuffer(Set<FeatureGroup> leftOut) {
    this.leftOut = leftOut;
  }

  void clear() {
    size = 0;
    begin(FeatureGroup.WORDS);
  }

  void begin(FeatureGroup group) {
    isLeftOut = !leftOut.isEmpty() && leftOut.contains(group);
  }

  int size() {
    return size;
  }

  long get(int i) {
    return numbers[i];
  }

  void add(long number) {
    if (isLeftOut) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  void addAll(long[] more) {
    addAll(more, 0, more.length);
  }

  void addAll(long[] more, int from, int to) {
    for (int i = from; i < to; i++) {
      add(more[i]);
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
