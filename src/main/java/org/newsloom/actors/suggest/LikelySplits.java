package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.model.ActorKind;
import org.newsloom.model.EditDistance;

/**
 * Finds persons that may be several: two full names that were taken for one although what they
 * write out differs. Users' own and listed actors are not doubted.
 */
final class LikelySplits {
  private LikelySplits() {}

  /** The likely splits among actors in order of their ids. */
  static List<Suggestion.Split> of(List<SeenActor> actors) {
    List<Suggestion.Split> splits = new ArrayList<>();
    for (SeenActor actor : actors) {
      if (actor.kind() == ActorKind.PERSON && !actor.listed()) {
        of(actor, splits);
      }
    }
    return splits;
  }

  private static void of(SeenActor actor, List<Suggestion.Split> splits) {
    Map<String, PersonName> names = new TreeMap<>();
    for (String form : actor.forms().keySet()) {
      PersonName name = PersonName.parse(form);
      if (name.isFull()) {
        names.put(form, name);
      }
    }
    List<String> forms = List.copyOf(names.keySet());
    for (int i = 0; i < forms.size(); i++) {
      for (int j = i + 1; j < forms.size(); j++) {
        Doubt doubt = doubt(names.get(forms.get(i)), names.get(forms.get(j)));
        if (doubt != null) {
          long first = actor.forms().getOrDefault(forms.get(i), 0L);
          long second = actor.forms().getOrDefault(forms.get(j), 0L);
          splits.add(
              new Suggestion.Split(
                  first >= second
                      ? List.of(forms.get(i), forms.get(j))
                      : List.of(forms.get(j), forms.get(i)),
                  ActorKind.PERSON,
                  "%s, taken for one person; %d and %d mentions"
                      .formatted(doubt.reason(), Math.max(first, second), Math.min(first, second)),
                  doubt.likelihood() * Math.min(first, second),
                  List.of(
                      new Suggestion.Witness(actor.actorId(), forms.get(i)),
                      new Suggestion.Witness(actor.actorId(), forms.get(j)))));
        }
      }
    }
  }

  private record Doubt(String reason, double likelihood) {}

  private static @Nullable Doubt doubt(PersonName a, PersonName b) {
    boolean suffixes = a.suffix() != null && b.suffix() != null && !a.suffix().equals(b.suffix());
    if (suffixes) {
      return new Doubt("two suffixes", 0.9);
    }
    if (!Set.copyOf(middles(a)).equals(Set.copyOf(middles(b)))
        && !middles(a).isEmpty()
        && !middles(b).isEmpty()) {
      return new Doubt("two middle names", 0.6);
    }
    String given = a.given().get(0);
    String other = b.given().get(0);
    if (!given.equals(other)) {
      int distance = EditDistance.between(given, other);
      return new Doubt(
          "two spellings of the given name", distance > 2 ? 0.5 : distance > 1 ? 0.3 : 0.2);
    }
    return a.surnameSlug().equals(b.surnameSlug())
        ? null
        : new Doubt("two spellings of the family name", 0.2);
  }

  private static List<String> middles(PersonName name) {
    return name.given().subList(1, name.given().size());
  }
}
