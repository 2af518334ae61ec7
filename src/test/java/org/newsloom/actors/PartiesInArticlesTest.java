package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.organizations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose party an article means by a name that parties of several states bear. */
class PartiesInArticlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          South Korea's Democratic Party won.                            | Democratic Party of South Korea
          South Korea's main opposition Democratic Party won.            | Democratic Party of South Korea
          The South Korean centre-left Democratic Party won.             | Democratic Party of South Korea
          They praised the Democratic Party in Japan.                    | Democratic Party of Japan
          Britain's opposition Labour Party won.                         | Labour Party of the United Kingdom
          They met Morocco's ruling Justice and Development Party.       | Justice and Development Party of Morocco
          They met Kenya's National Reform Party.                        | National Reform Party of Kenya
          """)
  void takesAPartyForThatOfTheStateBesideIt(String text, String party) {
    assertThat(Finding.known("France and Spain spoke. " + text)).contains("Party = " + party);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The South Korean Democratic Party won.  | South Korean Democratic Party
          They joined the Democratic Party of Korea in South Korea. | Democratic Party of Korea
          """)
  void findsAPartyWithItsState(String text, String party) {
    assertThat(Finding.known(text)).contains(party + " = " + party);
  }

  @Test
  void takesAPartyForThatOfTheStateTheArticleSpeaksOfMost() {
    assertThat(Finding.known("Norway voted. In Norway the Labour Party won. France looked on."))
        .contains("Labour Party = Labour Party of Norway");
    assertThat(Finding.known("Zambia voted. In Zambia the Reform and Unity Party won."))
        .endsWith("Reform and Unity Party = Reform and Unity Party of Zambia");
  }

  @Test
  void thinksFirstOfAStateThatIsKnownForSuchAParty() {
    assertThat(
            Finding.known(
                "Ukraine asked, Ukraine begged, and the Republican Party of the day"
                    + " in the United States heard. Later the Republican Party spoke."))
        .endsWith("Republican Party = Republican Party of the United States");
  }

  @Test
  void countsThePartsOfAState() {
    assertThat(Finding.known("In Ohio and Texas the Democratic Party won. Ukraine looked on."))
        .startsWith("Democratic Party = Democratic Party of the United States");
    assertThat(Finding.known("In Scotland and Wales the Labour Party won."))
        .isEqualTo("Labour Party = Labour Party of the United Kingdom");
  }

  @Test
  void leavesOpenWhoseAPartyIsWhereNothingTells() {
    assertThat(Finding.known("Then the Democratic Party won."))
        .isEqualTo("Democratic Party = Democratic Party?");
    assertThat(Finding.known("Japan and Italy voted. Then the Democratic Party won."))
        .endsWith("Democratic Party = Democratic Party?");
  }

  @Test
  void takesTheOnlySuchStateOfTheSentenceWhereTheArticleIsOfTwo() {
    assertThat(
            Finding.known(
                "Japan and Italy voted. Japan heard that the Democratic Party won. Italy slept."))
        .contains("Democratic Party = Democratic Party of Japan");
  }

  @Test
  void keepsAListedPartyUnlessTheArticleSpeaksForAnotherState() {
    assertThat(Finding.known("Then the Justice and Development Party won."))
        .isEqualTo("Justice and Development Party = organization:justice-and-development-party");
    assertThat(Finding.known("Turkey voted. Then the Justice and Development Party won."))
        .endsWith("Party = organization:justice-and-development-party");
    assertThat(Finding.known("Morocco voted. In Morocco the Justice and Development Party won."))
        .endsWith("Party = Justice and Development Party of Morocco");
    assertThat(Finding.known("The Moroccan Justice and Development Party won."))
        .isEqualTo(
            "Moroccan Justice and Development Party = Moroccan Justice and Development Party");
  }

  @Test
  void givesAnAcronymOfTheArticleTheSameParty() {
    assertThat(
            Finding.found(
                "South Korea voted. The Democratic Party (DP) won. Then the DP ruled.",
                organizations("Democratic Party", "DP")))
        .isEqualTo(
            "South Korea = KOR; Democratic Party = Democratic Party of South Korea; DP = Democratic"
                + " Party of South Korea~; DP = Democratic Party of South Korea~");
  }

  @Test
  void takesTheShortNameForTheParty() {
    assertThat(Finding.found("Britain voted. Then Labour won.", organizations("Labour")))
        .endsWith("Labour = Labour Party of the United Kingdom");
  }

  @Test
  void leavesThePartyOfAPartOfAStateApart() {
    assertThat(
            Finding.found(
                "The Iowa Democratic Party met. In Iowa the Democratic Party won.",
                organizations("Iowa Democratic Party", "Democratic Party")))
        .isEqualTo(
            "Iowa Democratic Party = Iowa Democratic Party; Democratic Party = Democratic Party of"
                + " the United States");
  }

  @Test
  void takesTwoPartiesForNoOne() {
    assertThat(Finding.known("Ohio saw the Democratic and Republican Party meet in the U.S."))
        .isEqualTo("Republican Party = Republican Party of the United States; U.S. = USA");
  }

  @Test
  void leavesAnAdjectiveBesideAStateAlone() {
    assertThat(
            Finding.found(
                "The American Conservative wrote.", organizations("American Conservative")))
        .isEqualTo("American Conservative = American Conservative");
  }

  @Test
  void takesAWordOfBodiesForNoParty() {
    assertThat(Finding.found("Australia voted. (Labor is cheap.)", organizations("Labor")))
        .isEqualTo("Australia = AUS");
  }
}
