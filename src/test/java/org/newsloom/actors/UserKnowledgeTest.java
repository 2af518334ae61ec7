package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsloom.actors.MarkedNames.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.actors.knowledge.Condition;
import org.newsloom.actors.knowledge.NameGroup;
import org.newsloom.actors.knowledge.Office;
import org.newsloom.actors.knowledge.UserName;
import org.newsloom.actors.knowledge.Within;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.names.NameFinder;
import org.newsloom.model.ActorKind;
import org.newsloom.model.UserError;

/** What a user tells of actors takes effect in the articles. */
class UserKnowledgeTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  private static Condition near(Within within, String... words) {
    return new Condition(null, null, List.of(words), List.of(), within);
  }

  private static Condition notNear(Within within, String... words) {
    return new Condition(null, null, List.of(), List.of(words), within);
  }

  private static Condition days(@Nullable String from, @Nullable String until) {
    return new Condition(
        from == null ? null : LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        List.of(),
        List.of(),
        Within.PARAGRAPH);
  }

  private static UserName name(String text, Condition when) {
    return new UserName(text, false, when, "");
  }

  private static ActorDefinition person(String name, UserName... aliases) {
    return new ActorDefinition(
        UserName.of(name), ActorKind.PERSON, List.of(aliases), List.of(), null, false);
  }

  private static ActorKnowledge merge(@Nullable ActorKind kind, String... names) {
    return new ActorKnowledge(List.of(), List.of(NameGroup.of(kind, names)), List.of(), List.of());
  }

  private static ActorKnowledge split(@Nullable ActorKind kind, String... names) {
    return new ActorKnowledge(List.of(), List.of(), List.of(NameGroup.of(kind, names)), List.of());
  }

  private static ActorKnowledge guard(UserName... guards) {
    return new ActorKnowledge(List.of(), List.of(), List.of(), List.of(guards));
  }

  private static String told(String text, NameFinder finder, ActorKnowledge knowledge) {
    return Finding.told(text, null, finder, knowledge);
  }

  @Test
  void matchesACaseSensitiveAliasOnlyAsItIsWritten() {
    UserName exact = new UserName("AIDe", true, Condition.ALWAYS, "");
    assertThat(
            told(
                "AIDe and Aide and AIDE came.",
                persons(),
                ActorKnowledge.of(List.of(person("Ada Bell", exact)))))
        .isEqualTo("AIDe = person:ada-bell");
  }

  @Test
  void findsAnAliasOnlyOnItsDays() {
    ActorKnowledge knowledge =
        ActorKnowledge.of(
            List.of(
                person("Ada Bell", name("the chancellor", days("2024-01-01", "2024-05-01"))),
                person("Ben Cole", name("the chancellor", days("2024-05-02", null)))));
    assertThat(
            List.of(
                Finding.told("Then the chancellor left.", MAY, persons(), knowledge),
                Finding.told("Then the chancellor left.", MAY.plusDays(1), persons(), knowledge),
                Finding.told("Then the chancellor left.", null, persons(), knowledge)))
        .containsExactly(
            "the chancellor = person:ada-bell", "the chancellor = person:ben-cole", "");
  }

  @Test
  void tellsAnOfficeByTheDay() {
    ActorDefinition ada =
        new ActorDefinition(
            UserName.of("Ada Bell"),
            ActorKind.PERSON,
            List.of(),
            List.of(
                new Office("minister", LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)),
                new Office("chancellor", LocalDate.of(2024, 1, 2), null)),
            null,
            false);
    Lexicon lexicon = Finding.LEXICON.with(List.of(ada));
    assertThat(
            List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1), MAY).stream()
                .map(day -> lexicon.entry("person:ada-bell").orElseThrow().roleOn(day)))
        .containsExactly(null, "minister", "chancellor");
  }

  @Test
  void guardsABuiltInNameByWordsInTheParagraph() {
    ActorKnowledge knowledge = guard(name("Cuba", notNear(Within.PARAGRAPH, "Missouri")));
    assertThat(told("Cuba is small. It is in Missouri.\nCuba waited.", persons(), knowledge))
        .isEqualTo("Cuba = CUB");
  }

  @Test
  void guardsABuiltInNameByWordsInTheArticle() {
    ActorKnowledge knowledge = guard(name("Cuba", notNear(Within.ARTICLE, "Route 66")));
    assertThat(told("Cuba is small.\nIt is on Route 66's way.", persons(), knowledge)).isEmpty();
  }

  @Test
  void guardsABuiltInNameByWordsInTheSentence() {
    ActorKnowledge knowledge = guard(name("Cuba", near(Within.SENTENCE, "havana")));
    assertThat(told("Cuba waited. Cuba spoke from HAVANA.", persons(), knowledge))
        .isEqualTo("Cuba = CUB; HAVANA = CUB*");
  }

  @Test
  void mergesNamesUnderTheFirst() {
    assertThat(
            told(
                "Ada Bell wrote. Ada Cole slept.",
                persons("Ada Bell", "Ada Cole"),
                merge(ActorKind.PERSON, "Ada Bell", "Ada Cole")))
        .isEqualTo("Ada Bell = person:ada-bell; Ada Cole = person:ada-bell");
  }

  @Test
  void resolvesTheFamilyNameOfAMergedName() {
    assertThat(
            told(
                "Ada Cole slept. Then Cole woke.",
                persons("Ada Cole"),
                merge(ActorKind.PERSON, "Ada Bell", "Ada Cole")))
        .isEqualTo("Ada Cole = person:ada-bell; Cole = person:ada-bell~");
  }

  @Test
  void mergesListedActorsWithAllTheirNames() {
    assertThat(told("The USSR and Russians.", persons(), merge(null, "Russia", "Soviet Union")))
        .isEqualTo("USSR = RUS; Russians = RUS");
  }

  @Test
  void mergesThroughAChain() {
    ActorKnowledge knowledge =
        new ActorKnowledge(
            List.of(),
            List.of(
                NameGroup.of(ActorKind.PERSON, "Ada Cole", "Ada Dunn"),
                NameGroup.of(ActorKind.PERSON, "Ada Bell", "Ada Cole")),
            List.of(),
            List.of());
    assertThat(told("Ada Dunn slept.", persons(), knowledge))
        .isEqualTo("Ada Dunn = person:ada-bell");
  }

  @Test
  void refusesAMergeOfTwoKinds() {
    assertThatThrownBy(() -> Finding.LEXICON.with(merge(null, "Russia", "NATO")))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "'NATO' is of the kind organization and 'Russia' of the kind state; merge names of one kind");
  }

  @Test
  void refusesAMergeOfUnknownNamesWithoutAKind() {
    assertThatThrownBy(() -> Finding.LEXICON.with(merge(null, "Ada Bell", "Ada Cole")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("add kind: person, organization, state or place");
  }

  @Test
  void keepsSplitNamesApart() {
    assertThat(
            told(
                "Zoe Bell met Zoë Bell.",
                persons("Zoe Bell", "Zoë Bell"),
                split(ActorKind.PERSON, "Zoe Bell", "Zoe A. Bell")))
        .isEqualTo("Zoe Bell = person:zoe-bell; Zoë Bell = person:zoe-bell");
  }

  @Test
  void takesASplitNameFromItsListedActor() {
    assertThat(
            told(
                "Palestine and the Palestinian Authority.",
                persons(),
                split(ActorKind.ORGANIZATION, "Palestine", "Palestinian Authority")))
        .isEqualTo("Palestine = PSE; Palestinian Authority = organization:palestinian-authority");
  }

  @Test
  void aSplitActorLosesTheNameAsAlias() {
    Lexicon lexicon =
        Finding.LEXICON.with(split(ActorKind.ORGANIZATION, "Palestine", "Palestinian Authority"));
    assertThat(lexicon.entry("state:PSE").orElseThrow().otherNames())
        .containsExactly("State of Palestine", "Palestinian National Authority");
  }

  @Test
  void tellsBearersOfOneNameApartByContext() {
    ActorKnowledge knowledge =
        ActorKnowledge.of(
            List.of(
                person("Jo Lee (painter)", name("Jo Lee", near(Within.PARAGRAPH, "canvas"))),
                person("Jo Lee (pilot)", name("Jo Lee", near(Within.PARAGRAPH, "cockpit")))));
    assertThat(
            told(
                "Jo Lee sat in the cockpit.\nJo Lee bought canvas.\nJo Lee slept.",
                persons("Jo Lee"),
                knowledge))
        .isEqualTo("Jo Lee = person:jo-lee-pilot; Jo Lee = person:jo-lee-painter; Jo Lee = Jo Lee");
  }

  @Test
  void aCountryNeedsNoListOfStates() {
    ActorDefinition ada =
        new ActorDefinition("Ada Bell", ActorKind.PERSON, List.of(), null, "FRA", false);
    assertThat(
            Lexicon.organizations()
                .with(List.of(ada))
                .entry("person:ada-bell")
                .orElseThrow()
                .country())
        .isEqualTo("FRA");
  }

  @Test
  void leavesAdjectivesOutWhenTheyAreIgnored() {
    ActorRules rules = new ActorRules(ActorRules.DEFAULT.kinds(), true, false, 0.0);
    assertThat(
            Finding.written(
                Finding.mentions(
                    "Israeli Yair Bell told Israel and the Israelis.",
                    Finding.LEXICON,
                    Optional.of(persons("Israeli Yair Bell")),
                    rules)))
        .isEqualTo("Yair Bell = Yair Bell; Israel = ISR");
  }

  @Test
  void marksAdjectivesByTheirMethod() {
    assertThat(
            Finding.mentions(
                    "Israeli ministers left Israel.",
                    Finding.LEXICON,
                    Optional.empty(),
                    ActorRules.DEFAULT)
                .stream()
                .map(mention -> mention.surface() + " " + mention.method()))
        .containsExactly("Israeli LEXICON_ADJECTIVE", "Israel LEXICON");
  }
}
