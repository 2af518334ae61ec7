package org.newsloom.train.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordScoreTest {

  @Test
  void wordsCountAsOftenAsTheyStandInBoth() {
    assertThat(WordScore.of("A b b", "a b c d"))
        .isEqualTo(new WordScore(2 / 3.0, 0.5, 2 * (2 / 3.0) * 0.5 / (2 / 3.0 + 0.5)));
  }

  @Test
  void emptyAgainstEmptyAgrees() {
    assertThat(WordScore.of("", "...")).isEqualTo(new WordScore(1, 1, 1));
  }

  @Test
  void emptyAgainstTextFails() {
    assertThat(WordScore.of("", "a")).isEqualTo(new WordScore(0, 0, 0));
  }

  @Test
  void nothingInCommonScoresNothing() {
    assertThat(WordScore.of("a", "b")).isEqualTo(new WordScore(0, 0, 0));
  }
}
