package org.newsloom.stats.bursts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoStateBurstsTest {
  @Test
  void findsTheRaisedStretch() {
    long[] relevant = {1, 1, 0, 1, 9, 12, 8, 1, 0, 1};
    long[] all = {20, 20, 20, 20, 20, 20, 20, 20, 20, 20};
    List<Burst> bursts = TwoStateBursts.find(relevant, all);
    assertThat(bursts).hasSize(1);
    assertThat(bursts.get(0).start()).isEqualTo(4);
    assertThat(bursts.get(0).end()).isEqualTo(7);
    assertThat(bursts.get(0).count()).isEqualTo(29);
  }

  @Test
  void moreArticlesOfEverythingAreNoBurst() {
    assertThat(TwoStateBursts.find(new long[] {1, 1, 10, 1}, new long[] {10, 10, 100, 10}))
        .isEmpty();
  }

  @Test
  void emptyPeriodsSayNothing() {
    assertThat(TwoStateBursts.find(new long[] {0, 0, 0}, new long[] {0, 0, 0})).isEmpty();
    assertThat(TwoStateBursts.find(new long[] {5}, new long[] {9})).isEmpty();
    assertThat(TwoStateBursts.find(new long[] {5, 5}, new long[] {5, 5})).isEmpty();
  }

  @Test
  void aPeriodWithMoreRelevantThanAllIsRefused() {
    assertThatThrownBy(() -> TwoStateBursts.find(new long[] {1, 3}, new long[] {2, 2}))
        .hasMessageContaining("Period 1 has 3 relevant articles of 2");
  }

  /** Against the cost of every sequence of states, binomial coefficients included. */
  @Test
  void isTheCheapestOfAllSequences() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      int periods = 2 + random.nextInt(8);
      long[] relevant = new long[periods];
      long[] all = new long[periods];
      for (int i = 0; i < periods; i++) {
        all[i] = random.nextInt(12);
        relevant[i] = all[i] == 0 ? 0 : random.nextInt((int) all[i] + 1) / (1 + random.nextInt(3));
      }
      boolean[] raised = new boolean[periods];
      TwoStateBursts.find(relevant, all)
          .forEach(burst -> Arrays.fill(raised, burst.start(), burst.end(), true));
      double cheapest = Double.POSITIVE_INFINITY;
      for (int states = 0; states < 1 << periods; states++) {
        boolean[] other = new boolean[periods];
        for (int i = 0; i < periods; i++) {
          other[i] = (states >> i & 1) == 1;
        }
        cheapest = Math.min(cheapest, cost(relevant, all, other));
      }
      assertThat(cost(relevant, all, raised)).isCloseTo(cheapest, within(1e-9));
    }
  }

  private static double cost(long[] relevant, long[] all, boolean[] raised) {
    double usualShare = (double) Arrays.stream(relevant).sum() / Arrays.stream(all).sum();
    double raisedShare = Math.min(0.9999, 2 * usualShare);
    if (!(usualShare > 0 && usualShare < raisedShare)) {
      return Arrays.equals(raised, new boolean[raised.length]) ? 0 : Double.POSITIVE_INFINITY;
    }
    double cost = 0;
    boolean before = false;
    for (int i = 0; i < all.length; i++) {
      double share = raised[i] ? raisedShare : usualShare;
      cost -=
          Math.log(choose(all[i], relevant[i]))
              + relevant[i] * Math.log(share)
              + (all[i] - relevant[i]) * Math.log(1 - share);
      cost += raised[i] && !before ? Math.log(all.length) : 0;
      before = raised[i];
    }
    return cost;
  }

  private static double choose(long n, long k) {
    double result = 1;
    for (long i = 1; i <= k; i++) {
      result = result * (n - k + i) / i;
    }
    return result;
  }
}
