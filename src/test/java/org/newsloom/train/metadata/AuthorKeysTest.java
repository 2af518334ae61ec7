package org.newsloom.train.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorKeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Lee; ann lee",
        "By ANN LEE and Bo Ek; ann lee/bo ek",
        "Ann Lee, Bo Ek & Cy Orr; ann lee/bo ek/cy orr",
        "Ann Lee, MD, Ph.D., E-RYT 200; ann lee",
        "Ann-Marie O'Neal; ann marie o neal",
        "--; ''",
      })
  void equalNamesHaveEqualKeys(String text, String keys) {
    assertThat(String.join("/", AuthorKeys.of(text))).isEqualTo(keys);
  }
}
