package org.newsloom.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its language, sentences and tokens.
 *
 * @param article the cleaned article
 * @param language what it is written in; null if the detector cannot tell
 * @param annotated whether there are models for that language; if not, {@code sentences} is empty
 * @param sentences in order
 */
public record AnnotatedArticle(
    Article article,
    @Nullable DetectedLanguage language,
    boolean annotated,
    List<Sentence> sentences) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
