package org.newsloom.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsloom.actors.knowledge.Surroundings;
import org.newsloom.actors.words.SentenceStyle;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Sentence;

/** The words of an article's sentences, and what its lower-case words say about its capitals. */
final class ArticleWords {
  private final int[] codePoints;
  private final List<Sentence> sentences;
  private final List<List<Word>> words = new ArrayList<>();
  private final List<SentenceStyle> styles = new ArrayList<>();
  private final Set<String> lowerCase = new HashSet<>();
  private final ArticleSurroundings surroundings;

  ArticleWords(AnnotatedArticle article) {
    codePoints = article.article().text().codePoints().toArray();
    sentences = article.sentences();
    for (Sentence sentence : sentences) {
      List<Word> read = WordReader.read(codePoints, sentence.charStart(), sentence.charEnd());
      words.add(read);
      styles.add(SentenceStyle.of(read, Vocabulary.english()));
      read.stream().filter(Word::isLowerCase).forEach(word -> lowerCase.add(word.folded()));
    }
    surroundings =
        new ArticleSurroundings(article.article().metadata().publishedDate(), sentences, words);
  }

  int sentenceCount() {
    return sentences.size();
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  List<Word> words(int sentence) {
    return words.get(sentence);
  }

  /** What the article says around a sentence. */
  Surroundings around(int sentence) {
    return surroundings.of(sentence);
  }

  SentenceStyle style(int sentence) {
    return styles.get(sentence);
  }

  /** Whether the article also writes this folded word in lower case. */
  boolean writesInLowerCase(String folded) {
    return lowerCase.contains(folded);
  }

  /** Whether the article also writes these words, side by side, in lower case. */
  boolean writesInLowerCase(List<Word> phrase) {
    List<String> folded = phrase.stream().map(Word::folded).toList();
    return lowerCase.containsAll(folded)
        && words.stream().anyMatch(line -> hasInLowerCase(line, folded));
  }

  private static boolean hasInLowerCase(List<Word> line, List<String> folded) {
    int length = folded.size();
    for (int i = 0; i + length <= line.size(); i++) {
      List<Word> part = line.subList(i, i + length);
      if (part.stream().allMatch(Word::isLowerCase)
          && part.stream().map(Word::folded).toList().equals(folded)) {
        return true;
      }
    }
    return false;
  }

  /** The exact text from one word to before another. */
  String text(int sentence, int firstWord, int endWord) {
    List<Word> line = words.get(sentence);
    int start = line.get(firstWord).start();
    return new String(codePoints, start, line.get(endWord - 1).end() - start);
  }

  String text(Found found) {
    return text(found.sentence(), found.firstWord(), found.endWord());
  }

  /** Whether a sign or word at an index is this one; false outside the sentence. */
  boolean is(int sentence, int index, String sign) {
    List<Word> line = words.get(sentence);
    return index >= 0 && index < line.size() && line.get(index).is(sign);
  }
}
