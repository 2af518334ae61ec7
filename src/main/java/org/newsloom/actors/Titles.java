package org.newsloom.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;

/** Titles in front of a person's name. */
final class Titles {
  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "mx", "sir", "madam", "madame", "dr");

  private Titles() {}

  /** The folded words of the title directly before a word, in order; empty if there is none. */
  static Set<String> before(ArticleWords article, int sentence, int firstWord) {
    return before(article.words(sentence), firstWord);
  }

  /** The folded words of the title directly before one of some words, in order. */
  static Set<String> before(List<Word> words, int firstWord) {
    int first = firstWord;
    int position = firstWord - 1;
    while (position >= 0) {
      Word word = words.get(position);
      boolean period = word.is(".") && position > 0 && isTitle(words.get(position - 1));
      if (!period && !isTitle(word)) {
        break;
      }
      first = position;
      position--;
    }
    Set<String> titles = new LinkedHashSet<>();
    words.subList(first, firstWord).stream()
        .filter(Word::isWord)
        .forEach(word -> titles.add(word.folded()));
    return titles;
  }

  /** Whether a title is an office and no mere courtesy such as Mr. */
  static boolean isOffice(Set<String> titles) {
    return !titles.isEmpty() && !COURTESY.containsAll(titles);
  }

  /** Whether nothing speaks against these titles being of one person: no Mr. beside a Mrs. */
  static boolean agree(Set<String> titles, Set<String> others) {
    return !(isMale(titles) && isFemale(others)) && !(isFemale(titles) && isMale(others));
  }

  /** Those of the titles that stand before a given name: King, Pope. */
  static Set<String> royal(Set<String> titles) {
    Set<String> royal = new LinkedHashSet<>(titles);
    royal.removeIf(title -> !Vocabulary.english().has("royal_titles", title));
    return royal;
  }

  static boolean isMale(Set<String> titles) {
    return titles.stream().anyMatch(title -> Vocabulary.english().has("male_titles", title));
  }

  static boolean isFemale(Set<String> titles) {
    return titles.stream().anyMatch(title -> Vocabulary.english().has("female_titles", title));
  }

  private static boolean isTitle(Word word) {
    return word.isWord() && Vocabulary.english().isTitle(word);
  }
}
