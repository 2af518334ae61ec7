package org.newsloom.actors;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.GenderCues.Gender;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;

/**
 * The family names that mean, alone, somebody whom the article never names in full, though it names
 * a namesake: "President Tar" before "Ann Tar, his wife", "Mr. Tar" before a woman's full name.
 *
 * <p>So it is where the name stands alone before every full form of it, and everybody who bears it
 * is told to be another: as a relative; by the gender of a title; or because an office stands
 * before the name alone, in a whole sentence and no headline, and nowhere with or near the full
 * form. A middle initial is the mark of a formal first naming and speaks for the holder of the
 * office.
 */
final class UnnamedPersons {
  /** Words of an office's title that many offices share. */
  private static final Set<String> SHARED =
      Set.of("former", "ex", "acting", "interim", "deputy", "vice", "first", "general", "state");

  private final ArticleWords article;
  private final Map<String, Unnamed> bySurname = new HashMap<>();

  /** A name alone, where it stands and what with. */
  record Alone(int sentence, int position, Set<String> titles) {}

  /**
   * Somebody never named in full.
   *
   * @param gender the first that a title in front of the name alone tells; null if none does
   * @param titles all words of titles before the first full form
   */
  private record Unnamed(@Nullable Gender gender, Set<String> titles) {}

  /**
   * @param alone the places of each family name alone, by its key
   * @param persons all who are named in full
   */
  UnnamedPersons(ArticleWords article, Map<String, List<Alone>> alone, NamedPersons persons) {
    this.article = article;
    alone.forEach(
        (key, places) -> {
          List<PersonInArticle> named = persons.ofSurname(key);
          if (named.size() > PersonResolution.MOST_NAMESAKES) {
            return;
          }
          int first = named.stream().mapToInt(one -> one.places().first()).min().orElse(-1);
          List<Alone> before = places.stream().filter(one -> one.position() < first).toList();
          Optional<Gender> gender = firstGender(places);
          if (!before.isEmpty() && named.stream().allMatch(one -> isAnother(one, before, gender))) {
            Set<String> titles = new LinkedHashSet<>();
            before.forEach(one -> titles.addAll(one.titles()));
            bySurname.put(key, new Unnamed(gender.orElse(null), titles));
          }
        });
  }

  /** Whether a family name alone means somebody never named in full. */
  boolean has(String surnameKey) {
    return bySurname.containsKey(surnameKey);
  }

  /** Whether a title tells that it is the one never named in full, and none of the others. */
  boolean isTold(String surnameKey, Set<String> titles) {
    Unnamed unnamed = bySurname.get(surnameKey);
    return unnamed != null && titles.stream().anyMatch(unnamed.titles()::contains);
  }

  /** Whether a title tells that it is one of the others after all: this one. */
  boolean isNot(String surnameKey, Set<String> titles, PersonInArticle other) {
    Unnamed unnamed = bySurname.get(surnameKey);
    if (unnamed == null) {
      return true;
    }
    Optional<Gender> told = GenderCues.of(titles);
    boolean byGender =
        told.isPresent()
            && unnamed.gender() != null
            && unnamed.gender() != told.get()
            && other.gender().equals(told);
    boolean byOffice =
        Titles.isOffice(titles)
            && other.holds(titles)
            && titles.stream().noneMatch(unnamed.titles()::contains);
    return byGender || byOffice;
  }

  private static Optional<Gender> firstGender(List<Alone> places) {
    return places.stream()
        .sorted(Comparator.comparingInt(Alone::position))
        .flatMap(one -> GenderCues.of(one.titles()).stream())
        .findFirst();
  }

  private boolean isAnother(PersonInArticle person, List<Alone> before, Optional<Gender> gender) {
    Set<Gender> told = EnumSet.noneOf(Gender.class);
    before.forEach(one -> GenderCues.of(one.titles()).ifPresent(told::add));
    Set<String> offices = new HashSet<>();
    before.stream()
        .filter(one -> Titles.isOffice(one.titles()) && isWhole(one.sentence()))
        .forEach(one -> offices.addAll(one.titles()));
    offices.removeIf(word -> SHARED.contains(word) || Vocabulary.english().has("kin", word));
    if (!offices.isEmpty()) {
      gender.ifPresent(told::add);
    }
    boolean otherGender = person.gender().filter(own -> !told.contains(own)).isPresent();
    return person.kin()
        || (!told.isEmpty() && otherGender)
        || (!offices.isEmpty() && isOutOfOffice(person, offices));
  }

  private boolean isOutOfOffice(PersonInArticle person, Set<String> offices) {
    boolean formal = person.names().stream().anyMatch(UnnamedPersons::hasMiddleInitial);
    return !formal
        && person.reference().lexiconId() == null
        && !person.bearsAny(offices)
        && person.sentences().stream()
            .flatMap(sentence -> article.words(sentence).stream())
            .map(Word::folded)
            .noneMatch(word -> offices.stream().anyMatch(word::startsWith));
  }

  private static boolean hasMiddleInitial(PersonName name) {
    return name.given().stream().skip(1).anyMatch(given -> given.length() == 1);
  }

  private boolean isWhole(int sentence) {
    List<Word> words = article.words(sentence);
    return words.stream().skip(Math.max(0, words.size() - 2)).anyMatch(UnnamedPersons::isStop);
  }

  private static boolean isStop(Word word) {
    return word.is(".") || word.is("!") || word.is("?");
  }
}
