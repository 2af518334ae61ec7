package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.MentionMethod;

class AcronymDefinitionsTest {
  private static ArticleWords article(String text) {
    return new ArticleWords(TestArticles.of(text));
  }

  /** The place of an organization's name in the first sentence. */
  private static Found at(ArticleWords article, String name, ActorKind kind) {
    List<Word> words = article.words(0);
    for (int first = 0; first < words.size(); first++) {
      for (int end = first + 1; end <= words.size(); end++) {
        if (article.text(0, first, end).equals(name)) {
          return new Found(0, first, end, kind, null, MentionMethod.MODEL, 0.9, null);
        }
      }
    }
    throw new AssertionError(name);
  }

  private static String defined(String text, String name) {
    ArticleWords article = article(text);
    return new AcronymDefinitions(article)
        .definitions(List.of(at(article, name, ActorKind.ORGANIZATION))).keySet().stream()
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Wheat Relief Board (WRB) met.             | Wheat Relief Board | WRB
          The Wheat Relief Board (the WRB) met.         | Wheat Relief Board | WRB
          The Wheat Relief Board (“WRB”) met.           | Wheat Relief Board | WRB
          The Wheat Relief Board (WRB, now gone) met.   | Wheat Relief Board | WRB
          The Wheat Relief Board, or WRB, met.          | Wheat Relief Board | WRB
          The Wheatgrain (WGN) met.                     | Wheatgrain         | WGN
          The WRB (Wheat Relief Board) met.             | Wheat Relief Board | WRB
          The WRB, or Wheat Relief Board, met.          | Wheat Relief Board | WRB
          The Units of Wheat (XQZ) met.                 | Units of Wheat     | XQZ
          """)
  void readsADefinition(String text, String name, String acronym) {
    assertThat(defined(text, name)).isEqualTo(acronym);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Wheat Relief Board (Berlin) met.        | Wheat Relief Board
          The Wheat Relief Board (1999) met.          | Wheat Relief Board
          The Wheat Relief Board met (WRB) there.     | Wheat Relief Board
          The Board (XQZ) met.                        | Board
          The Wheatgrain (WXN) met.                   | Wheatgrain
          The Wheatgrain (WGN, now gone) met.         | Wheatgrain
          The Wheat Relief Board or Bakers met.       | Wheat Relief Board
          """)
  void readsNothingElseAsOne(String text, String name) {
    assertThat(defined(text, name)).isEmpty();
  }

  @Test
  void definesNothingByAPerson() {
    ArticleWords article = article("Walter R. Bell (WRB) met.");

    assertThat(
            new AcronymDefinitions(article)
                .definitions(List.of(at(article, "Walter R. Bell", ActorKind.PERSON))))
        .isEmpty();
  }

  @Test
  void completesANameThatWasCut() {
    ArticleWords article = article("The Grand Board of Wheat (GBW) met.");
    List<Found> found =
        new ArrayList<>(List.of(at(article, "Board of Wheat", ActorKind.ORGANIZATION)));

    assertThat(new AcronymDefinitions(article).withLongForms(found))
        .extracting(article::text)
        .containsExactly("Grand Board of Wheat");
  }

  @Test
  void leavesAPersonInFrontOfABracketAlone() {
    ArticleWords article = article("Then Gerd Bo Wolf (GBW) met.");
    List<Found> found = List.of(at(article, "Gerd Bo Wolf", ActorKind.PERSON));

    assertThat(new AcronymDefinitions(article).withLongForms(found)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Bright Wheat Board (BWB) met.             | Bright Wheat Board
          The Bright Wheat Credit (BWC) grew.           |
          Then Bright Wheat Harvest (BWH) came.         |
          """)
  void takesCapitalsForAnOrganizationOnlyIfAWordSaysSo(String text, @Nullable String longForm) {
    assertThat(new AcronymDefinitions(article(text)).withLongForms(List.of()))
        .extracting(found -> article(text).text(found))
        .isEqualTo(longForm == null ? List.of() : List.of(longForm));
  }

  @Test
  void takesCapitalsForAnOrganizationIfTheFinderCallsMostOfThemOne() {
    ArticleWords article = article("Then Bright Wheat Harvest (BWH) came.");
    List<Found> found = List.of(at(article, "Wheat Harvest", ActorKind.ORGANIZATION));

    assertThat(new AcronymDefinitions(article).withLongForms(found))
        .extracting(article::text)
        .containsExactly("Bright Wheat Harvest");
  }
}
