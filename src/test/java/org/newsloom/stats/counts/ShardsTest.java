package org.newsloom.stats.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShardsTest {

  @Test
  void keepsATermWhereItWas() {
    // Fixed values: a change here moves rows between the files of tables already published.
    assertThat(IntStream.of(2, 7, 16, 1_000).map(shards -> Shards.shardOf("kremlin", shards)))
        .containsExactly(1, 6, 15, 599);
  }

  @Test
  void spreadsTermsEvenly() {
    long[] terms = new long[8];
    IntStream.range(0, 8_000).forEach(i -> terms[Shards.shardOf("term" + i, 8)]++);
    assertThat(LongStream.of(terms)).allMatch(number -> number > 850 && number < 1_150);
  }

  @Property
  void staysWithinTheShards(
      @ForAll @AlphaChars String term, @ForAll @IntRange(min = 1) int shards) {
    assertThat(Shards.shardOf(term, shards)).isBetween(0, shards - 1);
  }
}
