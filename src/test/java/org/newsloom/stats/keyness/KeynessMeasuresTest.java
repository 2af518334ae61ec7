package org.newsloom.stats.keyness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KeynessMeasuresTest {
  @Test
  void logRatioOfOneIsTwiceAsFrequent() {
    KeynessMeasures key = KeynessMeasures.of(40, 10_000, 20, 10_000);
    assertThat(key.logRatio()).isCloseTo(1, within(1e-12));
    assertThat(key.g2()).isPositive();
  }

  /** 15 of 100 against 5 of 100: a risk ratio of 3, 95 % interval 1.133 to 7.941. */
  @Test
  void intervalIsThatOfTheRiskRatio() {
    KeynessMeasures key = KeynessMeasures.of(15, 100, 5, 100);
    assertThat(Math.pow(2, key.logRatioLow())).isCloseTo(1.133, within(1e-3));
    assertThat(Math.pow(2, key.logRatioHigh())).isCloseTo(7.941, within(1e-3));
  }

  @Test
  void aTermTheReferenceLacksCountsHalfAnOccurrenceThere() {
    KeynessMeasures key = KeynessMeasures.of(8, 1000, 0, 1000);
    assertThat(key.logRatio()).isCloseTo(4, within(1e-12));
    assertThat(key.logRatioLow()).isLessThan(key.logRatio());
  }

  @Test
  void swappingTargetAndReferenceChangesTheSign() {
    KeynessMeasures key = KeynessMeasures.of(30, 2000, 7, 9000);
    KeynessMeasures swapped = KeynessMeasures.of(7, 9000, 30, 2000);
    assertThat(swapped.g2()).isCloseTo(-key.g2(), within(1e-9));
    assertThat(swapped.logRatio()).isCloseTo(-key.logRatio(), within(1e-12));
    assertThat(swapped.logRatioLow()).isCloseTo(-key.logRatioHigh(), within(1e-12));
  }

  @Test
  void everyTokenTheTermIsFinite() {
    KeynessMeasures key = KeynessMeasures.of(5, 5, 5, 5);
    assertThat(key.g2()).isZero();
    assertThat(key.logRatioLow()).isEqualTo(0.0);
  }

  @Test
  void anEmptyReferenceIsRefused() {
    assertThatThrownBy(() -> KeynessMeasures.of(1, 10, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10 and 0 tokens");
  }
}
