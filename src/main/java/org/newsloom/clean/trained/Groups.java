package org.newsloom.clean.trained;

import java.util.Arrays;

/** Things of one key: for each thing the number of its group, for each group its size. */
final class Groups {
  private final int[] groups;
  private final int[] sizes;

  /** Groups the things that have the given keys. */
  Groups(long[] keys) {
    Numbering numbering = new Numbering(keys.length / 2);
    groups = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      groups[i] = numbering.of(keys[i]);
    }
    sizes = new int[numbering.size()];
    for (int group : groups) {
      sizes[group]++;
    }
  }

  /** The group of a thing, a number from 0 in order of appearance. */
  int of(int thing) {
    return groups[thing];
  }

  /** How many things are in the group of this one, itself included. */
  int size(int thing) {
    return sizes[groups[thing]];
  }

  /** How many groups there are. */
  int count() {
    return sizes.length;
  }

  /** For each thing the mean value of the others in its group; 0 without others. */
  int[] meansOfOthers(int[] values) {
    int[] sums = new int[sizes.length];
    for (int i = 0; i < groups.length; i++) {
      sums[groups[i]] += values[i];
    }
    int[] means = new int[groups.length];
    Arrays.setAll(
        means,
        i -> {
          int others = sizes[groups[i]] - 1;
          return others == 0 ? 0 : (sums[groups[i]] - values[i]) / others;
        });
    return means;
  }
}
