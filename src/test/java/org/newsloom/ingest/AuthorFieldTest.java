package org.newsloom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorFieldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Lee | Ann Lee",
        "BY ANN LEE | ANN LEE",
        "Ann Lee and Bo Ek | Ann Lee/Bo Ek",
        "Ann Lee & Bo Ek | Ann Lee/Bo Ek",
        "Ann Lee, Bo van Ek | Ann Lee/Bo van Ek",
        "By Ann Lee, Bo Ek, and Cy O'Orr | Ann Lee/Bo Ek/Cy O'Orr",
        "Ann Lee; By Bo Ek | Ann Lee/Bo Ek",
        "The Post; Ministry of Fish and Trade | The Post/Ministry of Fish and Trade",
      })
  void namesOfPeopleArePartedFromEachOther(String field, String names) {
    assertThat(String.join("/", AuthorField.several(field))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters",
        "Lee, Ann",
        "Smith & Wesson",
        "Ministry of Fish and Trade",
        "Byron Lee",
        "Ann Lee and our reporters",
        "Ann Lee, 42",
      })
  void whatIsNoListOfPeopleStaysWhole(String field) {
    assertThat(AuthorField.several(field)).containsExactly(field);
  }

  @Test
  void oneAuthorLosesOnlyTheWordThatSigns() {
    assertThat(AuthorField.one(" by Ann Lee and Bo Ek")).isEqualTo("Ann Lee and Bo Ek");
    assertThat(AuthorField.one("Byron Lee")).isEqualTo("Byron Lee");
  }

  @Test
  void blanksAreNobody() {
    assertThat(AuthorField.several(" ; ")).isEmpty();
  }
}
