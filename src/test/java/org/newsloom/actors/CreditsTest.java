package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.newsloom.actors.MarkedNames.organizations;
import static org.newsloom.actors.MarkedNames.persons;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.ActorKind;

/** Who made an article is no actor by saying so. */
class CreditsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting by Ada Hale in Bo and Max Moe; Editing by Ada Hale)",
        "Reporting by Ada Hale, Reuters",
        "Additional reporting by Ada Hale.",
        "(Writing by Ada Hale, with additional reporting from the Reuters bureau)",
        "Photo by Ada Hale for Reuters",
        "Ada Hale and Reuters contributed to this report.",
        "Reuters journalists Ada Hale and Max Moe in Bo contributed to this story.",
        "All came. (Additional reporting by Ada Hale; Editing by Max Moe)",
      })
  void leavesOutWhoseWorkItIs(String text) {
    assertThat(Finding.found(text, persons("Ada Hale", "Max Moe"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BO (Reuters) - All came.",
        "BO, March 3 (Reuters) – All came.",
        "(Reuters) — All came.",
        "BO (WGBO) -- All came.",
      })
  void leavesOutTheAgencyOfADateline(String text) {
    assertThat(Finding.found(text, organizations("WGBO"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reporting by Reuters shows that all came.",
        "All heard it from an agency (Reuters) - and left.",
        "BO (Reuters) wrote that all came.",
        "All that Reuters contributed to this town is known.",
      })
  void keepsWhatIsWrittenAbout(String text) {
    assertThat(Finding.known(text)).isEqualTo("Reuters = organization:reuters");
  }

  @Test
  void takesNobodyForTheOneOfACredit() {
    assertThat(
            Finding.found(
                "Then Hale rose.\n(Reporting by Ada Hale)",
                persons("Ada Hale").and(ActorKind.PERSON, "Hale")))
        .isEqualTo("Hale = Hale");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The White House and Mr. Netanyahu contributed to this story by leaking documents about Iran. | White House; Iran
          All that Reuters had contributed to this story.                        | Reuters
          The list (compiled by Amnesty International) names all.                | Amnesty International
          The film (produced by Netflix and the BBC) grew.                       | BBC
          An essay (reported by the BBC) grew.                                   | BBC
          It was long (reporting by Reuters).                                    | Reuters
          It was long (reporting by Reuters) and then it grew.                   | Reuters
          It was long. (Reporting by Reuters) Then it grew.                      | Reuters
          Produced by Saudi Aramco and Russia's Rosneft.                         | Russia
          The World Health Organization (WHO) — the agency in Geneva — warned.   | World Health Organization; WHO
          World Health Organization (WHO) — the agency in Geneva — warned.       | World Health Organization; WHO
          Bernie Sanders (United States) - spoke.                                | United States
          It grew. BO (Reuters) - All came.                                      | Reuters
          Israel (Reuters) - and Russia.                                         | Israel; Reuters; Russia
          """)
  void keepsWhatOnlyLooksLikeACredit(String text, String names) {
    String known = Finding.known(text);
    assertThat(names.split("; ")).allSatisfy(name -> assertThat(known).contains(name + " = "));
  }

  @Test
  void keepsPersonsInBrackets() {
    assertThat(
            Finding.found("An essay (written by Vladimir Putin) grew.", persons("Vladimir Putin")))
        .isEqualTo("Vladimir Putin = Vladimir Putin");
    assertThat(Finding.found("Israel (Netanyahu) - and Russia.", persons("Netanyahu")))
        .isEqualTo("Israel = ISR; Netanyahu = Netanyahu; Russia = RUS");
    assertThat(
            Finding.found(
                "Mr. Netanyahu contributed to this story by leaking.", persons("Netanyahu")))
        .isEqualTo("Netanyahu = Netanyahu");
    assertThat(Finding.found("Bernie Sanders (United States) - spoke.", persons("Bernie Sanders")))
        .startsWith("Bernie Sanders = Bernie Sanders");
    assertThat(Finding.found("Netflix grew. All (produced by Netflix).", organizations("Netflix")))
        .isEqualTo("Netflix = Netflix; Netflix = Netflix");
    assertThat(
            Finding.found(
                "Produced by Saudi Aramco and Russia's Rosneft.",
                organizations("Saudi Aramco", "Rosneft")))
        .isEqualTo("Saudi Aramco = Saudi Aramco; Russia = RUS; Rosneft = organization:rosneft");
  }

  @Test
  void keepsALongFormAndItsAcronym() {
    assertThat(Finding.found("WHEAT HEALTH BOARD (WHB) - met.", organizations("WHB")))
        .contains("WHB = ");
  }

  @Test
  void readsLongLinesOnce() {
    String brackets = "(reporting by A ".repeat(100_000) + "\n" + "( ".repeat(100_000);
    String openings = "additional reporting by ".repeat(60_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Finding.known(brackets + "\n" + openings));
  }
}
