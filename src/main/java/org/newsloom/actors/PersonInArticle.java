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
 */
record PersonInArticle(
    ActorReference reference,
    List<PersonName> names,
    TreeSet<Integer> places,
    Set<Set<String>> titles) {

  PersonInArticle {
    names = List.copyOf(names);
    places = new TreeSet<>(places);
    titles = new LinkedHashSet<>(titles);
  }

  /** Whether nothing speaks against this title being the person's. */
  boolean mayBe(Set<String> title) {
    return titles.stream().allMatch(known -> Titles.agree(known, title));
  }

  /** Whether the article gives the person this office. */
  boolean holds(Set<String> office) {
    return titles.stream().anyMatch(known -> known.containsAll(office));
  }

  /** The last place of a full form before a position; -1 if there is none. */
  int lastNamedBefore(int position) {
    Integer place = places.lower(position);
    return place == null ? -1 : place;
  }
}
