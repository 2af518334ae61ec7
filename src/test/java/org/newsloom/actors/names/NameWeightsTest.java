package org.newsloom.actors.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class NameWeightsTest {
  @Property
  void readsWhatItWrote(
      @ForAll Set<@LongRange(min = 1, max = (1L << FeatureHash.BITS) - 1) Long> features)
      throws IOException {
    NameWeights weights = weights(features);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(bytes);
    assertThat(NameWeights.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(weights);
  }

  @Property
  void findsEachFeature(@ForAll Set<@LongRange(min = 1, max = 1000) Long> features) {
    NameWeights weights = weights(features);
    byte row = 0;
    for (long feature : new TreeSet<>(features)) {
      int[] sums = new int[Outcomes.COUNT];
      weights.addTo(sums, feature);
      assertThat(sums[0]).isEqualTo(row++);
    }
  }

  @Test
  void addsNothingForAFeatureItDoesNotHave() {
    int[] sums = new int[Outcomes.COUNT];
    weights(Set.of(5L)).addTo(sums, 5L + 16);
    assertThat(sums).containsOnly(0);
  }

  @Test
  void refusesAnotherFile() {
    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(new byte[40])))
        .isInstanceOf(IOException.class);
  }

  /** The first outcome's weight is the feature's rank, as a byte. */
  private static NameWeights weights(Set<Long> features) {
    long[] sorted = features.stream().sorted().mapToLong(Long::longValue).toArray();
    byte[] bytes = new byte[sorted.length * Outcomes.COUNT];
    for (int row = 0; row < sorted.length; row++) {
      bytes[row * Outcomes.COUNT] = (byte) row;
    }
    return new NameWeights(sorted, bytes);
  }
}
