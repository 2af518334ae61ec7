package org.newsloom.train.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.UserError;

final class NameCorpusTest {
  @TempDir Path folder;

  @Test
  void keepsEveryTenthDocumentAside() throws IOException {
    Files.writeString(folder.resolve("news.bio"), "-DOC-\nA\tO\n\nB\tO\n\n".repeat(20));
    NameCorpus corpus = NameCorpus.read(folder);
    assertThat(corpus.learn().get("news")).hasSize(36);
    assertThat(corpus.aside().get("news")).hasSize(4);
  }

  @Test
  void keepsPudWhollyAside() throws IOException {
    Files.writeString(folder.resolve("pud.bio"), "-DOC-\nA\tO\n\n".repeat(20));
    NameCorpus corpus = NameCorpus.read(folder);
    assertThat(corpus.learning()).isEmpty();
    assertThat(corpus.all()).hasSize(20);
  }

  @Test
  void takesSentencesOfASetWithoutDocumentsForDocuments() throws IOException {
    Files.writeString(folder.resolve("tweets.bio"), "-DOC-\n" + "A\tO\n\n".repeat(400));
    assertThat(NameCorpus.read(folder).aside().get("tweets")).hasSize(40);
  }

  @Test
  void countsSentencesOfASetWithoutDocumentsLess() throws IOException {
    Files.writeString(folder.resolve("tweets.bio"), "-DOC-\n" + "A\tO\n\n".repeat(400));
    assertThat(NameCorpus.read(folder).all()).extracting(TaggedSentence::weight).containsOnly(0.4);
  }

  @Test
  void leavesOutSilverThatIsGold() throws IOException {
    Files.writeString(folder.resolve("pud.bio"), "-DOC-\nLee\tB-PER\nleft\tO\n\n");
    SilverSentence known =
        new SilverSentence(true, List.of("Lee", "left"), List.of("O", "O"), List.of("O", "O"));
    SilverSentence other = new SilverSentence(true, List.of("Oslo"), List.of("O"), List.of("O"));
    assertThat(NameCorpus.read(folder).without(List.of(known, other))).containsExactly(other);
  }

  @Test
  void saysThatAFolderHasNoNames() {
    assertThatThrownBy(() -> NameCorpus.read(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no *.bio or *.bio.gz file");
  }
}
