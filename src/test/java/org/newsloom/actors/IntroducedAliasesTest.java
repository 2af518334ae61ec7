package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a text introduces as those of one actor. */
class IntroducedAliasesTest {
  private static final MarkedNames NAMES = MarkedNames.persons("Ann Tar", "Zera Vond", "Vond");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Tar, also known as Zera Vond, came.",
        "Ann Tar (also known as Zera Vond) came.",
        "Ann Tar, formerly known as Zera Vond, came.",
        "Ann Tar, who was formerly known by his nom de guerre Zera Vond, came.",
        "Ann Tar, alias Zera Vond, came.",
        "Ann Tar (nom de guerre \"Zera Vond\") came.",
        "Ann Tar, whose real name is Zera Vond, came.",
        "Ann Tar is also known as Zera Vond.",
        "Ann Tar, a.k.a. Zera Vond, came.",
        "Ann Tar, born Zera Vond, came.",
      })
  void joinsTheTwo(String text) {
    assertThat(Finding.found(text + " Then Vond left.", NAMES))
        .isEqualTo("Ann Tar = Ann Tar; Zera Vond = Ann Tar~; Vond = Ann Tar~");
  }

  @Test
  void callsAnActorByTheNameThatIsBetterKnown() {
    assertThat(Finding.found("Ann Tar, better known as Zera Vond, came. Ann Tar left.", NAMES))
        .isEqualTo("Ann Tar = Zera Vond~; Zera Vond = Zera Vond; Ann Tar = Zera Vond~");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Tar, who was known to Zera Vond, came.",
        "Ann Tar, as Zera Vond, came.",
        "Ann Tar, also known as Zera Vond's rival, came.",
        "Ann Tar, known as the rival of Zera Vond, came.",
        "Ann Tar, then Zera Vond, came.",
      })
  void leavesOthersApart(String text) {
    assertThat(Finding.found(text, NAMES)).isEqualTo("Ann Tar = Ann Tar; Zera Vond = Zera Vond");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Wheat Front, also known as the Rye Front, met.  | Wheat Front
          The Wheat Front, formerly known as the Rye Front, met. | Rye Front
          """)
  void joinsOrganizationsOnlyWhereBothNamesHold(String text, String actor) {
    assertThat(Finding.found(text, MarkedNames.organizations("Wheat Front", "Rye Front")))
        .contains("Rye Front = " + actor);
  }
}
