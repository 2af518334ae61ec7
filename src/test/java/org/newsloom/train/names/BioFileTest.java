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

final class BioFileTest {
  private static final String TEXT =
      """
      -DOC-
      Barack\tB-PER
      Obama\tI-PER
      left\tO

      London\tB-LOC

      -DOC-
      NATO\tB-ORG

      """;

  @TempDir Path folder;

  @Test
  void readsSentencesAndDocuments() throws IOException {
    assertThat(BioFile.read(file(TEXT)))
        .containsExactly(
            new TaggedSentence(
                true, List.of("Barack", "Obama", "left"), List.of("B-PER", "I-PER", "O")),
            new TaggedSentence(false, List.of("London"), List.of("B-LOC")),
            new TaggedSentence(true, List.of("NATO"), List.of("B-ORG")));
  }

  @Test
  void readsAFileWithoutAnEmptyLineAtItsEnd() throws IOException {
    assertThat(BioFile.read(file("-DOC-\nNATO\tB-ORG"))).hasSize(1);
  }

  @Test
  void readsPackedFiles() throws IOException {
    Path file = folder.resolve("names.bio.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(BioFile.read(file)).isEqualTo(BioFile.read(file(TEXT)));
  }

  @Test
  void writesWhatItReads() throws IOException {
    Path copy = folder.resolve("copy.bio");
    BioFile.write(copy, BioFile.read(file(TEXT)));
    assertThat(Files.readString(copy)).isEqualTo(TEXT);
  }

  @Test
  void saysInWhichLineATabIsMissing() throws IOException {
    Path file = file("-DOC-\nNATO\tB-ORG\nmet\n");
    assertThatThrownBy(() -> BioFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("names.bio:3: expected TOKEN<TAB>TAG");
  }

  @Test
  void saysInWhichLineATagIsUnknown() throws IOException {
    Path file = file("-DOC-\nNATO\tB-MISC\n");
    assertThatThrownBy(() -> BioFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("names.bio:2: unknown tag B-MISC");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("names.bio"), text);
  }
}
