package org.newsloom.train.names;

import java.util.Arrays;
import org.newsloom.actors.names.Outcomes;

/**
 * Examples to learn from: of each the features, what it is, and how much it counts. Features have
 * been given numbers from 0 in the order in which they came.
 */
final class Examples {
  private static final int FREE = -1;

  private int[][] features = new int[1 << 16][];
  private byte[] outcomes = new byte[1 << 16];
  private float[] weights = new float[1 << 16];
  private int size;

  private long[] names = new long[1 << 20];
  private int nameCount;
  private int[] slots = new int[1 << 21];

  Examples() {
    Arrays.fill(slots, FREE);
  }

  /** Adds an example; its features are given in two parts, and may hold one twice. */
  void add(long[] own, long[] decisions, int outcome, double weight) {
    int[] numbers = new int[own.length + decisions.length];
    for (int i = 0; i < own.length; i++) {
      numbers[i] = number(own[i]);
    }
    for (int i = 0; i < decisions.length; i++) {
      numbers[own.length + i] = number(decisions[i]);
    }
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
      outcomes = Arrays.copyOf(outcomes, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    features[size] = numbers;
    outcomes[size] = (byte) outcome;
    weights[size] = (float) weight;
    size++;
  }

  int size() {
    return size;
  }

  int[] features(int example) {
    return features[example];
  }

  /** One of {@link Outcomes}. */
  int outcome(int example) {
    return outcomes[example];
  }

  double weight(int example) {
    return weights[example];
  }

  int featureCount() {
    return nameCount;
  }

  /** The feature's number as the name finder has it. */
  long name(int feature) {
    return names[feature];
  }

  private int number(long name) {
    int slot = (int) name & (slots.length - 1);
    while (slots[slot] != FREE) {
      if (names[slots[slot]] == name) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = nameCount;
    if (nameCount == names.length) {
      names = Arrays.copyOf(names, 2 * nameCount);
    }
    names[nameCount++] = name;
    if (2 * nameCount > slots.length) {
      grow();
    }
    return nameCount - 1;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    Arrays.fill(slots, FREE);
    for (int i = 0; i < nameCount; i++) {
      int slot = (int) names[i] & (slots.length - 1);
      while (slots[slot] != FREE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i;
    }
  }
}
