package org.newsloom.actors.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsloom.actors.GenderCues.Gender;
import org.newsloom.model.ActorKind;

/** Actors as the tables of a run show them, made up for tests, and the merges suggested of them. */
final class SeenActors {
  private SeenActors() {}

  static SeenActor person(String name, long mentions) {
    return person(name, form(mentions, name + " 1", name + " 2"));
  }

  static SeenActor person(String name, SeenForm form) {
    return actor(ActorKind.PERSON, name, Map.of(name, form), 0.9);
  }

  static SeenActor body(String name, SeenForm form) {
    return actor(ActorKind.ORGANIZATION, name, Map.of(name, form), 0.9);
  }

  static SeenActor actor(
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

  static SeenForm form(long mentions, String... articles) {
    return new SeenForm(mentions, Set.of(articles), false, Set.of());
  }

  static SeenForm form(long mentions, Gender gender, String... articles) {
    return new SeenForm(mentions, Set.of(articles), false, Set.of(gender));
  }

  static List<String> merges(SeenActor... actors) {
    return Suggestions.of(List.of(actors), 10).stream()
        .filter(Suggestion.Merge.class::isInstance)
        .map(Suggestion.Merge.class::cast)
        .map(merge -> merge.names() + ": " + merge.reason())
        .toList();
  }
}
