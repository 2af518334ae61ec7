package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.persons.PersonClusters;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;

/**
 * Resolves the persons of one article: a family name, or another part of a name that the finder
 * marked, means the person whom the article names in full, before or after.
 *
 * <p>Where two of the family name are named in full, an office in front decides ("Foreign Minister
 * Cohen"), and among several who hold it the last named; or the gender that a title or the next
 * pronoun states, if the article states it of one of them and not of the others, and among several
 * of it the last named. Where neither is stated, it means the one of them whom the text has named
 * in full so far, if it is only one; or the one whom the article names in full again and again, if
 * it names the others once: news gives the bare family name to its subject, not to whom it mentions
 * in passing. What stays open keeps the bare name as reference and is marked ambiguous.
 */
final class PersonResolution {
  private final ArticleWords article;
  private final List<Found> persons;
  private final Map<String, List<PersonInArticle>> bySurname = new LinkedHashMap<>();
  private final Map<String, List<PersonInArticle>> byGivenName = new HashMap<>();
  private final Map<String, List<PersonInArticle>> byPart = new HashMap<>();
  private final Map<PersonName, PersonInArticle> byName = new HashMap<>();
  private final Map<String, LexiconEntry> listed = new HashMap<>();
  private final GenderCues cues;

  PersonResolution(ArticleWords article, List<Found> found) {
    this.article = article;
    this.cues = new GenderCues(article);
    this.persons = found.stream().filter(one -> one.kind() == ActorKind.PERSON).toList();
    for (Found one : persons) {
      LexiconEntry entry = one.entry();
      if (entry != null) {
        listed.putIfAbsent(entry.id(), entry);
      }
    }
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
            bearer(
                    PersonName.parse(text(one)).wholeKey(),
                    one.sentence(),
                    one.firstWord(),
                    one.endWord())
                .map(one::backTo)
                .orElse(one));
      } else {
        resolved.add(one);
      }
    }
    return resolved;
  }

  /** The one person whom a family name at a place means; empty if none or not decidable. */
  Optional<ActorReference> bearer(String surnameKey, int sentence, int firstWord, int endWord) {
    Set<String> titles = Titles.before(article, sentence, firstWord);
    Optional<GenderCues.Gender> gender = cues.around(sentence, firstWord, endWord);
    List<PersonInArticle> bearers =
        bySurname.getOrDefault(surnameKey, List.of()).stream()
            .filter(person -> person.mayBe(titles))
            .filter(person -> gender.isEmpty() || person.mayBe(gender.get()))
            .toList();
    if (bearers.size() == 1) {
      return Optional.of(bearers.get(0).reference());
    }
    Predicate<PersonInArticle> fits =
        Titles.isOffice(titles)
            ? person -> person.holds(titles)
            : person -> gender.isPresent() && person.is(gender.get());
    int position = position(sentence, firstWord);
    List<PersonInArticle> introduced =
        bearers.stream().filter(person -> person.isNamedBefore(position)).toList();
    boolean stated = gender.isPresent() || Titles.isOffice(titles);
    List<PersonInArticle> leading = introduced.size() == 1 ? introduced : leading(bearers);
    return (stated ? bearers.stream().filter(fits) : leading.stream())
        .max(
            Comparator.<PersonInArticle>comparingInt(p -> p.lastNamedBefore(position))
                .thenComparing(p -> p.reference().name()))
        .map(PersonInArticle::reference);
  }

  /** The one of several whom the article names in full again and again, the others only once. */
  private static List<PersonInArticle> leading(List<PersonInArticle> bearers) {
    List<PersonInArticle> again =
        bearers.stream().filter(person -> person.places().size() > 1).toList();
    return again.size() == 1 ? again : List.of();
  }

  /** Whether two or more persons of the article bear a family name. */
  boolean isShared(String surnameKey) {
    return bySurname.getOrDefault(surnameKey, List.of()).size() > 1;
  }

  private Found resolvePerson(Found one) {
    PersonName name = name(one);
    if (one.entry() != null) {
      return one.meaning(
          new ActorReference(ActorKind.PERSON, one.entry().name(), one.entry().id()));
    }
    if (isShortForm(name)) {
      String key = name.wholeKey();
      return bearer(key, one.sentence(), one.firstWord(), one.endWord())
          .map(one::backTo)
          .orElseGet(() -> isShared(key) ? one.ambiguous(own(name)) : one.meaning(own(name)));
    }
    List<PersonInArticle> bearers = byPart.getOrDefault(name.wholeKey(), List.of());
    if (bearers.size() == 1) {
      return one.backTo(bearers.get(0).reference());
    }
    if (name.isBare()) {
      List<PersonInArticle> namesakes = byGivenName.getOrDefault(name.asGivenKey(), List.of());
      return namesakes.size() == 1
          ? one.backTo(namesakes.get(0).reference())
          : one.meaning(own(name));
    }
    PersonInArticle person = byName.get(name);
    return one.meaning(person == null ? own(name) : person.reference());
  }

  private static ActorReference own(PersonName name) {
    return new ActorReference(ActorKind.PERSON, name.text(), null);
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

  private boolean isShortForm(PersonName name) {
    return bySurname.containsKey(name.wholeKey());
  }

  private void add(PersonClusters.Person person, Map<PersonClusters.Form, List<Found>> block) {
    TreeSet<Integer> places = new TreeSet<>();
    Set<Set<String>> titles = new LinkedHashSet<>();
    Set<GenderCues.Gender> genders = EnumSet.noneOf(GenderCues.Gender.class);
    for (PersonClusters.Form form : person.members()) {
      for (Found one : block.getOrDefault(form, List.of())) {
        places.add(position(one.sentence(), one.firstWord()));
        titles.add(Titles.before(article, one.sentence(), one.firstWord()));
        cues.around(one.sentence(), one.firstWord(), one.endWord()).ifPresent(genders::add);
      }
    }
    List<PersonName> names = person.members().stream().map(PersonClusters.Form::name).toList();
    PersonInArticle named = new PersonInArticle(reference(person), names, places, titles, genders);
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
