package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.organizations;

import org.junit.jupiter.api.Test;

/** What is part of an organization's name beside a listed one. */
class MentionMergeTest {
  @Test
  void takesTheSeatOfABodyForNoPartOfItsName() {
    assertThat(Finding.found("The Bo-based Wheat Aid met.", organizations("Bo-based Wheat Aid")))
        .isEqualTo("Wheat Aid = Wheat Aid");
    assertThat(Finding.found("The Bo-based Hamas met.", organizations("Bo-based Hamas")))
        .isEqualTo("Hamas = organization:hamas");
  }

  @Test
  void takesTheFieldOfAnOfficeForNoPartOfABodysName() {
    assertThat(
            Finding.found(
                "European Union Trade Commissioner Moe met the European Union Trade Club.",
                organizations("European Union Trade Club", "European Union Trade")))
        .isEqualTo(
            "European Union = organization:european-union; European Union Trade Club = European"
                + " Union Trade Club");
  }

  @Test
  void takesWhatABodyIsForNoPartOfItsName() {
    assertThat(Finding.found("The Xinhua news agency met.", organizations("Xinhua news agency")))
        .isEqualTo("Xinhua = organization:xinhua");
    assertThat(Finding.found("The Xinhua News Club met.", organizations("Xinhua News Club")))
        .isEqualTo("Xinhua News Club = Xinhua News Club");
  }
}
