package org.newsloom.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnglishLemmasTest {
  private final EnglishLemmas lemmas = new EnglishLemmas();

  @ParameterizedTest
  @CsvSource({
    "said, say",
    "countries, country",
    "was, be",
    "left, leave",
    "saw, see",
    "leaves, leave",
    "better, good",
    "worst, bad",
    "talks, talk",
    "forces, force",
    "meeting, meeting",
    "building, building",
    "including, include",
    "led, lead",
    "lead, lead",
    "feed, feed",
    "found, find",
    "won, win",
    "women, woman",
    "crises, crisis",
    "lives, life",
    "allies, ally",
    "wounded, wound",
    "ground, ground",
    "data, data",
    "media, media",
    "news, news",
    "politics, politics",
    "police, police",
    "troops, troop",
    "ceasefire, ceasefire",
    "his, he",
    "n’t, not",
    "ca, can",
    "’re, be",
    "Israelis, israeli",
    "Hamas, hamas",
    "US, u.s.",
    "us, us",
    "Zxqwv, zxqwv"
  })
  void givesTheFormAnAnalystWouldLookUp(String word, String lemma) {
    assertThat(lemmas.ofCommonWord(word)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "Gates, gates",
    "Hamas, hamas",
    "Putin, putin",
    "Israelis, israeli",
    "Americans, american",
    "States, states",
    "US, u.s."
  })
  void leavesNamesAsTheyAre(String name, String lemma) {
    assertThat(lemmas.ofName(name)).isEqualTo(lemma);
  }

  @Test
  void stemsWords() {
    EnglishStemmer stemmer = new EnglishStemmer();
    assertThat(stemmer.stem("Negotiations")).isEqualTo("negoti");
    assertThat(stemmer.stem("negotiating")).isEqualTo("negoti");
  }
}
