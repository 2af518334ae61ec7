package org.newsloom.train.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.UserError;

class SilverFileTest {
  private static final List<SilverSentence> SENTENCES =
      List.of(
          new SilverSentence(
              true, List.of("Lee", "left"), List.of("B-PER", "O"), List.of("B-ORG", "O")),
          new SilverSentence(false, List.of("Oslo"), List.of("B-LOC"), List.of("O")));

  @TempDir Path folder;

  @Test
  void readsWhatItWrote() throws IOException {
    SilverFile.write(folder.resolve("a.silver.gz"), SENTENCES);
    assertThat(SilverFile.readAll(folder)).isEqualTo(SENTENCES);
  }

  @Test
  void saysInWhichLineATagIsMissing() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.silver.gz")))) {
      out.write("Lee\tB-PER\tO\nleft\tO\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> SilverFile.readAll(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("a.silver.gz:2: expected TOKEN<TAB>TAG<TAB>TAG");
  }

  @Test
  void saysThatAFolderHasNoSilver() {
    assertThatThrownBy(() -> SilverFile.readAll(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("newsloom train silver");
  }
}
