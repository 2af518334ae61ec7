package org.newsloom.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;

/**
 * What an article says of a person's gender: a title in front of the name, or the first pronoun
 * after it in its sentence before another name or noun-like capital. Says nothing rather than
 * guess.
 */
public final class GenderCues {
  /** A gender as far as English words tell it. */
  public enum Gender {
    MALE,
    FEMALE
  }

  private static final int REACH = 3;
  private static final Set<String> MALE = Set.of("he", "his", "him", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

  private final ArticleWords article;

  GenderCues(ArticleWords article) {
    this.article = article;
  }

  /** The gender that a title states; empty if it states none. */
  static Optional<Gender> of(Set<String> titles) {
    return Titles.isMale(titles) == Titles.isFemale(titles)
        ? Optional.empty()
        : Optional.of(Titles.isMale(titles) ? Gender.MALE : Gender.FEMALE);
  }

  /** The gender of whoever bears a given name; empty if both do, or no list has it. */
  public static Optional<Gender> of(PersonName name) {
    if (!name.isFull()) {
      return Optional.empty();
    }
    Vocabulary vocabulary = Vocabulary.english();
    String first = name.given().get(0);
    if (vocabulary.has("male_given_names", first)) {
      return Optional.of(Gender.MALE);
    }
    return vocabulary.has("female_given_names", first)
        ? Optional.of(Gender.FEMALE)
        : Optional.empty();
  }

  /**
   * The gender that a sentence states of whom it names; empty if it states none.
   *
   * @param start first code point of the name in the sentence
   * @param end code point after its last
   */
  public static Optional<Gender> in(String sentence, int start, int end) {
    List<Word> words = WordReader.read(sentence);
    int first = 0;
    while (first < words.size() && words.get(first).start() < start) {
      first++;
    }
    int behind = first;
    while (behind < words.size() && words.get(behind).start() < end) {
      behind++;
    }
    return around(words, first, behind);
  }

  /** The gender that the words around a name state; empty if they state none. */
  Optional<Gender> around(int sentence, int firstWord, int endWord) {
    return around(article.words(sentence), firstWord, endWord);
  }

  private static Optional<Gender> around(List<Word> words, int firstWord, int endWord) {
    Optional<Gender> titled = of(Titles.before(words, firstWord));
    if (titled.isPresent()) {
      return titled;
    }
    for (Word word : words.subList(endWord, Math.min(words.size(), endWord + REACH))) {
      if (MALE.contains(word.folded())) {
        return Optional.of(Gender.MALE);
      }
      if (FEMALE.contains(word.folded())) {
        return Optional.of(Gender.FEMALE);
      }
      if (word.isCapitalised() && !Vocabulary.english().isFunctionWord(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
