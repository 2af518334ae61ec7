package org.newsloom.stats.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LongIndexTest {

  @Property(tries = 300)
  void numbersKeysInTheOrderTheyCome(
      @ForAll @Size(max = 500) List<@LongRange(min = -300, max = 300) Long> keys) {
    LongIndex index = new LongIndex();
    keys.forEach(index::put);
    List<Long> distinct = new ArrayList<>(new LinkedHashSet<>(keys));
    assertThat(keys).allSatisfy(key -> assertThat(index.put(key)).isEqualTo(distinct.indexOf(key)));
    assertThat(index.size()).isEqualTo(distinct.size());
  }

  @Property(tries = 300)
  void isEmptyWhenCleared(
      @ForAll @Size(max = 200) List<Long> before, @ForAll @Size(max = 200) List<Long> after) {
    LongIndex used = new LongIndex();
    before.forEach(used::put);
    used.clear();
    LongIndex fresh = new LongIndex();
    assertThat(after).allSatisfy(key -> assertThat(used.put(key)).isEqualTo(fresh.put(key)));
    assertThat(used.size()).isEqualTo(fresh.size());
  }
}
