package org.newsloom.clean.trained;

import java.util.Arrays;

/**
 * Moves log odds so that zero is where the expected F1 of the kept words is greatest. That
 * threshold is half the F1 that can be had (Lewis 1995; Lipton, Elkan and Naryanaswamy 2014): on a
 * clear page close to one half, on a doubtful page lower, since there a lost paragraph costs more
 * than a kept line.
 */
public final class FittingThreshold {
  /** However doubtful a page, blocks less likely than this are no article text. */
  private static final double LOWEST = 0.1;

  private FittingThreshold() {}

  /**
   * Moves the log odds of a page.
   *
   * @param logOdds for each block, the log odds of being article text
   * @param words the words of each block
   * @return the same, moved by one amount for the whole page
   */
  public static double[] apply(double[] logOdds, int[] words) {
    double best = bestExpectedF1(logOdds, words);
    double threshold = Math.max(LOWEST, best / 2);
    double shift = StrictMath.log(threshold / (1 - threshold));
    double[] moved = new double[logOdds.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = logOdds[i] - shift;
    }
    return moved;
  }

  /** The greatest {@code 2 tp / (kept + all)} over the sets of the likeliest blocks. */
  private static double bestExpectedF1(double[] logOdds, int[] words) {
    long[] order = new long[logOdds.length];
    double[] expected = new double[logOdds.length];
    double all = 0;
    for (int i = 0; i < order.length; i++) {
      expected[i] = words[i] / (1 + StrictMath.exp(-logOdds[i]));
      all += expected[i];
      // Sorted by falling odds, in millionths, then by place.
      int odds = (int) (logOdds[i] * -1_000_000);
      order[i] = (long) odds << 32 | i;
    }
    Arrays.sort(order);
    double right = 0;
    double kept = 0;
    double best = 0;
    for (long entry : order) {
      int i = (int) entry;
      right += expected[i];
      kept += words[i];
      best = Math.max(best, 2 * right / Math.max(1, kept + all));
    }
    return best;
  }
}
