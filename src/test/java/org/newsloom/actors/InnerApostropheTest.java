package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.organizations;
import static org.newsloom.actors.MarkedNames.persons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnerApostropheTest {
  @ParameterizedTest
  @ValueSource(strings = {"'", "’"})
  void keepsANameWholeOfWhichTheFinderSawAPart(String sign) {
    assertThat(
            Finding.found(
                "Gideon Sa'ar left. Then Sa'ar's party met Sa'ar.".replace("'", sign),
                persons("Gideon Sa", "Sa")))
        .isEqualTo(
            "Gideon Sa'ar = Gideon Sa'ar; Sa'ar = Gideon Sa'ar~; Sa'ar = Gideon Sa'ar~"
                .replace("'", sign));
  }

  @Test
  void keepsANameWholeThatASpanCutsAtItsStart() {
    assertThat(Finding.found("They met O'Brien there.", persons("Brien")))
        .isEqualTo("O'Brien = O'Brien");
    assertThat(Finding.found("They read Ka'arun there.", organizations("Ka")))
        .isEqualTo("Ka'arun = Ka'arun");
  }

  @Test
  void stillLeavesAPossessiveOut() {
    assertThat(Finding.found("They met Anna Tarn's aunt.", persons("Anna Tarn's")))
        .isEqualTo("Anna Tarn = Anna Tarn");
    assertThat(Finding.found("It was Tarn'll who left.", persons("Tarn"))).isEqualTo("Tarn = Tarn");
  }
}
