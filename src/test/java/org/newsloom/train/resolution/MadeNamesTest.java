package org.newsloom.train.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class MadeNamesTest {

  @Test
  void makesTheSameNamesAgain() {
    assertThat(MadeNames.make(2_000)).isEqualTo(MadeNames.make(2_000));
  }

  @Test
  void makesAsManyNamesAsAskedForAndFewerActors() {
    assertThat(MadeNames.make(2_000)).hasSizeBetween(2_000, 2_010);
    assertThat(new HashSet<>(MadeNames.make(2_000).values())).hasSizeBetween(900, 1_500);
  }

  @Test
  void areResolvedWithoutFalseMergesButThoseOfInitials() {
    MadeNamesMeasurement measured = MadeNamesMeasurement.of(MadeNames.make(20_000));
    assertThat(measured.precision()).isGreaterThan(0.995);
    assertThat(measured.recall()).isGreaterThan(0.97);
  }
}
