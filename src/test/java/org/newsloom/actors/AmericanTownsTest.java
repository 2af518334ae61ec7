package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.organizations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Towns of North America that bear the name of a state, a capital or a people. */
class AmericanTownsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A train derailed near East Palestine, Ohio.",
        "Doctors in Lebanon, Pa., treated the injured.",
        "He was born in Palestine, Texas, in 1950.",
        "They moved to Lebanon, Ohio.",
        "A house in Syria, Virginia burned.",
        "Police of Moscow, Idaho spoke.",
        "Moscow, ID 83843",
        "He taught in Athens, Georgia, for a year.",
        "A fire in Cairo, Georgia, killed two.",
        "The mill of Lebanon, N.H., closed.",
        "They live in Lebanon, NH on a farm.",
        "Students met in Peru, Indiana and Lebanon, Ohio.",
        "A man of Mexico, Mo., won.",
        "A crash in London, Ont. hurt four.",
        "She is from Norwegian, Pa."
      })
  void areNoStates(String text) {
    assertThat(Finding.known(text)).isEmpty();
  }

  @Test
  void areNoStatesWhereTheFinderSeesTheAmericanState() {
    assertThat(Finding.found("They moved to Lebanon, Ohio, in May.", organizations("Ohio")))
        .isEqualTo("Ohio = Ohio");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Trade with Mexico, Texas and Arizona grew.  | "Mexico = MEX"
          In Syria, Virginia Hall led a team.         | "Syria = SYR"
          In Russia, Georgia and Armenia all is calm. | "Russia = RUS; Georgia = GEO; Armenia = ARM"
          After Israel, Ohio Gov. Mike DeWine left.   | "Israel = ISR"
          Israel, PA agree to talks.                  | "Israel = ISR"
          He came to Italy, La Scala was full.        | "Italy = ITA"
          """)
  void areNotSeenInLists(String text, String expected) {
    assertThat(Finding.known(text)).isEqualTo(expected);
  }

  @Test
  void keepTheirNameInTheWholeArticle() {
    assertThat(
            Finding.known(
                "A train derailed near East Palestine, Ohio. The mayor of East Palestine spoke of"
                    + " Palestine."))
        .isEqualTo("Palestine = PSE");
    assertThat(Finding.known("Four died in Moscow, Idaho. Moscow mourned.")).isEmpty();
  }

  @Test
  void leaveTheNameToTheStateThatWasNamedBefore() {
    assertThat(Finding.known("Moscow waited. He went to Moscow, Idaho. Moscow waited again."))
        .isEqualTo("Moscow = RUS*; Moscow = RUS*");
  }
}
