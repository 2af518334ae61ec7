package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.organizations;
import static org.newsloom.actors.MarkedNames.persons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
