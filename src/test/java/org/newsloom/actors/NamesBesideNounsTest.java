package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.model.ActorKind;

class NamesBesideNounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She told the newspaper Zuverda that it rained.                  | Zuverda = Zuverda
          She told the magazine “Zu Verda” that it rained.                | Zu Verda = Zu Verda
          Then Aid Zuverda, a small charity that feeds people, came.      | Aid Zuverda = Aid Zuverda
          It stood in the journal Zu Verda.                               | Zu Verda = Zu Verda
          It stood in the May issue of Zu Verda.                          | Zu Verda = Zu Verda
          It stood in the latest issue of the Zu Verda.                   | Zu Verda = Zu Verda
          It stood in the May issue of Zuverda.                           | Zuverda = Zuverda
          The Summer 2024 issue of Zu Verda came.                         | Zu Verda = Zu Verda
          It stood in a new Zu Verda article.                             | Zu Verda = Zu Verda
          It stood in her Zu Verda article.                               | Zu Verda = Zu Verda
          He spoke of Doe's Zu Verda editorial.                           | Zu Verda = Zu Verda
          He is head of ZUVER Israel, a nongovernmental organization that helps. | ZUVER Israel = ZUVER Israel
          """)
  void findsWhatANounNames(String text, String expected) {
    assertThat(Finding.known(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She told the newspaper President Zuverda had left.
          The magazine “Zuverda is gone and more.
          He left for Zuverda, a company town far off.
          They met in Zuverda, a bank said.
          The newspaper said that Zuverda left.
          The owner of the website "Zuverda's List" left.
          The website URL is long.
          It stood in the journal Zu no Verda and in the journal Zu & Verda.
          They raised the issue of Zu Verda.
          They spoke in the issue of Zu Verda.
          They raised the current issue of Zuverda aid.
          They spoke in the current issue of Zu Verda aid.
          They raised the latest issue of Zu Verda.
          They raised the 2016 issue of Brexit.
          He read a Zuverda Tower article.
          He read a Trump Tower article.
          He read a Zuverda article, and Zu Verda articles.
          In the town of Zuverda, a group that fights there left.
          He saw the weekly Zuverda games and the space station Zuverda.
          """)
  void takesNothingElseForAnOrganization(String text) {
    assertThat(Finding.known(text)).isEmpty();
  }

  @Test
  void knowsBetterThanTheFinderOfOneWord() {
    assertThat(
            Finding.found(
                "Then he told the newspaper Zuverda all.", MarkedNames.persons("Zuverda")))
        .isEqualTo("Zuverda = Zuverda");
  }

  @Test
  void leavesAPersonOfTwoWordsAPerson() {
    assertThat(
            Finding.mentions(
                "Then he met the magazine Ann Doe.",
                Finding.LEXICON,
                Optional.of(MarkedNames.persons("Ann Doe")),
                ActorRules.DEFAULT))
        .extracting(mention -> mention.actor().kind().name())
        .containsExactly("PERSON");
  }

  @Test
  void leavesAnAdjectiveOfAStateToItself() {
    assertThat(Finding.known("He read an Israeli Zuverda article.")).isEqualTo("Israeli = ISR");
  }

  @Test
  void leavesThePlaceThatAnArticleIsAbout() {
    assertThat(
            Finding.mentions(
                "Then he read a Zu Verda article.",
                Finding.LEXICON,
                Optional.of(new MarkedNames().and(ActorKind.PLACE, "Zu Verda")),
                new ActorRules(EnumSet.allOf(ActorKind.class), true, true, 0.0)))
        .extracting(mention -> mention.actor().kind())
        .containsExactly(ActorKind.PLACE);
  }

  @Test
  void takesThePlaceOfAnIssueForNoPaper() {
    assertThat(Finding.known("They raised the current issue of Gaza aid."))
        .doesNotContain("= Gaza");
  }
}
