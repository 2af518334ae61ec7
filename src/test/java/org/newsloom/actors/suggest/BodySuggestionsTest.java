package org.newsloom.actors.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.suggest.SeenActors.actor;
import static org.newsloom.actors.suggest.SeenActors.body;
import static org.newsloom.actors.suggest.SeenActors.form;
import static org.newsloom.actors.suggest.SeenActors.merges;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.model.ActorKind;

/** Suggestions about bodies and their acronyms. */
class BodySuggestionsTest {
  @Test
  void suggestsTheBodyBesideItsAcronym() {
    SeenActor society = body("Sunny Hill Society", form(5, "a"));
    SeenActor school = body("Steep Hill School", form(5, "b"));
    assertThat(merges(body("SHS", form(3, "a")), society, school))
        .containsExactly(
            "[Sunny Hill Society, SHS]: an acronym, and a name with these initials beside it;"
                + " 5 mentions and 3");
    assertThat(merges(body("SHS", form(3, "c")), society)).isEmpty();
    assertThat(merges(body("SHS", form(3, "a", "b")), society, school)).isEmpty();
  }

  @Test
  void suggestsALongAcronymAlsoWithoutAnArticleOfBoth() {
    SeenActor league = body("Northern League of Rural Schools", form(5, "a"));
    assertThat(merges(body("NLRS", form(3, "b")), league)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Sunny Hill Institute, Sunny Hill Institutes, true",
    "Sunny Hill, SunnyHill, true",
    "Sunny Maps, Sunny Sans, false",
    "Sunny USA, Sunny UK, false",
    "Brown Hill, Drown Hill, false",
    "Sunny Hill 12345, Sunny Hill 12346, false"
  })
  void comparesNamesOfBodiesWordByWord(String one, String other, boolean alike) {
    assertThat(merges(body(one, form(5, "a")), body(other, form(3, "b")))).hasSize(alike ? 1 : 0);
  }

  @Test
  void takesOneWordBodiesOfOneArticleForTwo() {
    assertThat(merges(body("Philandia", form(5, "a")), body("Philandis", form(3, "b")))).hasSize(1);
    assertThat(merges(body("Philandia", form(5, "a")), body("Philandis", form(3, "a")))).isEmpty();
  }

  @Test
  void ignoresABodyWithItsAcronym() {
    Map<String, SeenForm> forms = Map.of("Sunny Hill Set", form(3, "a"), "SHS", form(1, "a"));
    assertThat(
            Suggestions.of(
                List.of(actor(ActorKind.ORGANIZATION, "Sunny Hill Set", forms, 0.5)), 10))
        .extracting(one -> one instanceof Suggestion.NoActor none ? none.names() : List.of())
        .containsExactly(List.of("Sunny Hill Set", "SHS"));
  }

  @Test
  void ignoresNoBodyOfAStateThatStandsAlone() {
    assertThat(Suggestions.of(List.of(body("the Senate", form(4, "a"))), 10)).isEmpty();
    assertThat(Suggestions.of(List.of(body("Monday", form(4, "a"))), 10)).hasSize(1);
  }
}
