package org.newsloom.pipeline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class VarintsPropertyTest {
  @Property
  void givesBackWhatItCoded(@ForAll @IntRange(max = Integer.MAX_VALUE) int[] values) {
    assertThat(Varints.decode(Varints.encode(values))).isEqualTo(values);
  }
}
