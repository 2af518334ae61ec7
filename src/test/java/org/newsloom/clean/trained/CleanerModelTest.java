package org.newsloom.clean.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.newsloom.model.UserError;

class CleanerModelTest {

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CleanerModel.standard().write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    CleanerModel.read(bytes(), "m").write(again);

    assertThat(again.toByteArray()).isEqualTo(bytes());
  }

  @Test
  void anotherFileIsRefusedByName() {
    assertThatThrownBy(() -> CleanerModel.read("plain text".getBytes(StandardCharsets.UTF_8), "m"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("m: is no model of the cleaner;");
  }

  @Test
  void aModelOfAnotherFormatIsRefused() throws IOException {
    byte[] bytes = bytes();
    bytes[7] = 99;

    assertThatThrownBy(() -> CleanerModel.read(bytes, "m"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("m: is a model of format 99,");
  }

  @Test
  void aModelThatIsCutShortOrTooLongIsRefused() throws IOException {
    byte[] bytes = bytes();

    for (int length : new int[] {0, 3, 9, bytes.length / 2, bytes.length - 1, bytes.length + 1}) {
      assertThatThrownBy(() -> CleanerModel.read(Arrays.copyOf(bytes, length), "m"))
          .as("%d bytes", length)
          .isInstanceOf(UserError.class)
          .hasMessageStartingWith("m: cannot be read as a model of the cleaner");
    }
  }
}
