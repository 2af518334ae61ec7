package org.newsloom.clean;

import java.util.List;

/**
 * A run of neighbouring blocks.
 *
 * @param start the first
 * @param end the one behind the last
 */
record Stretch(int start, int end) {
  /**
   * What a block that gives itself away costs a stretch that spans it: little, since ads do stand
   * amid.
   */
  private static final double GIVEN_AWAY = -0.8;

  boolean contains(int index) {
    return index >= start && index < end;
  }

  /** The run with the highest sum of points; empty if no block has any (Bentley 1984, Kadane). */
  static Stretch best(List<BlockState> states) {
    double bestSum = 0;
    Stretch best = new Stretch(0, 0);
    double sum = 0;
    int start = 0;
    for (int i = 0; i < states.size(); i++) {
      BlockState state = states.get(i);
      double points = state.isFree() ? state.points : GIVEN_AWAY;
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += points;
      if (sum > bestSum) {
        bestSum = sum;
        best = new Stretch(start, i + 1);
      }
    }
    return best;
  }
}
