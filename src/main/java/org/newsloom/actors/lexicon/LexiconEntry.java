package org.newsloom.actors.lexicon;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.Office;
import org.newsloom.actors.words.Folding;
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

  /** An entry that a user's list makes, of which only kind and name are known. */
  static LexiconEntry made(ActorKind kind, String name) {
    return new LexiconEntry(
        kind.name().toLowerCase(Locale.ROOT) + ":" + Folding.slug(name),
        kind,
        name,
        List.of(),
        List.of(),
        null);
  }

  /** This entry with more names. */
  LexiconEntry withNames(Collection<String> more) {
    Set<String> names = new LinkedHashSet<>(otherNames);
    names.addAll(more);
    names.remove(name);
    return withOtherNames(List.copyOf(names));
  }

  /** This entry without a name, in whatever spelling of the same letters. */
  LexiconEntry withoutName(String unwanted) {
    String slug = Folding.slug(unwanted);
    return withOtherNames(
        otherNames.stream().filter(other -> !Folding.slug(other).equals(slug)).toList());
  }

  private LexiconEntry withOtherNames(List<String> names) {
    return new LexiconEntry(id, kind, name, names, offices, country);
  }
}
