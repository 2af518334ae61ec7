package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.organizations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article itself shows to be no organization. */
class NoOrganizationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It has active noise cancellation (ANC). The ANC is on.",
        "It has ANC (active noise cancellation). The ANC is on.",
        "It has active-noise cancellation (ANC). The ANC is on.",
        "It has active, new and clever noise cancellation (ANCNC, ANC) and apples, nuts and coal"
            + " (ANC). The ANC is on.",
        "It has active noise and sound cancellation (ANC). The ANC is on.",
        "The active noise cancellers (ANCs) hum. The ANC is on.",
        "It is Advanced Noise Currency (ANC). The ANC is on.",
        "It is Advanced Noise Cancelling (ANC). The ANC is on.",
      })
  void dropsAListedAcronymThatIsDefinedForSomethingElse(String text) {
    assertThat(Finding.known(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ANC met.",
        "The African National congress (ANC) met.",
        "The party, all now certain of victory (ANC), met.",
        "The active committee (ANC) met.",
        "The African Party of the Nation's Congress (ANC) met.",
      })
  void keepsItElsewhere(String text) {
    assertThat(Finding.known(text)).contains("ANC = organization:african-national-congress");
  }

  @Test
  void dropsAnAcronymOfAPhraseThatTheFinderTakesForAnOrganization() {
    assertThat(Finding.found("A tool for wheat relief (WR) helps. WR grows.", organizations("WR")))
        .isEmpty();
  }

  @Test
  void keepsAnAcronymOfABodyInLowerCase() {
    assertThat(
            Finding.found("The wheat relief board (WRB) met. The WRB rose.", organizations("WRB")))
        .isEqualTo("WRB = WRB; WRB = WRB");
  }

  @Test
  void dropsAThing() {
    assertThat(
            Finding.found(
                "In Eastern Standard Time all buy the Wheat Relief Credit.",
                organizations("Eastern Standard Time", "Wheat Relief Credit")))
        .isEmpty();
    assertThat(Finding.found("The Wheat Credit Board met.", organizations("Wheat Credit Board")))
        .isEqualTo("Wheat Credit Board = Wheat Credit Board");
  }

  @Test
  void dropsAHeadingThatTheArticleAlsoWritesInLowerCase() {
    assertThat(
            Finding.found(
                "Wheat Trading\nAll know wheat trading from home.", organizations("Wheat Trading")))
        .isEmpty();
    assertThat(
            Finding.found(
                "The Wheat Board met. Each wheat board rose.", organizations("Wheat Board")))
        .isEqualTo("Wheat Board = Wheat Board");
  }

  @Test
  void takesNoStateInABracketForAnAcronym() {
    assertThat(
            Finding.found(
                "The Wheat Harvest Bank (USA) rose. The USA knew.",
                organizations("Wheat Harvest Bank")))
        .isEqualTo("Wheat Harvest Bank = Wheat Harvest Bank; USA = USA; USA = USA");
  }

  @Test
  void dropsAnAbbreviationOfACommonNoun() {
    assertThat(
            Finding.found(
                "Its GDP grew. The APIs hum. CEOs met.", organizations("GDP", "API", "APIs")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Grand Dune Pact (GDP) met. Then GDP left.",
        "The GDP (Grand Dune Pact) met. Then GDP left.",
        "The Grain Defence Party (GDP) met. Then GDP left.",
      })
  void keepsItWhereTheArticleDefinesItForAName(String text) {
    assertThat(Finding.found(text, organizations("Grand Dune Pact", "Grain Defence Party", "GDP")))
        .contains("GDP = ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Special Rapporteur", "Chief of Staff", "UN Special Envoy", "Director for Energy"})
  void dropsAnOffice(String office) {
    String name = office.replace("UN ", "");
    assertThat(Finding.found("Then the " + office + " met all.", organizations(name)))
        .doesNotContain(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Office of the Special Envoy",
        "Premier",
        "National Security Council",
        "Joint Staff"
      })
  void keepsWhatIsMoreThanAnOffice(String name) {
    assertThat(Finding.found("Then the " + name + " met all.", organizations(name)))
        .contains(name + " = ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Médecins sans Frontières (MSF) left Gaza. MSF said so.         | MSF
          The al-Qaeda in the Arabian Peninsula (AQAP) met. AQAP left.   | AQAP
          It was the Parti socialiste unifié (PSU). The PSU left.        | PSU
          Parti socialiste unifié (PSU) met. The PSU left.               | PSU
          It was the Palestinian Islamic jihad (PIJ). The PIJ left.      | PIJ
          It was the Wheat und Rye (WR). The WR left.                    | WR
          It was PIJ (Palestinian Islamic jihad). The PIJ left.          | PIJ
          """)
  void keepsAnAcronymOfANameWithWordsInLowerCase(String text, String acronym) {
    assertThat(Finding.found(text, organizations("Wheat und Rye", acronym)))
        .contains(acronym + " = ");
  }

  @Test
  void readsTheFirstWordOfASentenceAsTheArticleWritesIt() {
    assertThat(Finding.known("Active noise cancellation (ANC) hums. The ANC is active.")).isEmpty();
    assertThat(Finding.known("Active noise cancellation (ANC) hums.")).contains("ANC = ");
  }
}
