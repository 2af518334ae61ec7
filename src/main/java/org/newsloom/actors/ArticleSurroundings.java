package org.newsloom.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.Surroundings;
import org.newsloom.actors.knowledge.Within;
import org.newsloom.actors.words.Word;
import org.newsloom.model.Sentence;

/** What an article says around one of its sentences. Put into words only when it is asked. */
final class ArticleSurroundings implements Surroundings {
  private final @Nullable LocalDate date;
  private final List<Sentence> sentences;
  private final List<List<Word>> words;
  private final int sentence;

  ArticleSurroundings(
      @Nullable LocalDate date, List<Sentence> sentences, List<List<Word>> words, int sentence) {
    this.date = date;
    this.sentences = sentences;
    this.words = words;
    this.sentence = sentence;
  }

  @Override
  public @Nullable LocalDate date() {
    return date;
  }

  @Override
  public boolean has(String phrase, Within within) {
    String sought = " " + phrase + " ";
    return around(within).anyMatch(index -> folded(index).contains(sought));
  }

  private IntStream around(Within within) {
    int paragraph = sentences.get(sentence).paragraphIndex();
    return switch (within) {
      case SENTENCE -> IntStream.of(sentence);
      case PARAGRAPH ->
          IntStream.range(0, sentences.size())
              .filter(index -> sentences.get(index).paragraphIndex() == paragraph);
      case ARTICLE -> IntStream.range(0, sentences.size());
    };
  }

  private String folded(int index) {
    return words.get(index).stream().map(Word::folded).collect(Collectors.joining(" ", " ", " "));
  }
}
