package org.newsloom.clean.trained;

/** Sums over a block and its neighbours on both sides, as far as features look. */
final class Around {
  private Around() {}

  /** For each value the sum of it and of the {@value FeatureTable#REACH} values on each side. */
  static int[] sums(int[] values) {
    int[] sums = new int[values.length];
    int sum = 0;
    for (int i = 0; i < values.length + FeatureTable.REACH; i++) {
      sum += i < values.length ? values[i] : 0;
      int left = i - 2 * FeatureTable.REACH - 1;
      sum -= left >= 0 ? values[left] : 0;
      if (i >= FeatureTable.REACH) {
        sums[i - FeatureTable.REACH] = sum;
      }
    }
    return sums;
  }
}
