package org.newsloom.actors.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
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
  void saysHowManyBearABareFamilyName() {
    assertThat(merges(person("Ann Kowal", 9), person("Jan Kowal", 4), person("Kowal", 3)))
        .contains(
            "[Ann Kowal, Kowal]: a family name alone, and 2 persons of the corpus bear it; 9 and 3"
                + " mentions");
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
}
