package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-19|2024-03-19|",
        "2024-03-19T07:35:00-04:00|2024-03-19|2024-03-19T11:35:00Z",
        "2024-03-19T07:35:00.123Z|2024-03-19|2024-03-19T07:35:00Z",
        "2024-03-19 23:35:00 +0530|2024-03-19|2024-03-19T18:05:00Z",
        "2024-03-19T07:35:00|2024-03-19|",
        "Tue, 19 Mar 2024 07:35:00 GMT|2024-03-19|2024-03-19T07:35:00Z",
        "March 19, 2024, 7:35 a.m. ET|2024-03-19|2024-03-19T11:35:00Z",
        "Published on 1st Sept. 2023|2023-09-01|",
        "Sunday 4 June 2017 12:05 BST|2017-06-04|2017-06-04T11:05:00Z",
        "25/12/2024|2024-12-25|",
        "12/25/2024|2024-12-25|",
        "20240319|2024-03-19|",
        "Ann LeeMarch 19, 2024|2024-03-19|",
        "19 Mar, 2024|2024-03-19|",
      })
  void readsWhatPagesWrite(String text, String date, String moment) {
    PublicationDate read = DateReader.read(text).orElseThrow();

    assertThat(read.date()).hasToString(date);
    assertThat(read.at() == null ? null : read.at().toString()).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03/04/2024", "yesterday", "2024-13-45", "31 February 2024", "0001-01-01", ""})
  void whatCannotBeReliedOnGivesNothing(String text) {
    assertThat(DateReader.read(text)).isEqualTo(Optional.empty());
  }
}
