package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsloom.actors.persons.PersonClusters;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;

/**
 * Resolves the persons of one article: a family name, or a given name that the finder marked, means
 * the person whom the article names in full, before or after.
 *
 * <p>Where two of the family name are named in full, an office in front decides ("Foreign Minister
 * Cohen"), and among several who hold it the last named; Mr. and Mrs. rule out whom the article
 * calls otherwise. What stays open keeps its own name as reference: nothing is guessed.
 */
final class PersonResolution {
  private final ArticleWords article;
  private final List<Found> persons;
  private final Map<String, List<PersonInArticle>> bySurname = new LinkedHashMap<>();
  private final Map<String, List<PersonInArticle>> byGivenName = new HashMap<>();

  PersonResolution(ArticleWords article, List<Found> found) {
    this.article = article;
    this.persons = found.stream().filter(one -> one.kind() == ActorKind.PERSON).toList();
    namedInFull();
  }

  /** All persons named in full, by the key of their family name. */
  Map<String, List<PersonInArticle>> bySurname() {
    return bySurname;
  }

  /** Everything found, with references for the persons. */
  List<Found> resolve(List<Found> found) {
    List<Found> resolved = new ArrayList<>();
    for (Found one : found) {
      if (one.kind() == ActorKind.PERSON && one.reference() == null) {
        resolved.add(resolvePerson(one));
      } else if (one.kind() == ActorKind.ORGANIZATION && one.entry() == null && isOneWord(one)) {
        // A lone family name that the finder took for an organization.
        resolved.add(
            bearer(PersonName.parse(text(one)).wholeKey(), one.sentence(), one.firstWord())
                .map(one::backTo)
                .orElse(one));
      } else {
        resolved.add(one);
      }
    }
    return resolved;
  }

  /** The one person whom a family name at a place means; empty if none or not decidable. */
  Optional<ActorReference> bearer(String surnameKey, int sentence, int firstWord) {
    Set<String> titles = Titles.before(article, sentence, firstWord);
    List<PersonInArticle> bearers =
        bySurname.getOrDefault(surnameKey, List.of()).stream()
            .filter(person -> person.mayBe(titles))
            .toList();
    if (bearers.size() > 1 && Titles.isOffice(titles)) {
      int position = position(sentence, firstWord);
      return bearers.stream()
          .filter(person -> person.holds(titles))
          .max(
              Comparator.<PersonInArticle>comparingInt(p -> p.lastNamedBefore(position))
                  .thenComparing(p -> p.reference().name()))
          .map(PersonInArticle::reference);
    }
    return bearers.size() == 1 ? Optional.of(bearers.get(0).reference()) : Optional.empty();
  }

  private Found resolvePerson(Found one) {
    PersonName name = name(one);
    if (one.entry() != null) {
      return one.meaning(
          new ActorReference(ActorKind.PERSON, one.entry().name(), one.entry().id()));
    }
    if (isShortForm(name)) {
      return bearer(name.wholeKey(), one.sentence(), one.firstWord())
          .map(one::backTo)
          .orElseGet(() -> one.meaning(own(name)));
    }
    if (name.isBare()) {
      List<PersonInArticle> namesakes = byGivenName.getOrDefault(name.asGivenKey(), List.of());
      return namesakes.size() == 1
          ? one.backTo(namesakes.get(0).reference())
          : one.meaning(own(name));
    }
    for (PersonInArticle person : bySurname.getOrDefault(name.surnameKey(), List.of())) {
      if (person.names().contains(name)) {
        return one.meaning(person.reference());
      }
    }
    return one.meaning(own(name));
  }

  private static ActorReference own(PersonName name) {
    return new ActorReference(ActorKind.PERSON, name.text(), null);
  }

  private void namedInFull() {
    Map<String, Map<PersonClusters.Form, List<Found>>> forms = new LinkedHashMap<>();
    for (Found one : persons) {
      PersonName name = name(one);
      if (!name.isBare()) {
        String id = one.entry() == null ? null : one.entry().id();
        forms
            .computeIfAbsent(name.surnameKey(), key -> new LinkedHashMap<>())
            .computeIfAbsent(new PersonClusters.Form(name, id), form -> new ArrayList<>())
            .add(one);
      }
    }
    // "Ben Gurion" looks like a full name, and is the family name of David Ben Gurion.
    Set<String> surnames = new LinkedHashSet<>(forms.keySet());
    for (Map<PersonClusters.Form, List<Found>> block : forms.values()) {
      block.keySet().removeIf(form -> form.lexiconId() == null && isSurnameOf(form, surnames));
      for (PersonClusters.Person person : PersonClusters.of(block.keySet())) {
        add(person, block);
      }
    }
  }

  private static boolean isSurnameOf(PersonClusters.Form form, Set<String> surnames) {
    String whole = form.name().wholeKey();
    return !whole.equals(form.name().surnameKey()) && surnames.contains(whole);
  }

  private boolean isShortForm(PersonName name) {
    return bySurname.containsKey(name.wholeKey());
  }

  private void add(PersonClusters.Person person, Map<PersonClusters.Form, List<Found>> block) {
    TreeSet<Integer> places = new TreeSet<>();
    Set<Set<String>> titles = new LinkedHashSet<>();
    for (PersonClusters.Form form : person.members()) {
      for (Found one : block.getOrDefault(form, List.of())) {
        places.add(position(one.sentence(), one.firstWord()));
        titles.add(Titles.before(article, one.sentence(), one.firstWord()));
      }
    }
    List<PersonName> names = person.members().stream().map(PersonClusters.Form::name).toList();
    PersonInArticle named = new PersonInArticle(reference(person), names, places, titles);
    bySurname.computeIfAbsent(names.get(0).surnameKey(), key -> new ArrayList<>()).add(named);
    names.stream()
        .filter(PersonName::isFull)
        .map(name -> name.givenKeys().get(0))
        .collect(Collectors.toSet())
        .forEach(given -> byGivenName.computeIfAbsent(given, key -> new ArrayList<>()).add(named));
  }

  /** The fullest form: the most names written out, then the most parts, the longest, the first. */
  private static ActorReference reference(PersonClusters.Person person) {
    for (PersonClusters.Form form : person.members()) {
      if (form.lexiconId() != null) {
        return new ActorReference(ActorKind.PERSON, form.name().text(), form.lexiconId());
      }
    }
    PersonName fullest =
        person.members().stream()
            .map(PersonClusters.Form::name)
            .max(
                Comparator.<PersonName>comparingLong(
                        name -> name.given().stream().filter(part -> part.length() > 1).count())
                    .thenComparing(name -> name.given().size())
                    .thenComparing(name -> name.text().length())
                    .thenComparing(PersonName::text, Comparator.reverseOrder()))
            .orElseThrow();
    return new ActorReference(ActorKind.PERSON, fullest.text(), null);
  }

  private boolean isOneWord(Found one) {
    return one.endWord() - one.firstWord() == 1;
  }

  private PersonName name(Found one) {
    String listed = one.entry() == null ? null : one.entry().name();
    return PersonName.parse(listed != null ? listed : text(one));
  }

  private String text(Found one) {
    return article.text(one).replaceAll("\\s+", " ");
  }

  private int position(int sentence, int word) {
    return article.words(sentence).get(word).start();
  }
}
