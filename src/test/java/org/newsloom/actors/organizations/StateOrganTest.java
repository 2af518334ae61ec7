package org.newsloom.actors.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.actors.lexicon.StateNames;

class StateOrganTest {
  private static String written(String name) {
    return StateOrgan.parse(name)
        .map(
            organ -> {
              StateNames.State state = organ.state();
              return (state == null ? "-" : state.code()) + " " + organ.organ();
            })
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Israeli Supreme Court                  | ISR supreme-court
          Supreme Court of Israel                | ISR supreme-court
          the Supreme Court of the United Kingdom| GBR supreme-court
          U.S. Senate                            | USA senate
          US House                               | USA house-of-representatives
          United States House of Representatives | USA house-of-representatives
          Turkish Ministry of Foreign Affairs    | TUR foreign-ministry
          German Foreign Office                  | DEU foreign-ministry
          Department of Defence                  | - defense-department
          Iraqi Security Forces                  | IRQ security-forces
          Iranian Prime Minister's Office        | IRN prime-ministers-office
          Ministry of Water and Energy           | - water-and-energy-ministry
          South Korean Transport Ministry        | KOR transport-ministry
          """)
  void tellsBodyAndState(String name, String expected) {
    assertThat(written(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Georgia Supreme Court",
        "Bank of Israel",
        "American Airlines",
        "White House",
        "Ministry",
        "Israeli government",
        "Foreign Minister",
        "Conservative Party"
      })
  void takesNothingElseForABody(String name) {
    assertThat(written(name)).doesNotContain("ISR ").doesNotContain("USA ").isEqualTo("none");
  }

  @Test
  void namesABodyOfAState() {
    assertThat(StateOrgan.named("Senate", new StateNames.State("USA", "United States")))
        .isEqualTo("Senate of the United States");
    assertThat(StateOrgan.named("Supreme Court", new StateNames.State("ISR", "Israel")))
        .isEqualTo("Supreme Court of Israel");
  }

  @ParameterizedTest
  @CsvSource({
    "parliament, USA, false",
    "parliament, FRA, true",
    "house-of-lords, GBR, true",
    "house-of-lords, FRA, false",
    "transport-ministry, USA, false",
    "security-council, RUS, false"
  })
  void knowsWhoMayHaveABody(String organ, String code, boolean may) {
    assertThat(StateOrgans.standard().mayBelongTo(organ, code)).isEqualTo(may);
  }

  @Test
  void givesFormsOfABodyOneKey() {
    assertThat(OrganizationName.parse("U.S. Department of State").key())
        .isEqualTo(OrganizationName.parse("State Department of the United States").key())
        .isEqualTo("united-states-state-department");
  }

  @Test
  void spellsAbbreviatedStatesOut() {
    assertThat(OrganizationName.parse("US Geological Survey").key())
        .isEqualTo(OrganizationName.parse("United States Geological Survey").key());
  }

  @Test
  void takesAnAcronymAndItsNewsDeskForOne() {
    assertThat(OrganizationName.parse("QRZ News").key()).isEqualTo("qrz");
    assertThat(OrganizationName.parse("Sky News").key()).isEqualTo("sky-news");
  }
}
