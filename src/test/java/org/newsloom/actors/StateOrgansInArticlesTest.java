package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.organizations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.actors.organizations.OrganizationName;

/** Bodies of states: found without the name finder, and whose they are. */
class StateOrgansInArticlesTest {
  @Test
  void findsABodyWithItsState() {
    assertThat(Finding.known("The Turkish Foreign Ministry met the Parliament of Iraq."))
        .isEqualTo(
            "Turkish Foreign Ministry = Turkish Foreign Ministry; Parliament of Iraq = Parliament of"
                + " Iraq");
  }

  @Test
  void leavesTheStateWhatIsTheStateItself() {
    assertThat(Finding.known("The Israeli government and the Russian army met."))
        .isEqualTo("Israeli = ISR; Russian = RUS");
  }

  @Test
  void takesABodyForThatOfTheStateBesideIt() {
    assertThat(Finding.known("France and Spain heard that Israel's Supreme Court ruled."))
        .isEqualTo(
            "France = FRA; Spain = ESP; Israel = ISR; Supreme Court = Supreme Court of Israel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Foreign Ministry in Muscat was silent.       | Foreign Ministry of Oman
          The Foreign Ministry in Iran was silent.         | Foreign Ministry of Iran
          The Muscat-based Foreign Ministry was silent.    | Foreign Ministry of Oman
          Muscat's Foreign Ministry was silent.            | Foreign Ministry of Oman
          The Supreme Court in Addis Ababa ruled.          | Supreme Court of Ethiopia
          The Foreign Ministry in Washington was silent.   | Foreign Ministry of Saudi Arabia
          """)
  void takesABodyForThatOfTheSeatBesideIt(String text, String owner) {
    assertThat(Finding.known("Saudi Arabia asked. Saudi Arabia waited. " + text)).contains(owner);
  }

  @Test
  void leavesOpenWhoseABodyIsThatIsElsewhereSaidToBeAnothers() {
    assertThat(
            Finding.known(
                "Saudi Arabia asked. The Foreign Ministry in Muscat was silent. Then the Foreign"
                    + " Ministry spoke."))
        .endsWith("Foreign Ministry = Foreign Ministry?");
  }

  @Test
  void takesABodyForTheOneThatIsSaidBesideItOnce() {
    assertThat(
            Finding.known(
                "The Foreign Ministry in Muscat was silent. Then the Foreign Ministry spoke."))
        .isEqualTo(
            "Foreign Ministry = Foreign Ministry of Oman; Foreign Ministry = Foreign Ministry of"
                + " Oman");
  }

  @Test
  void takesABodyForTheOneNamedInFull() {
    assertThat(
            Finding.known(
                "France spoke. The Iraqi Supreme Court ruled. France saw that the Supreme Court"
                    + " ruled."))
        .isEqualTo(
            "France = FRA; Iraqi Supreme Court = Iraqi Supreme Court; France = FRA; Supreme Court ="
                + " Iraqi Supreme Court~");
    assertThat(
            Finding.found(
                "The Puerto Rico Senate met. Then the Senate voted.",
                organizations("Puerto Rico Senate")))
        .isEqualTo("Puerto Rico Senate = Puerto Rico Senate; Senate = Puerto Rico Senate~");
  }

  @Test
  void takesABodyForThatOfTheStateOfTheArticle() {
    assertThat(Finding.known("Ghana votes. In Ghana all wait until the Parliament meets."))
        .isEqualTo("Ghana = GHA; Ghana = GHA; Parliament = Parliament of Ghana");
  }

  @Test
  void asksWhichStateCanHaveTheBody() {
    assertThat(
            Finding.known(
                "The United States, the United States and Ghana saw the Parliament meet."))
        .isEqualTo(
            "United States = USA; United States = USA; Ghana = GHA; Parliament = Parliament of"
                + " Ghana");
  }

  @Test
  void leavesABodyOpenThatTwoStatesMayHave() {
    assertThat(Finding.known("Ghana and Togo heard that the Parliament met."))
        .isEqualTo("Ghana = GHA; Togo = TGO; Parliament = Parliament?");
  }

  @Test
  void takesNoOtherHouseOrPartOfANameForABody() {
    assertThat(Finding.known("The Senate knows the Opera House and the Texas Supreme Court."))
        .isEqualTo("Senate = Senate?");
    assertThat(Finding.known("The old House is sold.")).isEmpty();
  }

  @Test
  void dropsAWordThatIsTheNameOfNoBody() {
    assertThat(
            Finding.found(
                "Then the Council and the Ministry met.", organizations("Council", "Ministry")))
        .isEmpty();
  }

  @Test
  void dropsTheFieldOfAMinisterButNotABodyOfThatName() {
    assertThat(
            Finding.found(
                "The former Defense Minister spoke of the Treasury.",
                organizations("Defense", "Treasury")))
        .isEqualTo("Treasury = Treasury?");
  }

  @Test
  void takesTheTreasuryOfTheUnitedStatesForTheirDepartment() {
    assertThat(Finding.known("The US Treasury met British men. Then the Treasury paid."))
        .isEqualTo("US Treasury = US Treasury; British = GBR; Treasury = US Treasury~");
    assertThat(Finding.known("The United States wait until the Treasury pays."))
        .isEqualTo("United States = USA; Treasury = Treasury Department of the United States");
  }

  @Test
  void takesTheCongressOfIndiaForItsParty() {
    assertThat(Finding.known("In India and to Indian men of the United States the Congress spoke."))
        .isEqualTo("India = IND; Indian = IND; United States = USA; Congress = Congress of India");
    assertThat(OrganizationName.parse("Congress of India").key())
        .isEqualTo(OrganizationName.parse("Indian National Congress").key());
  }
}
