package org.newsloom.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NameExamplesTest {
  private static final List<String[]> DOCUMENT =
      List.of(
          "Mr. Lee of the Bank of Norway left .".split(" "), "Lee met the Oslo Bank .".split(" "));

  @Test
  void leavesNothingWithoutAnyGroup() {
    assertThat(features(EnumSet.allOf(FeatureGroup.class))).isEmpty();
  }

  @Test
  void hasEachFeatureInOneGroup() {
    long[] apart =
        Arrays.stream(FeatureGroup.values())
            .flatMapToLong(
                group -> LongStream.of(features(EnumSet.complementOf(EnumSet.of(group)))))
            .toArray();
    assertThat(apart).containsExactlyInAnyOrder(features(Set.of()));
  }

  @Test
  void leavesOutTheDecisionOnTheWordsOtherPlaces() {
    assertThat(
            new NameExamples(DOCUMENT, EnumSet.of(FeatureGroup.DOCUMENT)).decisions(1, 0, 0, 0, 1))
        .doesNotContain(DecisionFeatures.earlier(1));
  }

  private static long[] features(Set<FeatureGroup> leftOut) {
    return new NameExamples(DOCUMENT, leftOut).features(0, 4);
  }
}
