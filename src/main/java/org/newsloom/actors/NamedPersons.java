package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.persons.PersonClusters;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;

/** The persons whom an article names in full, by what stands for them alone. */
final class NamedPersons {
  private final ArticleWords article;
  private final GenderCues cues;
  private final List<Found> persons;
  private final Map<String, List<PersonInArticle>> bySurname = new LinkedHashMap<>();
  private final Map<String, List<PersonInArticle>> byGivenName = new HashMap<>();
  private final Map<String, List<PersonInArticle>> byPart = new HashMap<>();
  private final Map<PersonName, PersonInArticle> byName = new HashMap<>();
  private final Map<String, LexiconEntry> listed = new HashMap<>();

  /**
   * @param persons all names of persons that were found, in order of the text
   */
  NamedPersons(ArticleWords article, List<Found> persons, GenderCues cues) {
    this.article = article;
    this.cues = cues;
    this.persons = persons;
    for (Found one : persons) {
      LexiconEntry entry = one.entry();
      if (entry != null) {
        listed.putIfAbsent(entry.id(), entry);
      }
    }
    namedInFull();
  }

  /** All of them by the key of their family name. */
  Map<String, List<PersonInArticle>> bySurname() {
    return bySurname;
  }

  /** Those of a family name, by its key. */
  List<PersonInArticle> ofSurname(String key) {
    return bySurname.getOrDefault(key, List.of());
  }

  /** Those of a first given name, by its key. */
  List<PersonInArticle> ofGivenName(String key) {
    return byGivenName.getOrDefault(key, List.of());
  }

  /** Those of a middle name, or of more names than the family name. */
  List<PersonInArticle> ofPart(String key) {
    return byPart.getOrDefault(key, List.of());
  }

  /** The person of a full name; null if the article names nobody so. */
  @Nullable PersonInArticle of(PersonName name) {
    return byName.get(name);
  }

  /** The name that a place writes, or of a listed person the listed one. */
  PersonName name(Found one) {
    String listed = one.entry() == null ? null : one.entry().name();
    return PersonName.parse(listed != null ? listed : text(one));
  }

  private String text(Found one) {
    return article.text(one).replaceAll("\\s+", " ");
  }

  private int position(int sentence, int word) {
    return article.words(sentence).get(word).start();
  }

  private void namedInFull() {
    Map<String, Map<PersonClusters.Form, List<Found>>> forms = new LinkedHashMap<>();
    for (Found one : persons) {
      String id = one.entry() == null ? null : one.entry().id();
      for (PersonName name : names(one)) {
        forms
            .computeIfAbsent(name.surnameKey(), key -> new LinkedHashMap<>())
            .computeIfAbsent(new PersonClusters.Form(name, id), form -> new ArrayList<>())
            .add(one);
      }
    }
    // "Ben Gurion" looks like a full name, and is the family name of David Ben Gurion.
    Set<String> surnames = new LinkedHashSet<>(forms.keySet());
    for (Map<PersonClusters.Form, List<Found>> block : forms.values()) {
      block.keySet().forEach(form -> surnames.addAll(parts(form.name())));
    }
    for (Map<PersonClusters.Form, List<Found>> block : forms.values()) {
      block.keySet().removeIf(form -> form.lexiconId() == null && isSurnameOf(form, surnames));
      for (PersonClusters.Person person : PersonClusters.of(block.keySet())) {
        add(person, block);
      }
    }
  }

  /** The names that a place gives a person: of a listed one also another that is written there. */
  private List<PersonName> names(Found one) {
    PersonName name = name(one);
    List<PersonName> names = new ArrayList<>();
    if (!name.isBare() || name.isRegnal()) {
      names.add(name);
    }
    PersonName written = PersonName.parse(text(one));
    if (one.entry() != null
        && written.isFull()
        && !written.surnameKey().equals(name.surnameKey())
        && (Vocabulary.english().givenNames().containsKey(written.given().get(0))
            || name.givenKeys().contains(written.givenKeys().get(0)))) {
      names.add(written);
    }
    return names;
  }

  private static boolean isSurnameOf(PersonClusters.Form form, Set<String> surnames) {
    String whole = form.name().wholeKey();
    return !whole.equals(form.name().surnameKey()) && surnames.contains(whole);
  }

  /**
   * What stands for a longer name beside its family name: its end from a name on that is no given
   * name ("López Obrador", "Suu Kyi"), and a middle name that is none ("Lula").
   */
  private static Set<String> parts(PersonName name) {
    Map<String, String> givenNames = Vocabulary.english().givenNames();
    Set<String> parts = new LinkedHashSet<>();
    for (int i = 1; i < name.given().size(); i++) {
      String first = name.given().get(i);
      if (first.length() > 1 && !givenNames.containsKey(first)) {
        String end = String.join(" ", name.given().subList(i, name.given().size()));
        parts.add(PersonName.parse(end + " " + name.surname()).wholeKey());
        parts.add(PersonName.parse(first).wholeKey());
      }
    }
    return parts;
  }

  private void add(PersonClusters.Person person, Map<PersonClusters.Form, List<Found>> block) {
    TreeSet<Integer> places = new TreeSet<>();
    Set<Set<String>> titles = new LinkedHashSet<>();
    Set<GenderCues.Gender> genders = EnumSet.noneOf(GenderCues.Gender.class);
    Set<Integer> within = new LinkedHashSet<>();
    boolean kin = false;
    for (PersonClusters.Form form : person.members()) {
      for (Found one : block.getOrDefault(form, List.of())) {
        places.add(position(one.sentence(), one.firstWord()));
        within.add(one.sentence());
        kin |= Kinship.isStated(article, one.sentence(), one.firstWord(), one.endWord());
        titles.add(Titles.before(article, one.sentence(), one.firstWord()));
        cues.around(one.sentence(), one.firstWord(), one.endWord()).ifPresent(genders::add);
      }
    }
    List<PersonName> names = person.members().stream().map(PersonClusters.Form::name).toList();
    PersonInArticle named =
        new PersonInArticle(reference(person), names, places, titles, genders, within, kin);
    bySurname.computeIfAbsent(names.get(0).surnameKey(), key -> new ArrayList<>()).add(named);
    names.forEach(name -> byName.putIfAbsent(name, named));
    names.stream()
        .flatMap(name -> parts(name).stream())
        .distinct()
        .forEach(part -> byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(named));
    names.stream()
        .filter(PersonName::isFull)
        .map(name -> name.givenKeys().get(0))
        .collect(Collectors.toSet())
        .forEach(given -> byGivenName.computeIfAbsent(given, key -> new ArrayList<>()).add(named));
  }

  /** The fullest form: the most names written out, then the most parts, the longest, the first. */
  private ActorReference reference(PersonClusters.Person person) {
    for (PersonClusters.Form form : person.members()) {
      LexiconEntry entry = form.lexiconId() == null ? null : listed.get(form.lexiconId());
      if (entry != null) {
        return new ActorReference(ActorKind.PERSON, entry.name(), entry.id());
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
}
