package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.model.ActorKind;

/**
 * Finds family names that stand alone in articles which never name the person in full, beside the
 * persons of the corpus who bear them. A run never joins them by itself, as whoever bears the name
 * there may be another; a reader of the sentences can tell.
 */
final class BareNames {
  private static final double ONE_BEARER = 0.6;

  private BareNames() {}

  /**
   * For each bare family name that one person of the corpus bears, a merge with that person, in
   * order of the names. Which of several is meant nobody can tell from the name.
   */
  static List<Suggestion.Merge> of(List<SeenActor> actors) {
    Map<String, List<SeenActor>> bearers = new TreeMap<>();
    for (SeenActor actor : actors) {
      PersonName name = PersonName.parse(actor.name());
      if (actor.kind() == ActorKind.PERSON && name.isFull()) {
        bearers.computeIfAbsent(name.surnameKey(), key -> new ArrayList<>()).add(actor);
      }
    }
    List<Suggestion.Merge> merges = new ArrayList<>();
    for (SeenActor actor : actors) {
      PersonName name = PersonName.parse(actor.name());
      boolean bare = actor.kind() == ActorKind.PERSON && !actor.listed() && name.isBare();
      List<SeenActor> fitting = bare ? bearers.getOrDefault(name.wholeKey(), List.of()) : List.of();
      if (fitting.size() == 1) {
        merges.add(merge(actor, fitting.get(0)));
      }
    }
    return merges;
  }

  private static Suggestion.Merge merge(SeenActor bare, SeenActor bearer) {
    List<Suggestion.Witness> witnesses = new ArrayList<>(Suggestions.witnesses(bearer));
    witnesses.addAll(Suggestions.witnesses(bare));
    return new Suggestion.Merge(
        List.of(bearer.name(), bare.name()),
        ActorKind.PERSON,
        "a family name alone, and one person of the corpus bears it; %d and %d mentions"
            .formatted(bearer.mentions(), bare.mentions()),
        ONE_BEARER * bare.mentions(),
        witnesses);
  }
}
