package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.Comparator;
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
  private static final double SEVERAL_BEARERS = 0.2;

  private BareNames() {}

  /**
   * For each bare family name a merge with its bearer of the most mentions, in order of the names.
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
      fitting.stream()
          .max(
              Comparator.comparingLong(SeenActor::mentions)
                  .thenComparing(SeenActor::actorId, Comparator.reverseOrder()))
          .ifPresent(bearer -> merges.add(merge(actor, bearer, fitting.size())));
    }
    return merges;
  }

  private static Suggestion.Merge merge(SeenActor bare, SeenActor bearer, int bearers) {
    List<Suggestion.Witness> witnesses = new ArrayList<>(Suggestions.witnesses(bearer));
    witnesses.addAll(Suggestions.witnesses(bare));
    String who =
        bearers == 1
            ? "one person of the corpus bears it"
            : "%d persons of the corpus bear it".formatted(bearers);
    return new Suggestion.Merge(
        List.of(bearer.name(), bare.name()),
        ActorKind.PERSON,
        "a family name alone, and %s; %d and %d mentions"
            .formatted(who, bearer.mentions(), bare.mentions()),
        (bearers == 1 ? ONE_BEARER : SEVERAL_BEARERS) * bare.mentions(),
        witnesses);
  }
}
