package org.newsloom.stats.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  @Test
  void findsTheDiscoveriesOfThePaper() {
    // Benjamini and Hochberg 1995, section 3.2: fifteen tests of thrombolysis; at 0.05 the first
    // four are discoveries, where Bonferroni's correction finds three.
    double[] p = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.000
    };
    BenjaminiHochberg rates = BenjaminiHochberg.of(p);
    assertThat(Arrays.stream(p).filter(each -> rates.qValue(each) <= 0.05).count()).isEqualTo(4);
    // 0.0095 * 15 / 4
    assertThat(rates.qValue(0.0095)).isCloseTo(0.035625, within(1e-15));
  }

  @Test
  void takesTheSmallestOfTheLargerRanks() {
    // 0.04 * 3 / 2 is more than 0.045 * 3 / 3.
    BenjaminiHochberg rates = BenjaminiHochberg.of(new double[] {0.045, 0.001, 0.04});
    assertThat(rates.qValue(0.04)).isEqualTo(0.045);
  }

  @Test
  void givesEqualTestsTheRateOfTheLastOfThem() {
    BenjaminiHochberg rates = BenjaminiHochberg.of(new double[] {0.25, 0.25, 1, 1});
    assertThat(rates.qValue(0.25)).isEqualTo(0.5);
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThatThrownBy(() -> BenjaminiHochberg.of(new double[] {0.5, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
  }

  @Test
  void refusesATestItHasNotSeen() {
    BenjaminiHochberg rates = BenjaminiHochberg.of(new double[] {0.5});
    assertThatThrownBy(() -> rates.qValue(0.4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void testsThatAreNotListedHaveNothingToSayButCount() {
    BenjaminiHochberg whole = BenjaminiHochberg.of(new double[] {0.001, 0.02, 1, 1, 1});
    BenjaminiHochberg listed = BenjaminiHochberg.of(new double[] {0.001, 0.02}, 5);
    assertThat(listed.qValue(0.001)).isEqualTo(whole.qValue(0.001));
    assertThat(listed.qValue(0.02)).isEqualTo(whole.qValue(0.02));
  }

  @Property
  void staysBetweenPAndOneAndRisesWithP(@ForAll("probabilities") double[] pValues) {
    BenjaminiHochberg rates = BenjaminiHochberg.of(pValues);
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    double former = 0;
    for (double p : sorted) {
      double q = rates.qValue(p);
      assertThat(q).isBetween(Math.max(p, former), 1.0);
      former = q;
    }
  }

  @Provide
  static Arbitrary<double[]> probabilities() {
    return Arbitraries.doubles().between(0, 1).ofScale(3).array(double[].class).ofMinSize(1);
  }
}
