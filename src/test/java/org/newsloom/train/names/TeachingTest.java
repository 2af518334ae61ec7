package org.newsloom.train.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.UserError;

class TeachingTest {
  @TempDir Path folder;

  @Test
  void tagsSentencesWithACapitalBehindTheirFirstWord() {
    UnlabelledText.Document document =
        new UnlabelledText.Document(
            List.of(List.of("Rain", "fell", "."), List.of("Then", "Lee", "left")));
    assertThat(new Teaching(all("B-PER"), all("O")).label(List.of(document)))
        .containsExactly(
            new SilverSentence(
                true,
                List.of("Then", "Lee", "left"),
                List.of("B-PER", "B-PER", "B-PER"),
                List.of("O", "O", "O")));
  }

  @Test
  void hasNoTeachersInAnOrdinaryBuild() {
    assertThatThrownBy(Teaching::withTeachersOfThisBuild)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("./mvnw -Ptrain");
  }

  @Test
  void readsProseAsDocumentsOfWords() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "-DOC-\nLee’s aide left. Rain fell.\n-DOC-\nOslo won.\n");
    assertThat(new UnlabelledText().read(file))
        .containsExactly(
            new UnlabelledText.Document(
                List.of(List.of("Lee", "'s", "aide", "left", "."), List.of("Rain", "fell", "."))),
            new UnlabelledText.Document(List.of(List.of("Oslo", "won", "."))));
  }

  @Test
  void readsTokensAsDocumentsOfWords() throws IOException {
    Path file = folder.resolve("a.tokens");
    Files.writeString(file, "-DOC-\nLee\nleft\n\nRain\n-DOC-\nOslo\n");
    assertThat(new UnlabelledText().read(file))
        .containsExactly(
            new UnlabelledText.Document(List.of(List.of("Lee", "left"), List.of("Rain"))),
            new UnlabelledText.Document(List.of(List.of("Oslo"))));
  }

  private static NameTeacher all(String tag) {
    return new NameTeacher() {
      @Override
      public int rank() {
        return 1;
      }

      @Override
      public String name() {
        return tag;
      }

      @Override
      public List<String> tags(List<String> words) {
        return Collections.nCopies(words.size(), tag);
      }
    };
  }
}
