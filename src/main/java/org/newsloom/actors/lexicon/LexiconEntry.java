package org.newsloom.actors.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.Office;
import org.newsloom.model.ActorKind;

/**
 * A known actor.
 *
 * @param id {@code state:ISR}, {@code organization:european-union}, {@code person:golda-meir}
 * @param kind what kind of actor
 * @param name its canonical name
 * @param otherNames its other names, in the order of the list, without the canonical one; no
 *     demonyms or metonyms
 * @param offices what it was when; empty if unknown
 * @param country ISO 3166-1 alpha-3 of the state it belongs to; null if unknown
 */
public record LexiconEntry(
    String id,
    ActorKind kind,
    String name,
    List<String> otherNames,
    List<Office> offices,
    @Nullable String country) {

  public LexiconEntry {
    otherNames = List.copyOf(otherNames);
    offices = List.copyOf(offices);
  }

  /**
   * The office on a day: the first listed that is held then; null if there is none. On an unknown
   * day only an office without dates counts.
   */
  public @Nullable String roleOn(@Nullable LocalDate day) {
    return offices.stream()
        .filter(office -> office.isHeldOn(day))
        .map(Office::role)
        .findFirst()
        .orElse(null);
  }
}
