package org.newsloom.stats.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the",
        "The",
        "OF",
        "said",
        "don't",
        "don\u2019t",
        "don\u00b4t",
        "it\u2032s",
        "they`re",
        "yourselves"
      })
  void knowsTheWordsThatCarryNoTopic(String word) {
    assertThat(StopWords.english().contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "mine", "haven", "war", "minister", "#", "", "won"})
  void leavesTheWordsOfTheNews(String word) {
    assertThat(StopWords.english().contains(word)).isFalse();
  }

  @Test
  void takesALocalList() {
    assertThat(StopWords.of(Set.of("Reuters")).contains("REUTERS")).isTrue();
  }
}
