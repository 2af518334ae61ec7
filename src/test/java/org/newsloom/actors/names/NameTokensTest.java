package org.newsloom.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.annotate.Annotator;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.model.AnnotatedArticle;

final class NameTokensTest {
  private final Annotator annotator = new Annotator(new AnnotatorOptions("en", 0));

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      value = {
        "Bashar al-Assad met Arkady Mil-Man. > Bashar al-Assad met Arkady Mil-Man .",
        "Putin’s and Putin's war > Putin 's and Putin 's war",
        "the Israelis' plan > the Israelis ' plan",
        "“Israel is,” said O’Brien. > \" Israel is , \" said O'Brien .",
        "Mr. Putin of the U.S. and Vladimir V. Putin > Mr. Putin of the U.S. and Vladimir V. Putin",
        "It came to the U.N. > It came to the U.N.",
        "It ended in Moscow. > It ended in Moscow .",
        "Israel—and Gaza/Egypt (Cairo) > Israel — and Gaza / Egypt ( Cairo )",
        "AT&T paid $3,500.50 > AT&T paid $3,500.50",
        "U.S.-drafted pro-Hamas text > U.S.-drafted pro-Hamas text",
        "😀Hamas won > 😀Hamas won"
      })
  void cutsWords(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" "));
  }

  @Test
  void cutsACompoundWhoseNamesStandAloneElsewhere() {
    assertThat(words("The Iran-Hamas axis. Hamas and Iran are allies."))
        .startsWith("The", "Iran", "-", "Hamas", "axis");
  }

  @Test
  void cutsACompoundOfThreeNames() {
    assertThat(words("Iran, Hamas and Hezbollah met. The Iran-Hamas-Hezbollah axis won."))
        .containsSubsequence("The", "Iran", "-", "Hamas", "-", "Hezbollah", "axis");
  }

  @Test
  void keepsACompoundWhosePartsStandNowhereElse() {
    assertThat(words("The Bennett-Lapid government of Bennett.")).contains("Bennett-Lapid");
  }

  @Test
  void placesWordsInTheArticle() {
    AnnotatedArticle article = annotator.annotate(Articles.of("😀 ok.", "So “Putin’s”"));
    NameTokens tokens = NameTokens.of(article.sentences().get(1), Set.of());
    assertThat(tokens.words()).containsExactly("So", "\"", "Putin", "'s", "\"");
    assertThat(tokens.starts()).containsExactly(6, 9, 10, 15, 17);
    assertThat(tokens.ends()).containsExactly(8, 10, 15, 17, 18);
  }

  private List<String> words(String text) {
    AnnotatedArticle article = annotator.annotate(Articles.of(text));
    Set<String> alone = NameTokens.wordsStandingAlone(article);
    List<String> words = new ArrayList<>();
    article.sentences().forEach(sentence -> words.addAll(NameTokens.of(sentence, alone).words()));
    return words;
  }
}
