package org.newsloom.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {
  @ParameterizedTest
  @CsvSource({"64MB,64000000", "1GiB,1073741824", "10 kib,10240", "5,5", "7b,7", "2kB,2000"})
  void readsSizes(String text, long bytes) {
    assertThat(ByteSize.parse(text)).hasValue(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MB", "1.5MB", "-1", "64 apples", "1TB", "1e6"})
  void refusesOthers(String text) {
    assertThat(ByteSize.parse(text)).isEmpty();
  }

  @Property
  void whatIsPrintedReadsBack(@ForAll @LongRange(min = 0) long bytes) {
    long printable = bytes % 1_000_000_000_000L;
    assertThat(ByteSize.parse(ByteSize.print(printable))).hasValue(printable);
  }
}
