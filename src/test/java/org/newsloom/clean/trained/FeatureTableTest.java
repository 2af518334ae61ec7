package org.newsloom.clean.trained;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureTableTest {
  @Test
  void valuesBeyondShortsCountAsTheirEnds() {
    FeatureTable table = new FeatureTable(3);
    table.set(Feature.WORDS, 0, 40_000);
    table.setAll(Feature.COMMAS, new int[] {-40_000, 7, 40_000});

    assertThat(table.get(Feature.WORDS, 0, 0)).isEqualTo(Short.MAX_VALUE);
    assertThat(table.get(Feature.COMMAS, 0, 0)).isEqualTo(Short.MIN_VALUE);
    assertThat(table.get(Feature.COMMAS, 1, 0)).isEqualTo(7);
    assertThat(table.get(Feature.COMMAS, 2, 0)).isEqualTo(Short.MAX_VALUE);
  }

  @Test
  void neighboursBeyondThePageReadAsZero() {
    FeatureTable table = new FeatureTable(1);
    table.set(Feature.WORDS, 0, 5);

    assertThat(table.get(Feature.WORDS, 0, -FeatureTable.REACH)).isZero();
    assertThat(table.get(Feature.WORDS, 0, FeatureTable.REACH)).isZero();
    assertThat(table.get(Feature.WORDS, 0, 0)).isEqualTo(5);
  }
}
