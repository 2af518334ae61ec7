package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.persons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Family names and royal names alone beside the full name of somebody else. */
class NamesakesTest {
  private static String found(String text, String... names) {
    return Finding.found(text, persons(names));
  }

  @Test
  void keepsAnOfficeHolderApartFromANamesakeOutOfOffice() {
    assertThat(
            found(
                "President Tarn spoke on Monday. Oskar Tarn was in court. Mr. Tarn was silent.",
                "Oskar Tarn",
                "Tarn"))
        .isEqualTo("Tarn = Tarn; Oskar Tarn = Oskar Tarn; Tarn = Tarn?");
  }

  @ParameterizedTest
  @CsvSource({
    "President Tarn spoke. Oskar J. Tarn was elected again. Mr. Tarn left., Oskar J. Tarn",
    "President Tarn spoke. Oskar Tarn became president again. Mr. Tarn left., Oskar Tarn",
    "President Tarn spoke. President Oskar Tarn left. Mr. Tarn slept., Oskar Tarn",
    "President Tarn Speaks\\nOskar Tarn was elected again. Mr. Tarn left., Oskar Tarn",
    "Tarn spoke. Oskar Tarn left. Mr. Tarn slept., Oskar Tarn"
  })
  void joinsAHeadlineAndAnOfficeWithTheFullNameOfItsHolder(String text, String full) {
    assertThat(found(text.replace("\\n", "\n"), full, "Tarn"))
        .isEqualTo("Tarn = %1$s~; %1$s = %1$s; Tarn = %1$s~".formatted(full));
  }

  @Test
  void neverGivesMrToAWoman() {
    assertThat(found("Mr. Tarn spoke. Then Monika Tarn left. Tarn slept.", "Monika Tarn", "Tarn"))
        .isEqualTo("Tarn = Tarn; Monika Tarn = Monika Tarn; Tarn = Tarn?");
    assertThat(found("Monika Tarn left. Mr. Tarn slept.", "Monika Tarn", "Tarn"))
        .isEqualTo("Monika Tarn = Monika Tarn; Tarn = Tarn");
  }

  @Test
  void neverGivesMrsToAMan() {
    assertThat(found("Mrs. Tarn resigned. Peter Tarn was away.", "Peter Tarn", "Tarn"))
        .contains("Tarn = Tarn")
        .contains("Peter Tarn = Peter Tarn");
  }

  @Test
  void givesMrsToTheWomanBesideAnOfficeHolderCalledMr() {
    assertThat(
            found(
                "President Tarn spoke on Monday. Mr. Tarn left. Monika Tarn stayed. Mrs. Tarn slept.",
                "Monika Tarn",
                "Tarn"))
        .endsWith("Monika Tarn = Monika Tarn; Tarn = Monika Tarn~");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tarn spoke. Zed Tarn, the president's son, left. Tarn slept.",
        "Tarn spoke. His brother, Zed Tarn, left. Tarn slept.",
        "Tarn spoke. Zed Tarn, a cousin of the mayor, left. Tarn slept."
      })
  void keepsARelativeApart(String text) {
    assertThat(found(text, "Zed Tarn", "Tarn"))
        .isEqualTo("Tarn = Tarn?; Zed Tarn = Zed Tarn; Tarn = Tarn?");
  }

  @Test
  void prefersWhoIsNobodysRelative() {
    assertThat(
            found(
                "Zed Tarn met his brother Yul Tarn and others. Tarn slept.",
                "Zed Tarn",
                "Yul Tarn",
                "Tarn"))
        .endsWith("Tarn = Zed Tarn~");
  }

  @Test
  void takesARoyalNameForNobodysFamilyName() {
    assertThat(
            found(
                "The people mourned King Hussein in May. Saddam Hussein was driven out. Mr. Hussein fled.",
                "Saddam Hussein",
                "Hussein"))
        .isEqualTo(
            "Hussein = King Hussein; Saddam Hussein = Saddam Hussein; Hussein = Saddam Hussein~");
  }

  @Test
  void takesARoyalNameForNobodyElsesGivenName() {
    assertThat(found("They saw King Edgar and Edgar Bolt. Then Edgar left.", "Edgar Bolt", "Edgar"))
        .startsWith("Edgar = King Edgar; Edgar Bolt = Edgar Bolt");
  }

  @Test
  void joinsARoyalNameWithItsBearerInFull() {
    assertThat(
            found(
                "They saw Crown Prince Edgar bin Faruk. Prince Edgar waved.",
                "Edgar bin Faruk",
                "Edgar"))
        .isEqualTo("Edgar bin Faruk = Edgar bin Faruk; Edgar = Edgar bin Faruk~");
    assertThat(found("They saw King Edgar II in town. King Edgar waved.", "Edgar II", "Edgar"))
        .isEqualTo("Edgar II = Edgar II; Edgar = Edgar II~");
    assertThat(found("They saw King Edgar in town. Edgar waved.", "Edgar"))
        .isEqualTo("Edgar = King Edgar; Edgar = King Edgar~");
  }
}
