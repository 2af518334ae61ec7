package org.newsloom.actors.suggest;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ActorKind;

/**
 * An actor as a run found it.
 *
 * @param actorId its id
 * @param kind what kind of actor
 * @param name its canonical name
 * @param aliases its other names, as the table of actors lists them
 * @param listed whether a lexicon or the user knows it
 * @param forms how often each form of its name stands in the articles, by form
 * @param confidence mean certainty of the name finder, 0 to 1; null if it did not find it
 */
public record SeenActor(
    String actorId,
    ActorKind kind,
    String name,
    List<String> aliases,
    boolean listed,
    SortedMap<String, Long> forms,
    @Nullable Double confidence) {

  public SeenActor {
    aliases = List.copyOf(aliases);
    forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
  }

  /** Mentions in all articles. */
  public long mentions() {
    return forms.values().stream().mapToLong(Long::longValue).sum();
  }
}
