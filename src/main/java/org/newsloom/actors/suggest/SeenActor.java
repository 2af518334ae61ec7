package org.newsloom.actors.suggest;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.GenderCues;
import org.newsloom.actors.GenderCues.Gender;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.model.ActorKind;

/**
 * An actor as a run found it.
 *
 * @param actorId its id
 * @param kind what kind of actor
 * @param name its canonical name
 * @param aliases its other names, as the table of actors lists them
 * @param listed whether a lexicon or the user knows it
 * @param forms the forms of its name in the articles
 * @param confidence mean certainty of the name finder, 0 to 1; null if it did not find it
 */
public record SeenActor(
    String actorId,
    ActorKind kind,
    String name,
    List<String> aliases,
    boolean listed,
    SortedMap<String, SeenForm> forms,
    @Nullable Double confidence) {

  public SeenActor {
    aliases = List.copyOf(aliases);
    forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
  }

  /** Mentions in all articles. */
  public long mentions() {
    return forms.values().stream().mapToLong(SeenForm::mentions).sum();
  }

  /** The articles that name it. */
  Set<String> articles() {
    return forms.values().stream()
        .flatMap(form -> form.articles().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a run could not tell somewhere whom of several the name means. */
  boolean isAmbiguous() {
    return forms.values().stream().anyMatch(SeenForm::ambiguous);
  }

  /** What articles state of its gender, else what its given name does. */
  Set<Gender> genders() {
    Set<Gender> stated =
        forms.values().stream()
            .flatMap(form -> form.genders().stream())
            .collect(Collectors.toUnmodifiableSet());
    return stated.isEmpty()
        ? GenderCues.of(PersonName.parse(name)).map(Set::of).orElse(Set.of())
        : stated;
  }
}
