package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.organizations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organizations of one name in different states. */
class NamesakesAbroadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Free Democratic Party of Chad met.      | Free Democratic Party of Chad
          The Free Democratic Party of the Congo met. | Free Democratic Party of the Congo
          The Security Council of Kenya met.          | Security Council of Kenya
          The Pakistani Taliban met.                  | Pakistani Taliban
          The Kenyan Security Council met.            | Kenyan Security Council
          """)
  void knowsAnOrganizationOfAnotherStateByItself(String text, String name) {
    assertThat(Finding.known(text)).isEqualTo(name + " = " + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Free Democratic Party of Germany met. | Free Democratic Party = organization:free-democratic-party; Germany = DEU
          The Afghan Taliban met.                   | Afghan = AFG; Taliban = organization:taliban
          A Lebanese Hamas official met.            | Lebanese = LBN; Hamas = organization:hamas
          The German NATO met.                      | German = DEU; NATO = organization:nato
          Russian-Taliban ties grew.                | Russian = RUS; Taliban = organization:taliban
          Kenya of the Taliban met.                 | Kenya = KEN; Taliban = organization:taliban
          """)
  void leavesTheOthers(String text, String found) {
    assertThat(Finding.known(text)).isEqualTo(found);
  }

  @Test
  void completesTheNameOfABodyWithTheStateBehindIt() {
    assertThat(Finding.found("The Wheat Party of Chile met.", organizations("Wheat Party")))
        .isEqualTo("Wheat Party of Chile = Wheat Party of Chile");
    assertThat(Finding.found("The Wheat of Chile grew.", organizations("Wheat")))
        .isEqualTo("Wheat = Wheat; Chile = CHL");
    assertThat(Finding.found("The Wheat Embassy of Chile rose.", organizations("Wheat Embassy")))
        .isEqualTo("Wheat Embassy = Wheat Embassy; Chile = CHL");
  }

  @Test
  void takesTheNameOfOneStateForNoOtherOfTheArticle() {
    assertThat(
            Finding.found(
                "The Wheat Party won. The Wheat Party of Chile lost.",
                organizations("Wheat Party")))
        .isEqualTo("Wheat Party = Wheat Party; Wheat Party of Chile = Wheat Party of Chile");
  }

  @Test
  void knowsABodyByTheStateBeforeItBesideItsNamesake() {
    assertThat(
            Finding.found(
                "The United States Wheat Club met. The Iranian Wheat Club lost.",
                organizations("United States Wheat Club", "Wheat Club")))
        .isEqualTo(
            "United States Wheat Club = United States Wheat Club; Iranian Wheat Club = Iranian Wheat"
                + " Club");
    assertThat(Finding.found("The Iranian Wheat Club lost.", organizations("Wheat Club")))
        .isEqualTo("Iranian = IRN; Wheat Club = Wheat Club");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Ukraine informed NATO of Russia's plans."                 | organization:nato | RUS
          "Critics accused the United Nations of Israel bias."       | organization:united-nations | ISR
          "Recognition by the European Union of Kosovo grew."        | organization:european-union | XKX
          "They reminded Hamas of Israel."                           | organization:hamas | ISR
          "They told the CIA of Iran."                               | organization:central-intelligence-agency | IRN
          "Egypt complained to the State Department of Israel."      | organization:united-states-state-department | ISR
          "Egypt warned the International Criminal Court of Israel." | organization:international-criminal-court | ISR
          "The International Criminal Court of Israel met."          | organization:international-criminal-court | ISR
          "Egypt warned the Free Democratic Party of Chad."          | organization:free-democratic-party | TCD
          "The Free Democratic Party of Chad's plans grew."          | organization:free-democratic-party | TCD
          """)
  void leavesAnOrganizationAndTheStateThatAVerbPutsBehindIt(
      String text, String organization, String state) {
    assertThat(Finding.known(text)).contains(" = " + organization + ";").contains(" = " + state);
  }

  @Test
  void readsNoVerbOfAnotherClause() {
    assertThat(Finding.known("All warned that the Free Democratic Party of Chad met."))
        .isEqualTo("Free Democratic Party of Chad = Free Democratic Party of Chad");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The American Taliban negotiator left.       | USA; Taliban = organization:taliban
          The Israeli Hezbollah campaign grew.        | ISR; Hezbollah = organization:hezbollah
          Some British Hamas critics left.            | GBR; Hamas = organization:hamas
          A Russian Hamas delegation left.            | RUS; Hamas = organization:hamas
          The Iranian Hezbollah proxies left.         | IRN; Hezbollah = organization:hezbollah
          A Ukrainian Wagner Group prisoner left.     | UKR; Wagner Group = organization:wagner-group
          The Israeli Hezbollah and Hamas fronts met. | ISR; Hezbollah = organization:hezbollah; Hamas = organization:hamas
          """)
  void leavesAnAdjectiveAndAnOrganizationThatBothBelongToANoun(String text, String found) {
    assertThat(Finding.known(text)).endsWith(" = " + found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Pakistani Taliban detained all.",
        "They left the Pakistani Taliban.",
        "Of the Pakistani Taliban, all left.",
        "The Pakistani Taliban in the north left.",
        "They left the Pakistani Taliban",
      })
  void joinsThemWhereNoNounFollows(String text) {
    assertThat(Finding.known(text)).isEqualTo("Pakistani Taliban = Pakistani Taliban");
  }
}
