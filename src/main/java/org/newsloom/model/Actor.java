package org.newsloom.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor of the corpus, under all its names.
 *
 * @param actorId stable id, e.g. {@code state:ISR} or {@code person:benjamin-netanyahu}
 * @param kind what kind of actor
 * @param name the canonical name
 * @param aliases the other forms seen or listed, sorted, without the canonical one
 * @param origin how it is known
 * @param role office or function, as the lexicon says; null if unknown
 * @param country ISO 3166-1 alpha-3 of the state it belongs to; null if unknown
 * @param previousIds ids that forms of this actor have where fewer articles are known, sorted; none
 *     of them is an actor's id now
 */
public record Actor(
    String actorId,
    ActorKind kind,
    String name,
    List<String> aliases,
    ActorOrigin origin,
    @Nullable String role,
    @Nullable String country,
    List<String> previousIds) {

  public Actor {
    aliases = List.copyOf(aliases);
    previousIds = List.copyOf(previousIds);
  }
}
