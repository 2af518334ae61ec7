package org.newsloom.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsloom.train.names.WeightedSentence.Tagging;

class HeadlineCopiesTest {
  private static final List<String> WORDS = List.of("NATO", "left", "the", "harbour", "of", "Oslo");
  private static final WeightedSentence WITH_NAMES =
      new WeightedSentence(
          true, WORDS, List.of(new Tagging(List.of("B-ORG", "O", "O", "O", "O", "B-LOC"), 0.5)));
  private static final WeightedSentence WITHOUT_NAMES =
      new WeightedSentence(true, WORDS, List.of(new Tagging(Collections.nCopies(6, "O"), 1)));

  @Test
  void putsAHeadlineBeforeEveryTenthSentence() {
    assertThat(HeadlineCopies.add(Collections.nCopies(10, WITH_NAMES)).get(9))
        .isEqualTo(
            new WeightedSentence(
                true,
                List.of("Nato", "Left", "the", "Harbour", "of", "Oslo"),
                WITH_NAMES.taggings()));
  }

  @Test
  void letsTheSentenceFollowItsHeadlineInTheSameDocument() {
    assertThat(HeadlineCopies.add(Collections.nCopies(10, WITH_NAMES)).get(10))
        .isEqualTo(new WeightedSentence(false, WORDS, WITH_NAMES.taggings()));
  }

  @Test
  void keepsTheAcronymsOfEveryThirdHeadline() {
    assertThat(HeadlineCopies.add(Collections.nCopies(30, WITH_NAMES)).get(31).words())
        .containsExactly("NATO", "Left", "the", "Harbour", "of", "Oslo");
  }

  @Test
  void copiesNoSentenceWithoutNames() {
    List<WeightedSentence> sentences = Collections.nCopies(20, WITHOUT_NAMES);
    assertThat(HeadlineCopies.add(sentences)).isEqualTo(sentences);
  }
}
