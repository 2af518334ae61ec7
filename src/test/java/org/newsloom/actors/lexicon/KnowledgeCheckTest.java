package org.newsloom.actors.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.actors.knowledge.Condition;
import org.newsloom.actors.knowledge.NameGroup;
import org.newsloom.actors.knowledge.Office;
import org.newsloom.actors.knowledge.UserName;
import org.newsloom.actors.knowledge.Within;
import org.newsloom.model.ActorKind;

class KnowledgeCheckTest {
  private final List<ActorDefinition> definitions = new ArrayList<>();
  private final List<NameGroup> merges = new ArrayList<>();
  private final List<NameGroup> splits = new ArrayList<>();
  private final List<UserName> guards = new ArrayList<>();
  private int line;

  private UserName name(String text) {
    return name(text, Condition.ALWAYS);
  }

  private UserName name(String text, Condition when) {
    return new UserName(text, false, when, "a.yaml:" + ++line);
  }

  private void person(String name, UserName... aliases) {
    definitions.add(
        new ActorDefinition(
            name(name), ActorKind.PERSON, List.of(aliases), List.of(), null, false));
  }

  private void ignore(String name) {
    definitions.add(
        new ActorDefinition(name(name), ActorKind.ORGANIZATION, List.of(), List.of(), null, true));
  }

  private NameGroup group(String... names) {
    return new NameGroup(
        List.of(names).stream().map(this::name).toList(), ActorKind.PERSON, "a.yaml:" + line);
  }

  private static Condition days(@Nullable String from, @Nullable String until) {
    return new Condition(
        from == null ? null : LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        List.of(),
        List.of(),
        Within.PARAGRAPH);
  }

  private static Condition words(List<String> near, List<String> notNear) {
    return new Condition(null, null, near, notNear, Within.PARAGRAPH);
  }

  private List<String> clashes() {
    return Lexicon.standard()
        .clashes(new ActorKnowledge(definitions, merges, splits, guards))
        .stream()
        .map(clash -> (clash.contradiction() ? "! " : "? ") + clash.message())
        .toList();
  }

  @Test
  void findsNothingInKnowledgeThatFitsTogether() {
    person("Ada Bell", name("Countess", days("2020-01-01", "2020-12-31")));
    person("Ben Cole", name("Countess", days("2021-01-01", null)));
    merges.add(group("Cid Dunn", "Sid Dunn"));
    splits.add(group("Cid Dunn", "Cid Dunne"));
    ignore("Gazette");
    guards.add(name("Georgia", words(List.of(), List.of("Macon"))));
    assertThat(clashes()).isEmpty();
  }

  @Test
  void findsOneAliasInTwoActors() {
    person("Ada Bell", name("AB"));
    person("Abe Boll", name("ab"));
    assertThat(clashes())
        .containsExactly(
            "! a.yaml:3: actors 'Ada Bell' and 'Abe Boll' both list the name 'ab'; keep it with"
                + " one of them, or tell them apart by near, not_near or dates (the other:"
                + " a.yaml:1)");
  }

  @Test
  void findsOneAliasForTimesThatOverlap() {
    person("Ada Bell", name("Countess", days("2020-01-01", "2021-01-01")));
    person("Ben Cole", name("Countess", days("2021-01-01", null)));
    assertThat(clashes())
        .containsExactly(
            "! a.yaml:3: actors 'Ada Bell' and 'Ben Cole' both list the name 'Countess' for times"
                + " that overlap; end one before the other begins (the other: a.yaml:1)");
  }

  @Test
  void acceptsOneAliasToldApartByWords() {
    person("Ada Bell", name("Countess", words(List.of("court"), List.of())));
    person("Ben Cole", name("Countess", words(List.of("ship"), List.of())));
    assertThat(clashes()).isEmpty();
  }

  @Test
  void findsAnAliasThatIsABuiltInName() {
    person("Ada Bell", name("Georgia"));
    assertThat(clashes())
        .containsExactly(
            "? a.yaml:1: 'Georgia' of the actor 'Ada Bell' is also a name of the built-in actor"
                + " Georgia (state:GEO), which loses it; rename it, or give it near, not_near or"
                + " dates");
  }

