package org.newsloom.actors;

import java.util.LinkedHashSet;
import java.util.List;
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
 */
record PersonInArticle(
    ActorReference reference,
    List<PersonName> names,
    TreeSet<Integer> places,
    Set<Set<String>> titles,
    Set<GenderCues.Gender> genders) {

  PersonInArticle {
    names = List.copyOf(names);
    places = new TreeSet<>(places);
    titles = new LinkedHashSet<>(titles);
    genders = Set.copyOf(genders);
  }

  /** Whether nothing speaks against this title being the person's. */
  boolean mayBe(Set<String> title) {
    return titles.stream().allMatch(known -> Titles.agree(known, title));
  }

  /** Whether the article gives the person this office. */
  boolean holds(Set<String> office) {
    return titles.stream().anyMatch(known -> known.containsAll(office));
  }

  /** Whether the article says this gender of the person, and no other. */
  boolean is(GenderCues.Gender gender) {
    return genders.equals(Set.of(gender));
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
