package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles that are given names too. */
class TitleNamesTest {
  @Test
  void takesATitleBeforeASingleNameForAGivenName() {
    assertThat(Finding.found("All saw Sheikh Vond. Then Vond left.", MarkedNames.persons("Vond")))
        .isEqualTo("Sheikh Vond = Sheikh Vond; Vond = Sheikh Vond~");
  }

  @Test
  void leavesATitleOfSomebodyWhoHasMoreNames() {
    assertThat(
            Finding.found(
                "All saw Zera Vond. Then Sheikh Zera left.",
                MarkedNames.persons("Zera Vond", "Zera")))
        .isEqualTo("Zera Vond = Zera Vond; Zera = Zera Vond~");
  }

  @Test
  void leavesOtherTitles() {
    assertThat(Finding.found("All saw Emir Vond.", MarkedNames.persons("Vond")))
        .isEqualTo("Vond = Vond");
  }
}
