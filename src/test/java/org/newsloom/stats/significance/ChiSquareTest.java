package org.newsloom.stats.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChiSquareTest {

  /** Worked out with 40 digits as erfc(sqrt(x / 2)). */
  @ParameterizedTest
  @CsvSource({
    "0.0001, 0.99202128737073679",
    "0.5, 0.47950012218695346",
    "1, 0.3173105078629141",
    "3.841458820694124, 0.050000000000000058",
    "7.9, 0.0049434797362282471",
    "8, 0.0046777349810472658",
    "8.1, 0.0044265258579198315",
    "20, 7.7442164310440836e-6",
    "200, 2.0884875837625448e-45",
    "1400, 2.1010145162642175e-306"
  })
  void agreesWithTheTable(double statistic, double probability) {
    assertThat(ChiSquare.survival(statistic))
        .isCloseTo(probability, Percentage.withPercentage(1e-11));
  }

  @Test
  void isOneAtZero() {
    assertThat(ChiSquare.survival(0)).isEqualTo(1.0);
  }

  @Test
  void isZeroBelowTheSmallestDouble() {
    assertThat(ChiSquare.survival(1e9)).isEqualTo(0.0);
  }

  @Test
  void refusesWhatIsNoStatistic() {
    assertThatThrownBy(() -> ChiSquare.survival(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void fallsAsTheStatisticRises(
      @ForAll @DoubleRange(max = 40) double statistic,
      @ForAll @DoubleRange(min = 0.01, max = 10) double more) {
    assertThat(ChiSquare.survival(statistic + more)).isLessThan(ChiSquare.survival(statistic));
  }
}
