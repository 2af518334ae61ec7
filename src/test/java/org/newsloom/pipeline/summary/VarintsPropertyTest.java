package org.newsloom.pipeline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class VarintsPropertyTest {
  @Property
  void givesBackWhatItCoded(
      @ForAll List<@IntRange(min = 0, max = Integer.MAX_VALUE) Integer> numbers) {
    int[] values = numbers.stream().mapToInt(Integer::intValue).toArray();
    assertThat(Varints.decode(Varints.encode(values))).isEqualTo(values);
  }
}
