package org.newsloom.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FeatureHashTest {
  @Property
  void hashesPartsBehindEachOtherAsTheirWholeText(@ForAll String left, @ForAll String right) {
    long parts =
        FeatureHash.append(
            FeatureHash.polynomial(left),
            FeatureHash.polynomial(right),
            FeatureHash.power(right.length()));
    assertThat(FeatureHash.finish(parts)).isEqualTo(FeatureHash.of(left + right));
  }

  @Property
  void givesNumbersOfFortyBitsAboveNone(@ForAll String text) {
    assertThat(FeatureHash.of(text)).isBetween(1L, (1L << FeatureHash.BITS) - 1);
  }
}
