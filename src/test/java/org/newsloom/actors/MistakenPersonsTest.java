package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.ActorKind;
import org.newsloom.model.Mention;

/** Names that a finder takes for organizations, and the article for persons. */
class MistakenPersonsTest {
  private static ActorKind kind(String text, String name) {
    MarkedNames names =
        MarkedNames.persons("Then Vond", "Vond").and(ActorKind.ORGANIZATION, name, "Zera Agency");
    return new ActorFinder(
            Finding.LEXICON,
            Optional.of(names),
            new ActorRules(EnumSet.allOf(ActorKind.class), true, true, 0.0))
        .find(TestArticles.of(text)).stream()
            .filter(mention -> mention.surface().equals(name))
            .map(Mention::actor)
            .map(actor -> actor.kind())
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then President Zera Vond came.",
        "Then Dr. Zera Vond came.",
        "Then Sen Zera Vond came.",
        "All saw Zera Vond, 47, come.",
        "All saw Mary Vond, who came.",
        "Mary Vond said that he would come.",
        "Kenya's Mary Vond came. Then Vond left.",
        "All saw Kenya's Zera Vond. Mr. Vond left.",
        "All saw Zera Vond. Later President Zera Vond left.",
      })
  void takesForAPersonWhomTheArticleSpeaksOfAsOne(String text) {
    String name = text.contains("Mary") ? "Mary Vond" : "Zera Vond";
    assertThat(kind(text, name)).isEqualTo(ActorKind.PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All saw Mary Vond. It rose.",
        "Mary Vond rose. Then Vond fell.",
        "The Mary Vond said that he would come.",
        "Mary Vond, which rose, said that he would come.",
        "Mary Vond said that Ann knew that he would come.",
        "Then the State Mary Vond came.",
      })
  void leavesAnOrganizationOne(String text) {
    assertThat(kind(text, "Mary Vond")).isEqualTo(ActorKind.ORGANIZATION);
  }
}
