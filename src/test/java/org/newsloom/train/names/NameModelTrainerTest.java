package org.newsloom.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsloom.actors.names.NameModel;

final class NameModelTrainerTest {
  private static final List<TaggedSentence> SENTENCES =
      IntStream.range(0, 40)
          .mapToObj(
              i ->
                  List.of(
                      sentence("Mary/B-PER Smith/I-PER visited/O London/B-LOC in/O 199" + i + "/O"),
                      sentence("The/O Steel/B-ORG Company/I-ORG fell/O ./O")))
          .flatMap(List::stream)
          .toList();

  @Test
  void makesTheSameBytesOfTheSameData() throws IOException {
    assertThat(bytes(NameModelTrainer.train(SENTENCES)))
        .isEqualTo(bytes(NameModelTrainer.train(SENTENCES)));
  }

  @Test
  void learnsNames() throws IOException {
    assertThat(NameScores.predict(NameModelTrainer.train(SENTENCES), SENTENCES))
        .isEqualTo(SENTENCES);
  }

  @Test
  void makesTheSameBytesOfTheSameSilver() throws IOException {
    assertThat(bytes(withSilver())).isEqualTo(bytes(withSilver()));
  }

  @Test
  void learnsNamesFromTeachers() {
    List<TaggedSentence> told = List.of(sentence("Zorblat/B-PER Quux/I-PER left/O"));
    assertThat(NameScores.predict(withSilver(), told)).isEqualTo(told);
  }

  private static NameModel withSilver() {
    List<SilverSentence> silver =
        Collections.nCopies(
            40,
            new SilverSentence(
                true,
                List.of("Zorblat", "Quux", "left"),
                List.of("B-PER", "I-PER", "O"),
                List.of("B-PER", "I-PER", "O")));
    return NameModelTrainer.train(SENTENCES, silver, NameModelTrainer.train(SENTENCES));
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  private static TaggedSentence sentence(String text) {
    List<String> tokens = List.of(text.split(" "));
    return new TaggedSentence(
        true,
        tokens.stream().map(token -> token.substring(0, token.lastIndexOf('/'))).toList(),
        tokens.stream().map(token -> token.substring(token.lastIndexOf('/') + 1)).toList());
  }
}