  @Test
  void findsARoleTwiceForTimesThatOverlap() {
    definitions.add(
        new ActorDefinition(
            name("Ada Bell"),
            ActorKind.PERSON,
            List.of(),
            List.of(Office.always("judge"), new Office("judge", LocalDate.of(2020, 1, 1), null)),
            null,
            false));
    assertThat(clashes())
        .containsExactly(
            "? a.yaml:1: actor 'Ada Bell': the role 'judge' stands twice for times that overlap;"
                + " keep one");
  }

  @Test
  void findsAnIgnoredNameWithADefinition() {
    person("Ada Bell");
    ignore("Ada Bell");
    assertThat(clashes())
        .containsExactly(
            "! a.yaml:2: 'Ada Bell' is ignored and also a name of the actor 'Ada Bell'; keep one"
                + " (the other: a.yaml:1)");
  }

  @Test
  void findsAnIgnoredNameInAMerge() {
    ignore("Ada Bell");
    merges.add(group("Ada Cole", "Ada Bell"));
    assertThat(clashes())
        .containsExactly(
            "! a.yaml:3: 'Ada Bell' is ignored and also merged or split; keep one (the other:"
                + " a.yaml:1)");
  }

  @Test
  void findsAnUnknownCountry() {
    definitions.add(
        new ActorDefinition(
            name("Ada Bell"), ActorKind.PERSON, List.of(), List.of(), "XXX", false));
    assertThat(clashes())
        .containsExactly(
            "! a.yaml:1: actor 'Ada Bell': country 'XXX' is no state of the lexicon; write its ISO"
                + " 3166-1 alpha-3 code, e.g. ISR, or its English name");
  }

  @Test
  void findsMergesInACircle() {
    merges.add(group("Ada Bell", "Ada Cole"));
    merges.add(group("Ada Cole", "Ada Bell"));
    assertThat(clashes())
        .containsExactly(
            "! a.yaml:4: the merges go in a circle: 'Ada Bell' is merged into 'Ada Cole', which"
                + " (a.yaml:2) ends at 'Ada Bell'; put all of them into one merge");
  }

  @Test
  void findsANameMergedIntoTwo() {
    merges.add(group("Ada Bell", "Ada Cole"));
    merges.add(group("Ada Dunn", "Ada Cole"));
    assertThat(clashes())
        .containsExactly(
            "! a.yaml:4: 'Ada Cole' is merged into 'Ada Dunn', and at a.yaml:2 into 'Ada Bell';"
                + " put all of them into one merge");
  }

  @Test
  void findsAMergeAgainstASplit() {
    merges.add(group("Ada Bell", "Ada Cole"));
    splits.add(group("Ada Bell", "Ada Cole"));
    assertThat(clashes())
        .containsExactly(
            "! a.yaml:4: 'Ada Bell' and 'Ada Cole' are to stay apart, and merged at a.yaml:2; keep"
                + " one");
  }

  @Test
  void findsTwoDefinitionsOfOneActor() {
    definitions.add(
        new ActorDefinition(name("France"), ActorKind.STATE, List.of(), List.of(), null, false));
    definitions.add(
        new ActorDefinition(
            name("French Republic"), ActorKind.STATE, List.of(), List.of(), null, false));
    assertThat(clashes())
        .containsExactly(
            "! a.yaml:2: actors 'France' and 'French Republic' are the same actor (state:FRA),"
                + " first at a.yaml:1; join them into one definition");
  }

  @Test
  void findsAGuardOfANameThatNoListHas() {
    guards.add(name("Ruritania", words(List.of("Hope"), List.of())));
    assertThat(clashes())
        .containsExactly(
            "? a.yaml:1: the guard of 'Ruritania' is never asked: no list has this name; define"
                + " the actor, or remove the guard");
  }

  @Test
  void findsAGuardThatNeverHolds() {
    guards.add(name("Georgia", words(List.of("Macon"), List.of("macon", "Tbilisi"))));
    assertThat(clashes())
        .containsExactly(
            "? a.yaml:1: 'Georgia' never holds: every word of near stands in not_near too; keep"
                + " each in one");
  }
}
