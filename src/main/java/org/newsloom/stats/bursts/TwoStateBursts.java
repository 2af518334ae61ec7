package org.newsloom.stats.bursts;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds bursts by Kleinberg's automaton of two states for batched arrivals (Kleinberg 2002, "Bursty
 * and hierarchical structure in streams", section 4): each period has {@code d} articles of which
 * {@code r} are relevant; the usual state expects the share of the whole, the raised state {@value
 * #SCALING} times that; going up costs {@code gamma * ln(periods)}, coming down nothing; the
 * cheapest sequence of states tells the bursts.
 */
public final class TwoStateBursts {
  /** The raised share over the usual one, Kleinberg's s. */
  public static final double SCALING = 2;

  /** Weight of the cost of going up, Kleinberg's gamma. */
  public static final double GAMMA = 1;

  /** The raised share stays a probability under 1. */
  private static final double LARGEST_SHARE = 0.9999;

  private TwoStateBursts() {}

  /**
   * The bursts in a sequence of periods, in order. None where there is nothing to compare: fewer
   * than two periods, no relevant article, or only relevant ones.
   *
   * @param relevant relevant articles of each period
   * @param all articles of each period, at least the relevant ones
   * @throws IllegalArgumentException if the lengths differ or a period has too few articles
   */
  public static List<Burst> find(long[] relevant, long[] all) {
    if (relevant.length != all.length) {
      throw new IllegalArgumentException(
          "%d periods and %d periods.".formatted(relevant.length, all.length));
    }
    long relevantSum = 0;
    long sum = 0;
    for (int i = 0; i < all.length; i++) {
      if (relevant[i] < 0 || relevant[i] > all[i]) {
        throw new IllegalArgumentException(
            "Period %d has %d relevant articles of %d.".formatted(i, relevant[i], all[i]));
      }
      relevantSum += relevant[i];
      sum += all[i];
    }
    if (all.length < 2 || relevantSum == 0 || relevantSum == sum) {
      return List.of();
    }
    double usual = (double) relevantSum / sum;
    double raised = Math.min(LARGEST_SHARE, usual * SCALING);
    if (raised <= usual) {
      return List.of();
    }
    return bursts(relevant, gains(relevant, all, usual, raised));
  }

  /** How much better the raised share explains each period; the binomial coefficients cancel. */
  private static double[] gains(long[] relevant, long[] all, double usual, double raised) {
    double more = StrictMath.log(raised / usual);
    double fewer = StrictMath.log1p(-raised) - StrictMath.log1p(-usual);
    double[] gains = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      gains[i] = relevant[i] * more + (all[i] - relevant[i]) * fewer;
    }
    return gains;
  }

  /** Viterbi's algorithm over the two states; ties stay in the usual state. */
  private static List<Burst> bursts(long[] relevant, double[] gains) {
    int periods = gains.length;
    double up = GAMMA * StrictMath.log(periods);
    boolean[] raisedBefore = new boolean[periods];
    boolean[] usualBefore = new boolean[periods];
    // Costs relative to the usual state's: staying there costs nothing.
    double usual = 0;
    double raised = Double.POSITIVE_INFINITY;
    for (int i = 0; i < periods; i++) {
      double fromUsual = usual + up;
      raisedBefore[i] = raised <= fromUsual;
      usualBefore[i] = raised < usual;
      double nextRaised = Math.min(raised, fromUsual) - gains[i];
      usual = Math.min(usual, raised);
      raised = nextRaised;
    }
    boolean[] isRaised = new boolean[periods];
    boolean state = raised < usual;
    for (int i = periods - 1; i >= 0; i--) {
      isRaised[i] = state;
      state = state ? raisedBefore[i] : usualBefore[i];
    }
    return stretches(relevant, gains, isRaised);
  }

  private static List<Burst> stretches(long[] relevant, double[] gains, boolean[] isRaised) {
    List<Burst> bursts = new ArrayList<>();
    for (int start = 0; start < gains.length; start++) {
      if (!isRaised[start]) {
        continue;
      }
      double weight = 0;
      long count = 0;
      int end = start;
      for (; end < gains.length && isRaised[end]; end++) {
        weight += gains[end];
        count += relevant[end];
      }
      bursts.add(new Burst(start, end, weight, count));
      start = end;
    }
    return List.copyOf(bursts);
  }
}
