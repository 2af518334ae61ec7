package org.newsloom.train.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsloom.model.ActorKind;

class ResolutionEvaluationTest {
  private static LinkedMention person(
      String article, @Nullable String entity, @Nullable String actor, String surface) {
    return new LinkedMention(article, ActorKind.PERSON, entity, actor, surface);
  }

  @Test
  void reportsBothWaysOfCountingAndTheMistakes() {
    ResolutionEvaluation evaluation =
        new ResolutionEvaluation(
            2,
            List.of(
                person("1", "person:ann-lee", "person:lee", "Ann Lee"),
                person("1", "person:ann-lee", "person:lee", "Lee"),
                person("2", "person:bo-lee", "person:lee", "Lee"),
                person("2", "person:ann-lee", null, "Ann"),
                person("2", null, "person:lee", "Lee side")));

    assertThat(evaluation.report(1))
        .isEqualToNormalizingNewlines(
            """
            2 articles; 4 mentions marked, 4 found, 3 of them both; 2 entities marked

            Resolution alone: mentions that are marked and were found
                                 F1        P        R     right    linked      gold
            all pairs        0.5000   0.3333   1.0000         1         3         1
            in an article    1.0000   1.0000   1.0000         1         1         1
            across           0.0000   0.0000   1.0000         0         2         0
            no places        0.5000   0.3333   1.0000         1         3         1
            person           0.5000   0.3333   1.0000         1         3         1
            organization     1.0000   1.0000   1.0000         0         0         0
            state            1.0000   1.0000   1.0000         0         0         0

            End to end: missed mentions and spurious ones count
                                 F1        P        R     right    linked      gold
            all pairs        0.2222   0.1667   0.3333         1         6         3
            in an article    0.6667   0.5000   1.0000         1         2         1
            across           0.0000   0.0000   0.0000         0         4         2
            no places        0.2222   0.1667   0.3333         1         6         3
            person           0.2222   0.1667   0.3333         1         6         3
            organization     1.0000   1.0000   1.0000         0         0         0
            state            1.0000   1.0000   1.0000         0         0         0

            Wrong merges: an actor, and the entities in it (1)
              person:lee: 5 pairs
                     1 (not marked): Lee side [2]
                     2 person:ann-lee: Ann Lee [1], Lee [1]
                     1 person:bo-lee: Lee [2]

            Missed links: an entity, and the actors it lies in (1)
              person:ann-lee: 2 pairs
                     1 (not found): Ann [2]
                     2 person:lee: Ann Lee [1], Lee [1]
            """);
  }

  @Test
  void showsNoMistakesUnlessAsked() {
    assertThat(
            new ResolutionEvaluation(1, List.of(person("1", "person:a", "person:b", "A")))
                .report(0))
        .doesNotContain("Wrong merges");
  }

  @Test
  void leavesOutMarkedPlacesButKeepsStatesThatOnlyTheSystemFound() {
    LinkedMention capital =
        new LinkedMention("1", ActorKind.PLACE, "place:ankara", "state:TUR", "Ankara");
    LinkedMention spurious = new LinkedMention("1", ActorKind.STATE, null, "state:TUR", "Turkey");

    assertThat(ResolutionEvaluation.withoutPlaces(List.of(capital, spurious)))
        .containsExactly(spurious);
  }
}
