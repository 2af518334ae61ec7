package org.newsloom.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.Surroundings;
import org.newsloom.actors.knowledge.Within;
import org.newsloom.actors.lexicon.AmericanTowns;
import org.newsloom.actors.words.Word;
import org.newsloom.model.Sentence;

/**
 * What an article says around each of its sentences. Put into words only when it is asked, and each
 * question about the same part of the article is answered once.
 */
final class ArticleSurroundings {
  private final @Nullable LocalDate date;
  private final List<Sentence> sentences;
  private final List<List<Word>> words;
  private final Map<Integer, String> folded = new HashMap<>();
  private final Map<Question, Boolean> answers = new HashMap<>();
  private @Nullable Map<Integer, List<Integer>> paragraphs;
  private @Nullable Set<String> towns;

  /**
   * Whether a phrase stands in a part of the article.
   *
   * @param part the sentence or paragraph; 0 for the article
   */
  private record Question(String phrase, Within within, int part) {}

  ArticleSurroundings(@Nullable LocalDate date, List<Sentence> sentences, List<List<Word>> words) {
    this.date = date;
    this.sentences = sentences;
    this.words = words;
  }

  /** What stands around a sentence. */
  Surroundings of(int sentence) {
    return new Surroundings() {
      @Override
      public @Nullable LocalDate date() {
        return date;
      }

      @Override
      public boolean has(String phrase, Within within) {
        int part =
            switch (within) {
              case SENTENCE -> sentence;
              case PARAGRAPH -> sentences.get(sentence).paragraphIndex();
              case ARTICLE -> 0;
            };
        Question question = new Question(phrase, within, part);
        Boolean known = answers.get(question);
        if (known == null) {
          known = answer(question);
          answers.put(question, known);
        }
        return known;
      }

      @Override
      public boolean isTown(String name) {
        return towns().contains(name);
      }
    };
  }

  private Set<String> towns() {
    Set<String> known = towns;
    if (known == null) {
      known = AmericanTowns.namedIn(words);
      towns = known;
    }
    return known;
  }

  private boolean answer(Question question) {
    String sought = " " + question.phrase() + " ";
    return part(question).anyMatch(index -> folded(index).contains(sought));
  }

  private IntStream part(Question question) {
    return switch (question.within()) {
      case SENTENCE -> IntStream.of(question.part());
      case PARAGRAPH ->
          paragraphs().getOrDefault(question.part(), List.of()).stream().mapToInt(i -> i);
      case ARTICLE -> IntStream.range(0, sentences.size());
    };
  }

  private Map<Integer, List<Integer>> paragraphs() {
    Map<Integer, List<Integer>> known = paragraphs;
    if (known == null) {
      known =
          IntStream.range(0, sentences.size())
              .boxed()
              .collect(Collectors.groupingBy(index -> sentences.get(index).paragraphIndex()));
      paragraphs = known;
    }
    return known;
  }

  private String folded(int index) {
    return folded.computeIfAbsent(
        index,
        sentence ->
            words.get(sentence).stream()
                .map(Word::folded)
                .collect(Collectors.joining(" ", " ", " ")));
  }
}
