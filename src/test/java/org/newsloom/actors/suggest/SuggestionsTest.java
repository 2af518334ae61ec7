package org.newsloom.actors.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.newsloom.actors.lexicon.Clash;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.model.ActorKind;

class SuggestionsTest {
  private static SeenActor person(String name, long mentions) {
    return new SeenActor(
        "person:" + name.toLowerCase(Locale.ROOT).replace(' ', '-'),
        ActorKind.PERSON,
        name,
        List.of(),
        false,
        new TreeMap<>(Map.of(name, mentions)),
        0.9);
  }

  private static List<String> merges(SeenActor... actors) {
    return Suggestions.of(List.of(actors), 10).stream()
        .filter(Suggestion.Merge.class::isInstance)
        .map(Suggestion.Merge.class::cast)
        .map(merge -> merge.names() + ": " + merge.reason())
        .toList();
  }

  @Test
  void suggestsTheBearerOfABareFamilyName() {
    assertThat(merges(person("Ann Kowal", 9), person("Kowal", 3)))
        .containsExactly(
            "[Ann Kowal, Kowal]: a family name alone, and one person of the corpus bears it; 9 and 3"
                + " mentions");
  }

  @Test
  void suggestsNoneOfSeveralBearersOfABareFamilyName() {
    assertThat(merges(person("Ann Kowal", 9), person("Jan Kowal", 4), person("Kowal", 3)))
        .noneMatch(merge -> merge.contains("a family name alone"));
  }

  @Test
  void doubtsNoMiddleNameThatIsAPeopleAndNoNumberedName() {
    assertThat(Suggestions.of(List.of(person("Omar Shia Tarn", 3), person("Edgar II", 1)), 10))
        .isEmpty();
    assertThat(Suggestions.of(List.of(person("Omar Shia", 3), person("Edgar", 1)), 10)).hasSize(2);
  }

  @Test
  void suggestsNothingForABareNameThatNobodyBears() {
    assertThat(merges(person("Ann Kowal", 9), person("Zuverda", 3))).isEmpty();
  }

  @Test
  void dependsOnNoOrder() {
    SeenActor ann = person("Ann Kowal", 9);
    SeenActor jan = person("Jan Kowal", 9);
    SeenActor bare = person("Kowal", 3);

    assertThat(merges(ann, jan, bare)).isEqualTo(merges(bare, jan, ann));
  }

  @Test
  void suggestsNoMergeOfANameToIgnore() {
    SeenActor body =
        new SeenActor(
            "organization:monday",
            ActorKind.ORGANIZATION,
            "Monday",
            List.of(),
            false,
            new TreeMap<>(Map.of("Monday", 30L)),
            0.2);

    assertThat(Suggestions.of(List.of(body, person("Ann Monday", 9), person("Monday", 3)), 10))
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
      SortedMap<String, Long> forms = new TreeMap<>(Map.of(name, 1L + seed % 13));
      forms.put(alias, 2L);
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
        .noneMatch(Clash::contradiction);
  }
}
