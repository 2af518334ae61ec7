package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ann Lee; Ann Lee",
        "BY ANN LEE AND BO EK; ANN LEE/BO EK",
        "By Ann Lee, Bo Ek, and Cy Orr; Ann Lee/Bo Ek/Cy Orr",
        "Written by Ann de la Cruz | May 4, 2021; Ann de la Cruz",
        "May 4, 2021 by Ann Lee; Ann Lee",
        "March 15, 2022 · 3 min read · By Ann Lee; Ann Lee",
        "By Ann Lee, Senior Editor; Ann Lee",
        "By Ann Lee Executive Editor and Gardener; Ann Lee",
        "By Ann Lee, PhD; Ann Lee",
        "By A. J. O'Neal • May 4, 2021; A. J. O'Neal",
        "ByAnn LeeMay 4, 2021; Ann Lee",
        "BY ANN LEEPUBLISHED: MAY 4, 2021; ANN LEE",
        "By The Post Staff; The Post Staff",
        "Author: Ann Lee; Ann Lee",
        "By Ann Lee Ann Lee; Ann Lee",
        "Interview by Ann Lee, 4 May 2021; Ann Lee",
        "By Ann Lee in Rome and Bo Ek in Paris; Ann Lee/Bo Ek",
        "By ANN LEE in Rome, BO EK in Paris and CY ORR; ANN LEE/BO EK/CY ORR",
        "By Ann Lee in Rome, Paris and Tel Aviv; Ann Lee",
        "By Ann Lee in Washington, D.C., and Bo Ek in New York; Ann Lee/Bo Ek",
        "By Ann Lee in the harbour and Bo Ek; Ann Lee",
      })
  void readsSignedLines(String line, String names) {
    Byline byline = Byline.read(line);

    assertThat(byline.signed()).isTrue();
    assertThat(String.join("/", byline.authors())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Lee; Ann Lee",
        "Ann Lee May 4, 2021 — 7 minutes read; Ann Lee",
        "May 4, 2021 | Ann Lee; Ann Lee",
        "Ann Lee, Print Managing Editor; Ann Lee",
        "Ann Lee and Bo Ek | Guest Columnists; Ann Lee/Bo Ek",
      })
  void readsNamesWithoutASign(String line, String names) {
    Byline byline = Byline.read(line);

    assertThat(byline.signed()).isFalse();
    assertThat(String.join("/", byline.authors())).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Stand by Me",
        "Bridge closed by council vote",
        "May 4, 2021",
        "7 min read",
        "Share",
        "Bridge closes for two years",
        "Get Started",
        "Get Started | May 4, 2021",
        "Published by Written By",
        "President Lee",
        "Prime Minister Ann Lee",
        "Sen. Ann Lee | May 4, 2021",
        "Ann Lee called President Bo Ek on Monday, the office said.",
      })
  void otherLinesNameNobody(String line) {
    assertThat(Byline.read(line).authors()).isEqualTo(List.of());
  }

  @Test
  void aWordAloneAnnouncesTheNextLine() {
    assertThat(Byline.read("Written by").announces()).isTrue();
  }
}
