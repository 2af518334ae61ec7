package org.newsloom.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;

/**
 * The sentences of an article that only say who wrote it: "By Jane Doe and John Roe, Monday". Its
 * authors are no actors by them.
 */
final class Bylines {
  private final ArticleWords article;
  private final Set<String> authorWords = new HashSet<>();
  private final Vocabulary vocabulary = Vocabulary.english();

  /**
   * @param article its words
   * @param authors its authors' names
   */
  Bylines(ArticleWords article, List<String> authors) {
    this.article = article;
    for (String author : authors) {
      WordReader.read(author).stream()
          .filter(Word::isWord)
          .map(Word::folded)
          .forEach(authorWords::add);
    }
  }

  /** Whether a sentence has an author's name, and beside it only small words, days and numbers. */
  boolean isByline(int sentence) {
    boolean named = false;
    for (Word word : authorWords.isEmpty() ? List.<Word>of() : article.words(sentence)) {
      boolean author = authorWords.contains(word.folded());
      boolean filler =
          !word.isWord()
              || Character.isDigit(word.text().codePointAt(0))
              || vocabulary.isFunctionWord(word)
              || vocabulary.isCalendarWord(word);
      if (!author && !filler) {
        return false;
      }
      named |= author;
    }
    return named;
  }
}
