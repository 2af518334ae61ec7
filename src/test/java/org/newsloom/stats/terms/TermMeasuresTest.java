package org.newsloom.stats.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TermMeasuresTest {

  @Test
  void countsByTheMillionTokens() {
    assertThat(TermMeasures.relativeFrequency(3, 1_500)).isEqualTo(2_000.0);
  }

  @Test
  void weighsARareTermMore() {
    // ln 10
    assertThat(TermMeasures.idf(1_000, 100)).isCloseTo(2.302585092994046, within(1e-15));
  }

  @Test
  void weighsATermOfAllArticlesNothing() {
    assertThat(TermMeasures.tfIdf(7, TermMeasures.idf(5, 5))).isEqualTo(0.0);
  }

  @Test
  void refusesMoreArticlesThanThereAre() {
    assertThatThrownBy(() -> TermMeasures.idf(5, 6)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesATermOfNoArticle() {
    assertThatThrownBy(() -> TermMeasures.idf(5, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
