package org.newsloom.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
  @ParameterizedTest
  @CsvSource({
    "x,/home/run/x",
    "./x/../y,/home/run/y",
    "../x,/home/x",
    "../../..,/",
    "/x//y/,/x/y",
    "/,/",
    "C:/x,C:/x",
    "s3://b/../c,s3://b/../c",
    "a*b/**,/home/run/a*b/**"
  })
  void resolvesAgainstTheFolder(String path, String resolved) {
    assertThat(new Paths("/home/run").resolve(path)).isEqualTo(resolved);
  }
}
