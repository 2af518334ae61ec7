package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.ActorKind;
import org.newsloom.model.MentionMethod;

class PersonConjunctsTest {
  /** What becomes of a body behind Ann Doe, whose name begins at a word. */
  private static ActorKind kind(String text, int first, int end, double certainty) {
    ArticleWords article = new ArticleWords(TestArticles.of(text));
    List<Found> corrected =
        new PersonConjuncts(article)
            .corrected(
                List.of(
                    found(1, 3, ActorKind.PERSON, 0.9),
                    found(first, end, ActorKind.ORGANIZATION, certainty)));
    return Objects.requireNonNull(corrected.get(1)).kind();
  }

  private static Found found(int first, int end, ActorKind kind, double certainty) {
    return new Found(0, first, end, kind, null, MentionMethod.MODEL, certainty, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Doe and Zera Vond of Tar University.",
        "By Ann Doe and Zera Vond from the North Tower.",
        "See Ann Doe and Zera Vond's article."
      })
  void takesTheConjunctOfAPersonForAPerson(String text) {
    assertThat(kind(text, 4, 6, 0.6)).isEqualTo(ActorKind.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "By Ann Doe and Zera Vond., 6",
    "By Ann Doe and Zera Vond of old., 6",
    "By Ann Doe or Zera Vond of Tar., 6",
    "By Ann Doe and Zera College of Tar., 6",
    "By Ann Doe and Zera Agency of Tar., 6",
    "By Ann Doe and Zera of Tar., 5",
    "By Ann Doe and ZERA VOND of Tar., 6"
  })
  void leavesABodyABody(String text, int end) {
    assertThat(kind(text, 4, end, 0.6)).isEqualTo(ActorKind.ORGANIZATION);
  }

  @Test
  void believesTheSurerOfTheTwo() {
    assertThat(kind("By Ann Doe and Zera Vond of Tar.", 4, 6, 0.95))
        .isEqualTo(ActorKind.ORGANIZATION);
  }
}
