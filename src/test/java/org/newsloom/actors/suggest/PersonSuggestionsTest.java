package org.newsloom.actors.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.suggest.SeenActors.actor;
import static org.newsloom.actors.suggest.SeenActors.form;
import static org.newsloom.actors.suggest.SeenActors.merges;
import static org.newsloom.actors.suggest.SeenActors.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.actors.GenderCues.Gender;
import org.newsloom.model.ActorKind;

/** Which persons are suggested as one, and which person as two. */
class PersonSuggestionsTest {
  private static List<String> splits(Map<String, SeenForm> forms) {
    SeenActor actor = actor(ActorKind.PERSON, forms.keySet().iterator().next(), forms, 0.9);
    return LikelySplits.of(List.of(actor)).stream()
        .map(split -> split.names() + ": " + split.reason())
        .toList();
  }

  @Test
  void suggestsTheBearerOfABareFamilyName() {
    assertThat(merges(person("Ann Kowal", 9), person("Kowal", 3)))
        .containsExactly(
            "[Ann Kowal, Kowal]: a family name alone, and one person of the corpus bears it; 9"
                + " mentions and 3");
  }

  @Test
  void suggestsNoneOfSeveralBearersOfABareFamilyName() {
    assertThat(merges(person("Ann Kowal", 9), person("Jan Kowal", 4), person("Kowal", 3)))
        .noneMatch(merge -> merge.contains("a family name alone"));
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
  void suggestsNoBearerWhomAnArticleNamesBesideTheBareName() {
    assertThat(merges(person("Ann Kowal", form(9, "a", "b")), person("Kowal", form(3, "b", "c"))))
        .isEmpty();
  }

  @Test
  void suggestsNoBearerOfAnotherGender() {
    assertThat(merges(person("Ann Kowal", 9), person("Kowal", form(3, Gender.MALE, "c"))))
        .isEmpty();
    assertThat(merges(person("Ann Kowal", 9), person("Kowal", form(3, Gender.FEMALE, "c"))))
        .hasSize(1);
    assertThat(
            merges(
                person("Zu Kowal", form(9, Gender.FEMALE, "a", "b")),
                person("Kowal", form(3, Gender.MALE, "c"))))
        .isEmpty();
  }

  @Test
  void suggestsNoBearerOfAnAmbiguousName() {
    SeenForm ambiguous = new SeenForm(3, Set.of("c"), true, Set.of());
    assertThat(merges(person("Ann Kowal", 9), person("Kowal", ambiguous))).isEmpty();
  }

  @Test
  void suggestsNoBearerBesideAnotherNamedByInitial() {
    assertThat(merges(person("Ann Kowal", 9), person("J. Kowal", 1), person("Kowal", 3))).isEmpty();
  }

  @Test
  void suggestsNoBearerOfAGivenName() {
    assertThat(merges(person("Ann Martin", 9), person("Martin", 3))).isEmpty();
  }

  @Test
  void suggestsNoBearerWhoIsHardlyNamed() {
    assertThat(merges(person("Ann Kowal", form(1, "a")), person("Kowal", 3))).isEmpty();
    assertThat(merges(person("Ann Kowal", form(2, "a")), person("Kowal", 3))).hasSize(1);
  }

  @Test
  void asksMoreOfABearerWithoutAKnownGivenName() {
    assertThat(merges(person("Vortex Kowal", form(9, "a")), person("Kowal", 3))).isEmpty();
    assertThat(merges(person("Vortex Kowal", form(2, "a", "b")), person("Kowal", 3))).hasSize(1);
  }

  @Test
  void suggestsNoMergeOfAManAndAWoman() {
    assertThat(merges(person("Daniel Kowal", 9), person("Daniela Kowal", 4))).isEmpty();
    assertThat(
            merges(
                person("Rolanda Kowal", form(9, Gender.FEMALE, "a")),
                person("Rolando Kowal", form(4, Gender.MALE, "b"))))
        .isEmpty();
    assertThat(merges(person("Rolando Kowal", 9), person("Rolendo Kowal", 4))).hasSize(1);
  }

  @Test
  void suggestsNoMergeOfANameThatFitsTwo() {
    assertThat(
            merges(
                person("Maximilian Kowal", 9),
                person("Maxentius Kowal", 8),
                person("Max Kowal", 3)))
        .isEmpty();
    assertThat(merges(person("J. Kowal", 3), person("Jan Kowal", 9), person("Jutta Kowal", 9)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Wolodymyr Zelensky, Wolodymyr Zelenskiy",
    "Benjamin Kowal, Benyamin Kowal",
    "William Kowal, Bill Kowal",
    "Qasim Qaddafi, Qassim Kadafi",
    "Ann W. Kowal, Ann Wilma Kowal",
    "Ann Van Doe, Van Doe",
    "Ann Kowal, Ann Wilma Kowal"
  })
  void splitsNoSpellingsAndShorterForms(String one, String other) {
    assertThat(splits(Map.of(one, form(5, "a"), other, form(3, "b")))).isEmpty();
  }

  @Test
  void splitsAJuniorNamedWithoutItElsewhere() {
    assertThat(splits(Map.of("Jan Kowal", form(5, "a"), "Jan Kowal Jr.", form(3, "b"))))
        .containsExactly(
            "[Jan Kowal, Jan Kowal Jr.]: a suffix in one alone, taken for one person; 5 mentions"
                + " and 3");
    assertThat(splits(Map.of("Jan Kowal", form(5, "a"), "Jan Kowal Jr.", form(3, "a", "b"))))
        .isEmpty();
  }

  @Test
  void splitsAManAndAWoman() {
    SeenForm he = form(5, Gender.MALE, "a");
    SeenForm she = form(1, Gender.FEMALE, "b");
    assertThat(splits(Map.of("Kim Kowal", he, "K. Kowal", she)))
        .containsExactly(
            "[Kim Kowal, K. Kowal]: he in one, she in the other, taken for one person; 5 mentions"
                + " and 1");
  }

  @Test
  void splitsTwoMiddleNames() {
    assertThat(splits(Map.of("Jan Adam Kowal", form(1, "a"), "Jan Boris Kowal", form(1, "b"))))
        .containsExactly(
            "[Jan Adam Kowal, Jan Boris Kowal]: two middle names, taken for one person; 1 mention"
                + " and 1");
  }
}
