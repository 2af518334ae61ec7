package org.newsloom.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearSignatureTest {
  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  private static double agreement(String a, String b) {
    int[] one = NearSignature.of(a);
    int[] other = NearSignature.of(b);
    return IntStream.range(0, NearSignature.HASHES).filter(k -> one[k] == other[k]).count()
        / (double) NearSignature.HASHES;
  }

  @Test
  void isEqualForTextsThatDifferInCaseSpaceAndMarksOnly() {
    assertThat(NearSignature.of("The mayor, of  Hill Town; spoke."))
        .isEqualTo(NearSignature.of("the MAYOR of hill town - spoke"));
  }

  @Test
  void agreesAboutAsOftenAsTheSetsOfWordGroupsAreAlike() {
    // 496 and 496 groups of five words, 396 of them shared: 396 / 596.
    assertThat(agreement(words(0, 500), words(100, 600))).isCloseTo(396 / 596.0, within(0.12));
  }

  @Test
  void hardlyEverAgreesForOtherTexts() {
    assertThat(agreement(words(0, 300), words(300, 600))).isLessThan(0.05);
  }

  @Test
  void isEmptyForFewerThanFiveWords() {
    assertThat(List.of(NearSignature.of("One two three four").length, NearSignature.of("").length))
        .containsOnly(0);
  }
}
