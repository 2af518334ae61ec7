package org.newsloom.clean.pagekind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.clean.pagekind.Lines.kept;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadMarkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ann Lee | May 4, 2021; may 4, 2021; true; false",
        "Posted on 2021-05-04 by ann; 2021-05-04; true; false",
        "4th May 2021, 10:30; 4th may 2021; false; true",
        "BYLINE: Ann Lee; ; true; false",
        "04/05/2021; 04/05/2021; false; false",
      })
  void readsDayAuthorAndTime(String line, String date, boolean signed, boolean timed) {
    HeadMark mark = HeadMark.read(kept(line).block()).orElseThrow();

    assertThat(new Object[] {mark.date(), mark.author() != null, mark.timed()})
        .containsExactly(date, signed, timed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published by Harbour Press",
        "By the end of May the bridge was closed, and by June the ferries were back.",
        "The vote of May 4, 2021 on the harbour",
        "News"
      })
  void otherLinesSayNothingOfAnArticle(String line) {
    assertThat(HeadMark.read(kept(line).block())).isEmpty();
  }

  @Test
  void longLinesAreNotRead() {
    assertThat(HeadMark.read(kept("By " + "Ann ".repeat(20)).block())).isEmpty();
  }
}
