package org.newsloom.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.newsloom.actors.names.CueWords;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;

/**
 * Takes an organization for a person where {@code and} joins it to one of whom the finder is surer:
 * "by Ann Doe and Zera Vond of Tar University", "Ann Doe and Zera Vond's article". What is joined
 * is mostly of one kind, and whoever comes from somewhere or owns something beside a person is one.
 *
 * <p>Only a name of two or three words is, none of them a word of organizations' names.
 */
final class PersonConjuncts {
  private static final int MOST_WORDS = 3;
  private static final Set<String> AFFILIATING = Set.of("of", "from", "at");
  private static final List<String> BODY_WORDS =
      List.of(
          "organ_heads",
          "organ_modifiers",
          "generic_bodies",
          "body_nouns",
          "title_nouns",
          "organization_heads",
          "company_forms",
          "directions",
          "events",
          "peoples",
          "us_states");

  private final ArticleWords article;
  private final Vocabulary vocabulary = Vocabulary.english();

  PersonConjuncts(ArticleWords article) {
    this.article = article;
  }

  /** The candidates in order of the text, with the conjuncts of persons made persons. */
  List<Found> corrected(List<Found> candidates) {
    List<Found> corrected = new ArrayList<>();
    for (Found found : candidates) {
      Found before = corrected.isEmpty() ? null : corrected.get(corrected.size() - 1);
      boolean person = before != null && isJoined(before, found) && isPersonsName(found);
      corrected.add(
          person ? found.as(ActorKind.PERSON, Objects.requireNonNull(before).confidence()) : found);
    }
    return corrected;
  }

  private boolean isJoined(Found person, Found other) {
    return person.kind() == ActorKind.PERSON
        && other.kind() == ActorKind.ORGANIZATION
        && person.sentence() == other.sentence()
        && person.endWord() - person.firstWord() > 1
        && person.endWord() + 1 == other.firstWord()
        && article.is(person.sentence(), person.endWord(), "and")
        && person.confidence() != null
        && other.confidence() != null
        && person.confidence() > other.confidence()
        && isAffiliated(other);
  }

  /** "Of Tar University", "from the North Institute", "at Tar"; or a possessive. */
  private boolean isAffiliated(Found other) {
    int next = other.endWord();
    if (article.is(other.sentence(), next, "'")) {
      return article.is(other.sentence(), next + 1, "s");
    }
    List<Word> words = article.words(other.sentence());
    if (next >= words.size() || !AFFILIATING.contains(words.get(next).text())) {
      return false;
    }
    int whence = article.is(other.sentence(), next + 1, "the") ? next + 2 : next + 1;
    return whence < words.size() && words.get(whence).isCapitalised();
  }

  private boolean isPersonsName(Found other) {
    List<Word> words = article.words(other.sentence()).subList(other.firstWord(), other.endWord());
    return words.size() > 1
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> word.isCapitalised() && !word.isAllCapitals())
        && words.stream().noneMatch(this::isOfBody);
  }

  private boolean isOfBody(Word word) {
    return CueWords.ORGANIZATION.contains(word.folded())
        || vocabulary.isTitle(word)
        || vocabulary.isFunctionWord(word)
        || vocabulary.isCalendarWord(word)
        || BODY_WORDS.stream().anyMatch(list -> vocabulary.has(list, word.folded()));
  }
}
