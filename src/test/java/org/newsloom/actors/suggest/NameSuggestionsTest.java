package org.newsloom.actors.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.suggest.SeenActors.actor;
import static org.newsloom.actors.suggest.SeenActors.form;
import static org.newsloom.actors.suggest.SeenActors.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.actors.GenderCues.Gender;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.model.ActorKind;

/** Names that may be no actor or of another kind, and suggestions that contradict each other. */
class NameSuggestionsTest {
  @Test
  void doubtsNoMiddleNameThatIsAPeopleAndNoNumberedName() {
    assertThat(Suggestions.of(List.of(person("Omar Shia Tarn", 3), person("Edgar II", 1)), 10))
        .isEmpty();
    assertThat(Suggestions.of(List.of(person("Omar Shia", 3)), 10)).hasSize(1);
  }

  @Test
  void ignoresNoUnsureNameOfWhomAnArticleSaysHeOrShe() {
    Map<String, SeenForm> she = Map.of("Zubar", form(1, Gender.FEMALE, "a"));
    assertThat(Suggestions.of(List.of(actor(ActorKind.PERSON, "Zubar", she, 0.55)), 10)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Zubar, 1, 1, person",
    "Ann Zubar, 2, 1, person",
    "Ann Zubar, 1, 2, organization",
    "Zubar Zubar, 1, 1, organization"
  })
  void definesAsAPersonOnlyWhoSurelyIsOne(String name, int asPerson, int asBody, String kind) {
    List<SeenActor> namesakes =
        List.of(
            actor(ActorKind.PERSON, name, Map.of(name, form(asPerson, "a")), 0.75),
            actor(ActorKind.ORGANIZATION, name, Map.of(name, form(asBody, "a")), 0.75));
    assertThat(Suggestions.of(namesakes, 10))
        .extracting(one -> one instanceof Suggestion.OneKind it ? Wording.word(it.kind()) : "")
        .containsExactly(kind);
  }

  @Test
  void ignoresNoSurelyFoundNameForBeingNamedOnce() {
    assertThat(Suggestions.of(List.of(person("Kowal", 1)), 10)).isEmpty();
  }

  @Test
  void ignoresNoFullNameOfAKnownGivenNameAndNoUnsureBody() {
    Map<String, SeenForm> once = Map.of("x", form(1, "a"));
    assertThat(
            Suggestions.of(
                List.of(
                    actor(ActorKind.PERSON, "Samir Kowal", once, 0.65),
                    actor(ActorKind.ORGANIZATION, "Zubar", once, 0.65),
                    actor(ActorKind.PERSON, "Zubar", once, 0.65)),
                10))
        .extracting(Suggestion::reason)
        .containsExactly("taken for an organization (1 mention) and for a person (1)");
    assertThat(Suggestions.of(List.of(actor(ActorKind.PERSON, "Zubar", once, 0.65)), 10)).isEmpty();
    assertThat(Suggestions.of(List.of(actor(ActorKind.PERSON, "Zubar", once, 0.55)), 10))
        .extracting(Suggestion::reason)
        .containsExactly(
            "the name finder is unsure (if it is a body, define it as one instead); person,"
                + " 1 mention, mean confidence 0.55");
  }

  @Test
  void suggestsNoMergeOfANameToIgnore() {
    SeenActor monday =
        actor(ActorKind.ORGANIZATION, "Monday", Map.of("Monday", form(30, "m")), 0.2);

    assertThat(Suggestions.of(List.of(monday, person("Ann Monday", 9), person("Monday", 3)), 10))
        .extracting(Suggestion::about)
        .containsExactly("Monday");
  }

  @Property(tries = 60)
  void suggestsOnlyWhatCanBeTakenAtOnce(
      @ForAll @Size(max = 24) List<@IntRange(max = 9_999) Integer> seeds) {
    String[] given = {"", "Ann ", "Anne ", "J. ", "Jan ", "Jane ", "Joe ", "Joseph "};
    String[] family = {"Kowal", "Kowall", "Monday", "UN", "U.N.", "Union of Nations", "Oxfam"};
    ActorKind[] kinds = {ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE};
    List<SeenActor> actors = new ArrayList<>();
    for (int seed : seeds) {
      String name = given[seed % 8] + family[seed / 8 % 7];
      ActorKind kind = kinds[seed / 56 % 3];
      String alias = given[seed / 3 % 8] + family[seed / 8 % 7];
      SortedMap<String, SeenForm> forms = new TreeMap<>();
      forms.put(name, form(1L + seed % 13, "a" + seed % 5));
      forms.put(alias, form(2, "a" + seed % 3));
      actors.add(
          new SeenActor(
              kind + ":" + name + seed,
              kind,
              name,
              List.of(alias),
              seed % 11 == 0,
              forms,
              seed % 10 / 10.0));
    }

    assertThat(
            Lexicon.standard().clashes(ConsistentSuggestions.knowledge(Suggestions.of(actors, 20))))
        .isEmpty();
  }
}
