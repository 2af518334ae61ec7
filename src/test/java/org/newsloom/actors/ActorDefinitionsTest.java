package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsloom.actors.MarkedNames.persons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.model.ActorKind;
import org.newsloom.model.UserError;

class ActorDefinitionsTest {

  private static ActorDefinition person(String name, String... aliases) {
    return new ActorDefinition(name, ActorKind.PERSON, List.of(aliases), null, null, false);
  }

  private static ActorDefinition ignored(String name) {
    return new ActorDefinition(name, ActorKind.ORGANIZATION, List.of(), null, null, true);
  }

  private static ActorDefinition state(String name, @Nullable String country, String... aliases) {
    return new ActorDefinition(name, ActorKind.STATE, List.of(aliases), null, country, false);
  }

  @Test
  void findsAListedPersonByAliasAndFamilyName() {
    assertThat(
            Finding.found(
                "Ada Lovelace wrote. Then Lovelace slept, and the Countess of Computing woke.",
                persons(),
                person("Ada Lovelace", "Countess of Computing")))
        .isEqualTo(
            "Ada Lovelace = person:ada-lovelace; Lovelace = person:ada-lovelace~;"
                + " Countess of Computing = person:ada-lovelace");
  }

  @Test
  void letsADefinitionWinOverTheLexicon() {
    assertThat(Finding.found("Georgia sang.", persons(), person("Georgia")))
        .isEqualTo("Georgia = person:georgia");
  }

  @Test
  void extendsAStateOfTheLexicon() {
    assertThat(
            Finding.found(
                "Gallia and France.", persons(), state("french republic", null, "Gallia")))
        .isEqualTo("Gallia = FRA; France = FRA");
  }

  @Test
  void dropsIgnoredNamesWithAllTheirForms() {
    assertThat(
            Finding.found(
                "Reuters and NATO met Otto Reuters.",
                persons("Otto Reuters", "Reuters"),
                ignored("Reuters"),
                ignored("North Atlantic Treaty Organization")))
        .isEqualTo("Otto Reuters = Otto Reuters");
  }

  @Test
  void matchesALowerCaseAliasInAnyCase() {
    assertThat(
            Finding.found(
                "The DEEP state and Deep State.", persons(), person("Anna", "deep state")))
        .isEqualTo("DEEP state = person:anna; Deep State = person:anna");
  }

  @Test
  void knowsTheCountryByItsName() {
    ActorDefinition definition =
        new ActorDefinition("Ada Bell", ActorKind.PERSON, List.of(), "poet", "Britain", false);
    assertThat(
            Finding.LEXICON
                .with(List.of(definition))
                .entry("person:ada-bell")
                .orElseThrow()
                .country())
        .isEqualTo("GBR");
  }

  @Test
  void refusesOneAliasInTwoDefinitions() {
    assertThatThrownBy(
            () -> Finding.LEXICON.with(List.of(person("Ada Bell", "AB"), person("Abe Boll", "ab"))))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "actors 'Ada Bell' and 'Abe Boll' both list the name 'ab'; keep it with one of them, or"
                + " tell them apart by near, not_near or dates");
  }

  @Test
  void refusesAnEmptyAlias() {
    assertThatThrownBy(() -> Finding.LEXICON.with(List.of(person("Ada Bell", " "))))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("actors: the name '' is empty or has no letter");
  }

  @Test
  void refusesTwoDefinitionsOfOneState() {
    assertThatThrownBy(
            () ->
                Finding.LEXICON.with(
                    List.of(state("France", null), state("French Republic", null))))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("'France' and 'French Republic' are the same actor (state:FRA)");
  }

  @Test
  void refusesAnUnknownCountry() {
    assertThatThrownBy(() -> Finding.LEXICON.with(List.of(state("Ruritania", "RUR"))))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("country 'RUR' is no state of the lexicon");
  }
}
