package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsloom.actors.persons.PersonName;
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
 * in passing, nor to a relative of whom it speaks. {@link UnnamedPersons} tells where it means
 * nobody of them. What stays open keeps the bare name as reference and is marked ambiguous.
 */
final class PersonResolution {
  /**
   * Of more namesakes than this, named in full in one article, none is meant by the family name
   * alone: such a text is a list, and looking through it for each mention would take for ever.
   */
  static final int MOST_NAMESAKES = 100;

  private final ArticleWords article;
  private final NamedPersons named;
  private final Map<String, Set<ActorReference>> byRoyalName = new HashMap<>();
  private final GenderCues cues;
  private final RoyalNames royals;
  private final UnnamedPersons unnamed;

  PersonResolution(ArticleWords article, List<Found> found) {
    this.article = article;
    this.cues = new GenderCues(article);
    List<Found> persons = found.stream().filter(one -> one.kind() == ActorKind.PERSON).toList();
    this.named = new NamedPersons(article, persons, cues);
    this.royals = new RoyalNames(article, named);
    Map<String, List<UnnamedPersons.Alone>> alone = new LinkedHashMap<>();
    for (Found one : persons) {
      PersonName name = named.name(one);
      if (royals.has(one, name)) {
        ActorReference whom = Objects.requireNonNull(royals.resolve(one, name).reference());
        byRoyalName.computeIfAbsent(name.asGivenKey(), key -> new LinkedHashSet<>()).add(whom);
      } else if (one.entry() == null && isShortForm(name)) {
        alone.computeIfAbsent(name.wholeKey(), key -> new ArrayList<>()).add(alone(one));
      }
    }
    unnamed = new UnnamedPersons(article, alone, named);
  }

  private UnnamedPersons.Alone alone(Found one) {
    return new UnnamedPersons.Alone(
        one.sentence(),
        position(one.sentence(), one.firstWord()),
        Titles.before(article, one.sentence(), one.firstWord()));
  }

  /** All persons named in full, by the key of their family name. */
  Map<String, List<PersonInArticle>> bySurname() {
    return named.bySurname();
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
                    PersonName.parse(article.text(one)).wholeKey(),
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
    if (named.ofSurname(surnameKey).size() > MOST_NAMESAKES) {
      return Optional.empty();
    }
    Set<String> titles = Titles.before(article, sentence, firstWord);
    Optional<GenderCues.Gender> gender = cues.around(sentence, firstWord, endWord);
    List<PersonInArticle> bearers =
        named.ofSurname(surnameKey).stream()
            .filter(person -> person.mayBe(titles))
            .filter(person -> unnamed.isNot(surnameKey, titles, person))
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
    if (leading.isEmpty()) {
      List<PersonInArticle> noKin = bearers.stream().filter(person -> !person.kin()).toList();
      leading = noKin.size() == 1 ? noKin : leading;
    }
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

  /** Whether two or more persons of the article bear a family name, named in full or not. */
  boolean isShared(String surnameKey) {
    return named.ofSurname(surnameKey).size() > 1 || unnamed.has(surnameKey);
  }

  private boolean isOpen(String surnameKey, Found one) {
    Set<String> titles = Titles.before(article, one.sentence(), one.firstWord());
    boolean told =
        unnamed.isTold(surnameKey, titles)
            || (unnamed.has(surnameKey)
                && named.ofSurname(surnameKey).stream().noneMatch(person -> person.mayBe(titles)));
    return isShared(surnameKey) && !told;
  }

  private Found resolvePerson(Found one) {
    PersonName name = named.name(one);
    if (one.entry() != null) {
      return one.meaning(
          new ActorReference(ActorKind.PERSON, one.entry().name(), one.entry().id()));
    }
    if (royals.has(one, name)) {
      return royals.resolve(one, name);
    }
    if (isShortForm(name)) {
      String key = name.wholeKey();
      return bearer(key, one.sentence(), one.firstWord(), one.endWord())
          .map(one::backTo)
          .orElseGet(() -> isOpen(key, one) ? one.ambiguous(own(name)) : one.meaning(own(name)));
    }
    List<PersonInArticle> bearers = named.ofPart(name.wholeKey());
    if (bearers.size() == 1) {
      return one.backTo(bearers.get(0).reference());
    }
    if (name.isBare()) {
      List<PersonInArticle> namesakes = named.ofGivenName(name.asGivenKey());
      return namesakes.size() == 1 ? one.backTo(namesakes.get(0).reference()) : royal(one, name);
    }
    PersonInArticle person = named.of(name);
    return one.meaning(person == null ? own(name) : person.reference());
  }

  /** A given name alone, after the article wrote it with a royal title. */
  private Found royal(Found one, PersonName name) {
    Set<ActorReference> titled = byRoyalName.getOrDefault(name.asGivenKey(), Set.of());
    return titled.size() == 1 ? one.backTo(titled.iterator().next()) : one.meaning(own(name));
  }

  private static ActorReference own(PersonName name) {
    return new ActorReference(ActorKind.PERSON, name.text(), null);
  }

  private boolean isShortForm(PersonName name) {
    return !named.ofSurname(name.wholeKey()).isEmpty();
  }

  private boolean isOneWord(Found one) {
    return one.endWord() - one.firstWord() == 1;
  }

  private int position(int sentence, int word) {
    return article.words(sentence).get(word).start();
  }
}
