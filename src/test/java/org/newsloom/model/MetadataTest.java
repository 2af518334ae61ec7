package org.newsloom.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataTest {

  @Test
  void aValueComesWithItsSource() {
    assertThatThrownBy(
            () -> new Metadata("Title", List.of(), null, null, null, null, null, null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
