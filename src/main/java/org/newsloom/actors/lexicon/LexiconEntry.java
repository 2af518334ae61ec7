package org.newsloom.actors.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ActorKind;

/**
 * A known actor.
 *
 * @param id {@code state:ISR}, {@code organization:european-union}, {@code person:golda-meir}
 * @param kind what kind of actor
 * @param name its canonical name
 * @param otherNames its other names, in the order of the list, without the canonical one; no
 *     demonyms or metonyms
 * @param role office or function; null if unknown
 * @param country ISO 3166-1 alpha-3 of the state it belongs to; null if unknown
 */
public record LexiconEntry(
    String id,
    ActorKind kind,
    String name,
    List<String> otherNames,
    @Nullable String role,
    @Nullable String country) {

  public LexiconEntry {
    otherNames = List.copyOf(otherNames);
  }
}
