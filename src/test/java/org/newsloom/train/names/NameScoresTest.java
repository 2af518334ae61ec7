package org.newsloom.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameScoresTest {
  /** What {@code score_names.py} prints for the same two files. */
  @Test
  void printsTheTableOfTheReferenceScorer() {
    List<TaggedSentence> gold =
        List.of(
            sentence("B-PER I-PER O B-LOC O B-ORG I-ORG"),
            sentence("B-LOC B-LOC O I-PER"),
            sentence("O O B-ORG"));
    List<TaggedSentence> predicted =
        List.of(
            sentence("B-PER I-PER O B-ORG O B-ORG O"),
            sentence("B-LOC B-LOC O B-PER"),
            sentence("B-PER I-LOC O"));
    assertThat(NameScores.table(gold, predicted)).isEqualToNormalizingNewlines(EXPECTED);
  }

  private static final String EXPECTED =
      """
      LOC   P  66.7  R  66.7  F1  66.7   gold 3  predicted 3
      ORG   P   0.0  R   0.0  F1   0.0   gold 2  predicted 2
      PER   P  66.7  R 100.0  F1  80.0   gold 2  predicted 3
      ALL   P  50.0  R  57.1  F1  53.3   gold 7  predicted 8
      UNT   P  62.5  R  71.4  F1  66.7   gold 7  predicted 8
      """;

  private static TaggedSentence sentence(String tags) {
    List<String> list = List.of(tags.split(" "));
    return new TaggedSentence(true, list.stream().map(tag -> "word").toList(), list);
  }
}
