package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.persons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are a state's and also something else, told apart by case and context. */
class AmbiguousStatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Georgia joined the talks in Tbilisi.              | "Georgia = GEO"
          Voters in Georgia came. Atlanta was full.         | ""
          The Port of Savannah is in Georgia.               | ""
          Georgia's voters are in a swing state.            | ""
          A house in Georgian style.                        | ""
          Turkey and Greece met.                            | "Turkey = TUR; Greece = GRC"
          How to Roast a Turkey Without Gravy               | ""
          they ate turkey and TURKEY                        | "TURKEY = TUR"
          Chad sent troops.                                 | "Chad = TCD"
          A hanging Chad on the ballot.                     | ""
          Guinea voted.                                     | "Guinea = GIN"
          guinea pigs and a Guinea pig                      | ""
          Guinea-Bissau and Equatorial Guinea voted.        | "Guinea-Bissau = GNB; Equatorial Guinea = GNQ"
          Congo called up men.                              | "Congo = COD"
          In Brazzaville the Congolese met; Congo waited.   | "Congolese = COG; Congo = COG"
          From Brazzaville to Kinshasa, Congo waited.       | "Brazzaville = COG*; Kinshasa = COD*; Congo = COD"
          the Belgian Congo and the Congo River             | ""
          Korea waited.                                     | ""
          Seoul voted. Korea waited.                        | "Seoul = KOR*; Korea = KOR"
          Pyongyang fired. Korea waited.                    | "Pyongyang = PRK*; Korea = PRK"
          Seoul and Pyongyang met. Korea waited.            | "Seoul = KOR*; Pyongyang = PRK*"
          China and Taiwan                                  | "China = CHN; Taiwan = TWN"
          the Republic of China on Taiwan                   | "Republic of China = TWN; Taiwan = TWN"
          the People's Republic of China                    | "People's Republic of China = CHN"
          a China teacup; fine china                        | ""
          let us tell the US and U.S. forces                | "US = USA; U.S. = USA"
          Niger, Nigeria, a Nigerien and a Nigerian         | "Niger = NER; Nigeria = NGA; Nigerien = NER; Nigerian = NGA"
          the Niger Delta and Niger State                   | ""
          Dominica and the Dominican Republic               | "Dominica = DMA; Dominican Republic = DOM"
          In Roseau a Dominican won.                        | "Dominican = DMA"
          a Dominican friar                                 | ""
          Mali and Malians                                  | "Mali = MLI; Malians = MLI"
          Cuba waited. Then Cuba Gooding came.              | "Cuba = CUB"
          Washington warned Moscow.                         | "Washington = USA*; Moscow = RUS*"
          Seattle is in Washington.                         | ""
          a Pole at the North Pole                          | "Pole = POL"
          nail Polish                                       | ""
          London, Ontario                                   | ""
          """)
  void tellsByCaseAndContext(String text, String expected) {
    assertThat(Finding.known(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Michael Jordan | Michael Jordan ran. Jordan scored.     | Michael Jordan = Michael Jordan; Jordan = Michael Jordan~
          Paris Hilton   | Paris Hilton came. Paris waved.        | Paris Hilton = Paris Hilton
          George Washington | George Washington rode. Washington slept. | George Washington = George Washington; Washington = George Washington~
          Cuba Gooding   | Cuba Gooding laughed. Gooding left.    | Cuba Gooding = Cuba Gooding; Gooding = Cuba Gooding~
          Chad Smith     | Chad Smith drums. He flew to Chad.     | Chad Smith = Chad Smith; Chad = TCD
          Michael Jordan | Michael Jordan met Jordanians. Jordan waited. | Michael Jordan = Michael Jordan; Jordanians = JOR; Jordan = JOR
          Israel Katz    | Israel Katz spoke. Israel listened.    | Israel Katz = Israel Katz; Israel = ISR
          """)
  void leavesTheNameToThePersonWhoBearsIt(String name, String text, String expected) {
    assertThat(Finding.found(text, persons(name))).isEqualTo(expected);
  }

  @Test
  void takesGeorgiaForThatOfTheWholeArticle() {
    assertThat(Finding.known("Atlanta was full.\nThen Georgia's voters came.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Georgia's parliament in Tbilisi met.\nThe Electoral College elected a president.",
        "Georgia signed the deal in Tbilisi.\nSavannah Guthrie reported it.",
        "Georgia signed the deal.\nSavannah Guthrie reported it.",
        "He visited Georgia and then Abkhazia.\nHe will fly on to Atlanta.",
      })
  void takesGeorgiaForTheStateWhereTheArticleNamesItsPlaces(String text) {
    assertThat(Finding.known(text)).contains("Georgia = GEO");
  }

  @Test
  void takesGeorgiaForTheStateBesideItsNeighbours() {
    assertThat(
            Finding.known(
                "Georgia's parliament in Tbilisi met.\n"
                    + "The Electoral College elected Mikheil Kavelashvili president of Georgia."))
        .contains("Georgia = GEO; ")
        .endsWith("Georgia = GEO");
    assertThat(Finding.known("He visited Georgia and Armenia.\nHe will fly on to Atlanta."))
        .isEqualTo("Georgia = GEO; Armenia = ARM");
  }
}
