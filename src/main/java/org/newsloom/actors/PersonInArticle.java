package org.newsloom.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.model.ActorReference;

/**
 * A person whom an article names in full.
 *
 * @param reference under the fullest form of the name
 * @param names all full forms
 * @param places where they stand, as positions in the order of the text
 * @param titles all titles they stand with
 * @param genders what the words around the names say; two if they contradict each other
 * @param sentences the indices of the sentences they stand in
 * @param kin whether the article introduces the person as another's relative
 */
record PersonInArticle(
    ActorReference reference,
    List<PersonName> names,
    TreeSet<Integer> places,
    Set<Set<String>> titles,
    Set<GenderCues.Gender> genders,
    Set<Integer> sentences,
    boolean kin) {

  PersonInArticle {
    names = List.copyOf(names);
    places = new TreeSet<>(places);
    titles = new LinkedHashSet<>(titles);
    genders = Set.copyOf(genders);
    sentences = Set.copyOf(sentences);
  }

  /** Whether nothing speaks against this title being the person's, not even the given name. */
  boolean mayBe(Set<String> title) {
    Optional<GenderCues.Gender> told = GenderCues.of(title);
    Optional<GenderCues.Gender> own = gender();
    return titles.stream().allMatch(known -> Titles.agree(known, title))
        && (told.isEmpty() || own.isEmpty() || told.equals(own));
  }

  /** The gender that titles tell, or else the given name; empty if neither does. */
  Optional<GenderCues.Gender> gender() {
    return titles.stream()
        .flatMap(title -> GenderCues.of(title).stream())
        .findFirst()
        .or(() -> names.stream().flatMap(name -> GenderCues.of(name).stream()).findFirst());
  }

  /** Whether the article gives the person this office. */
  boolean holds(Set<String> office) {
    return titles.stream().anyMatch(known -> known.containsAll(office));
  }

  /** Whether the article gives the person one of these titles. */
  boolean bearsAny(Set<String> some) {
    return titles.stream().flatMap(Set::stream).anyMatch(some::contains);
  }

  /** Whether the article, or if it says nothing the given name, tells this gender and no other. */
  boolean is(GenderCues.Gender gender) {
    return genders.isEmpty()
        ? gender().filter(gender::equals).isPresent()
        : genders.equals(Set.of(gender));
  }

  /** Whether the article says no other gender of the person. */
  boolean mayBe(GenderCues.Gender gender) {
    return genders.isEmpty() || genders.contains(gender);
  }

  /** Whether a full form stands before a position. */
  boolean isNamedBefore(int position) {
    return places.lower(position) != null;
  }

  /** The last place of a full form before a position; -1 if there is none. */
  int lastNamedBefore(int position) {
    Integer place = places.lower(position);
    return place == null ? -1 : place;
  }
}
