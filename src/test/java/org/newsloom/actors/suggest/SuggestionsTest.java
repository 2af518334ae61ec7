package org.newsloom.actors.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

class SuggestionsTest {
  private static SeenActor person(String name, long mentions) {
    return person(name, form(mentions, name + " 1", name + " 2"));
  }

  private static SeenActor person(String name, SeenForm form) {
    return actor(ActorKind.PERSON, name, Map.of(name, form), 0.9);
  }

  private static SeenActor body(String name, SeenForm form) {
    return actor(ActorKind.ORGANIZATION, name, Map.of(name, form), 0.9);
  }

  private static SeenActor actor(
      ActorKind kind, String name, Map<String, SeenForm> forms, double confidence) {
    return new SeenActor(
        kind + ":" + name.toLowerCase(Locale.ROOT).replace(' ', '-'),
        kind,
        name,
        List.of(),
        false,
        new TreeMap<>(forms),
        confidence);
  }

  private static SeenForm form(long mentions, String... articles) {
    return new SeenForm(mentions, Set.of(articles), false, Set.of());
  }

  private static SeenForm form(long mentions, Gender gender, String... articles) {
    return new SeenForm(mentions, Set.of(articles), false, Set.of(gender));
  }

  private static List<String> merges(SeenActor... actors) {
    return Suggestions.of(List.of(actors), 10).stream()
        .filter(Suggestion.Merge.class::isInstance)
        .map(Suggestion.Merge.class::cast)
        .map(merge -> merge.names() + ": " + merge.reason())
        .toList();
  }

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
  void doubtsNoMiddleNameThatIsAPeopleAndNoNumberedName() {
    assertThat(Suggestions.of(List.of(person("Omar Shia Tarn", 3), person("Edgar II", 1)), 10))
        .isEmpty();
    assertThat(Suggestions.of(List.of(person("Omar Shia", 3)), 10)).hasSize(1);
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
  void ignoresABodyWithItsAcronym() {
    Map<String, SeenForm> forms = Map.of("Sunny Hill Set", form(3, "a"), "SHS", form(1, "a"));
    assertThat(
            Suggestions.of(
                List.of(actor(ActorKind.ORGANIZATION, "Sunny Hill Set", forms, 0.5)), 10))
        .extracting(one -> one instanceof Suggestion.NoActor none ? none.names() : List.of())
        .containsExactly(List.of("Sunny Hill Set", "SHS"));
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
  void ignoresNoBodyOfAStateThatStandsAlone() {
    assertThat(Suggestions.of(List.of(body("the Senate", form(4, "a"))), 10)).isEmpty();
    assertThat(Suggestions.of(List.of(body("Monday", form(4, "a"))), 10)).hasSize(1);
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
