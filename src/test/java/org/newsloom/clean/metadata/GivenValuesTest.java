package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;

class GivenValuesTest {

  @ParameterizedTest
  @ValueSource(strings = {"1705142400", "1705142400000", "1705142400.25"})
  void aNumberOfSecondsOrMillisecondsIsAnInstant(String number) {
    Metadata metadata = over(List.of(), number);

    assertThat(metadata.publishedAt()).isEqualTo(Instant.parse("2024-01-13T10:40:00Z"));
    assertThat(metadata.publishedDate()).isEqualTo(LocalDate.of(2024, 1, 13));
    assertThat(metadata.dateSource()).isEqualTo(MetadataSource.GIVEN);
  }

  @Test
  void eightFiguresAreADay() {
    Metadata metadata = over(List.of(), "20240113");

    assertThat(metadata.publishedAt()).isNull();
    assertThat(metadata.publishedDate()).isEqualTo(LocalDate.of(2024, 1, 13));
  }

  @ParameterizedTest
  @ValueSource(strings = {"170514240", "0705142400", "17051424oo", "17051424000", ""})
  void otherNumbersAreNoDate(String number) {
    assertThat(over(List.of(), number).publishedDate()).isNull();
  }

  @Test
  void nobodyIsNoAuthor() {
    assertThat(over(List.of("Ann Lee", "Staff", "admin", " "), null).authors())
        .containsExactly("Ann Lee");
  }

  @Test
  void whereNobodyIsGivenTheFoundAuthorsStay() {
    Metadata found =
        new Metadata(
            null,
            List.of("Ann Lee"),
            null,
            null,
            null,
            MetadataSource.BYLINE,
            null,
            null,
            null,
            null);

    assertThat(GivenValues.over(found, given(List.of("Staff"), null)).authors())
        .containsExactly("Ann Lee");
  }

  private static Metadata over(List<String> authors, String published) {
    return GivenValues.over(Metadata.NONE, given(authors, published));
  }

  private static GivenMetadata given(List<String> authors, String published) {
    return new GivenMetadata(null, authors, published, null, null);
  }
}
