package org.newsloom.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SilverLabelsTest {
  @Test
  void takesWhatTwoOfThreeSay() {
    assertThat(vote("B-PER O", "B-ORG O", "B-ORG O")).containsExactly("B-ORG", "O");
  }

  @Test
  void fillsAGapWithTheFirstTeachersName() {
    assertThat(vote("B-PER O", "B-ORG O", "B-LOC O")).containsExactly("B-PER", "O");
  }

  @Test
  void leavesOutANameOfWhichBothOthersSeeNothing() {
    assertThat(vote("B-PER O", "O O", "O O")).containsExactly("O", "O");
  }

  @Test
  void marksNoWordTwice() {
    assertThat(vote("B-PER I-PER", "O B-LOC", "O B-LOC")).containsExactly("O", "B-LOC");
  }

  @Test
  void cutsArticlesAndPossessivesOffNames() {
    assertThat(
            SilverLabels.agreed(
                List.of("the", "Steel", "Bank", "'s"), List.of("B-ORG", "I-ORG", "I-ORG", "I-ORG")))
        .containsExactly("O", "B-ORG", "I-ORG", "O");
  }

  @Test
  void dropsANameThatIsAnArticleAlone() {
    assertThat(SilverLabels.agreed(List.of("The"), List.of("B-ORG"))).containsExactly("O");
  }

  private static List<String> vote(String first, String second, String student) {
    return SilverLabels.vote(tags(first), tags(second), tags(student));
  }

  private static List<String> tags(String text) {
    return List.of(text.split(" ", -1));
  }
}
