package org.newsloom.train.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.UserError;

class TeachingTest {
  @TempDir Path folder;

  @Test
  void tagsSentencesWithACapitalBehindTheirFirstWord() {
    assertThat(
            new Teaching(all("O"), all("O"))
                .label(List.of(document("Rain fell .", "Then Lee left"))))
        .extracting(sentence -> String.join(" ", sentence.words()))
        .containsExactly("Then Lee left");
  }

  @Test
  void tagsSentencesWithANameForTheirFirstWord() {
    assertThat(
            new Teaching(all("O"), each("B-PER", "O"))
                .label(List.of(document("it rained", "Lee left"))))
        .containsExactly(
            new SilverSentence(
                true, List.of("Lee", "left"), List.of("O", "O"), List.of("B-PER", "O")));
  }

  @Test
  void scoresItsTeachersOnThePartKeptAside() throws IOException {
    Files.writeString(folder.resolve("pud.bio"), "-DOC-\nLee\tB-PER\nleft\tO\n\n");
    assertThat(new Teaching(all("O"), each("B-PER", "O")).scores(NameCorpus.read(folder)))
        .contains("== O, a teacher\npud\nPER   P   0.0")
        .contains("== B-PER O, a teacher\npud\nPER   P 100.0");
  }

  private static UnlabelledText.Document document(String... sentences) {
    return new UnlabelledText.Document(
        Stream.of(sentences).map(sentence -> List.of(sentence.split(" "))).toList());
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
    return each(tag);
  }

  /** A teacher that gives these tags, and again from the first when they are used up. */
  private static NameTeacher each(String... tags) {
    return new NameTeacher() {
      @Override
      public int rank() {
        return 1;
      }

      @Override
      public String name() {
        return String.join(" ", tags);
      }

      @Override
      public List<String> tags(List<String> words) {
        return IntStream.range(0, words.size()).mapToObj(i -> tags[i % tags.length]).toList();
      }
    };
  }
}
