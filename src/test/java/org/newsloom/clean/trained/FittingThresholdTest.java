package org.newsloom.clean.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FittingThresholdTest {

  @Property(tries = 300)
  void noOtherChoiceOfBlocksHasAGreaterExpectedF1(
      @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -2, max = 6) Double> someOdds,
      @ForAll @Size(9) List<@IntRange(min = 1, max = 80) Integer> someWords) {
    double[] logOdds = someOdds.stream().mapToDouble(Double::doubleValue).toArray();
    int[] words = someWords.stream().limit(logOdds.length).mapToInt(Integer::intValue).toArray();
    double[] moved = FittingThreshold.apply(logOdds, words);

    double chosen = 0;
    double best = 0;
    for (int set = 0; set < 1 << logOdds.length; set++) {
      double value = expectedF1(logOdds, words, set);
      best = Math.max(best, value);
      boolean isChosen = true;
      for (int i = 0; i < moved.length; i++) {
        isChosen &= (moved[i] > 0) == ((set >> i & 1) == 1);
      }
      chosen = isChosen ? value : chosen;
    }
    // Below the lowest threshold nothing is kept, however doubtful the page.
    if (best / 2 > 0.11) {
      assertThat(chosen).isCloseTo(best, within(1e-6));
    }
  }

  private static double expectedF1(double[] logOdds, int[] words, int set) {
    double right = 0;
    double kept = 0;
    double all = 0;
    for (int i = 0; i < logOdds.length; i++) {
      double expected = words[i] / (1 + Math.exp(-logOdds[i]));
      all += expected;
      if ((set >> i & 1) == 1) {
        right += expected;
        kept += words[i];
      }
    }
    return kept == 0 ? 0 : 2 * right / (kept + all);
  }

  @Test
  void onAClearPageTheThresholdIsNearOneHalf() {
    double[] moved = FittingThreshold.apply(new double[] {7, 7, -7}, new int[] {50, 50, 5});

    assertThat(moved[0]).isCloseTo(7, within(0.05));
  }

  @Test
  void anEmptyPageStaysEmpty() {
    assertThat(FittingThreshold.apply(new double[0], new int[0])).isEmpty();
  }

  @Test
  void whatIsUnlikelyStaysRemovedOnTheMostDoubtfulPage() {
    double[] moved = FittingThreshold.apply(new double[] {-3, -4}, new int[] {10, 10});

    assertThat(moved[0]).isNegative();
    assertThat(moved[1]).isNegative();
  }
}
