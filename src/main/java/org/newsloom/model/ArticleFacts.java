package org.newsloom.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a statistic may know of an article.
 *
 * @param head what it is
 * @param tokens what it says
 * @param mentions whom it names, in the order of the text
 */
public record ArticleFacts(Head head, ArticleTokens tokens, List<ResolvedMention> mentions) {

  /**
   * What an article is.
   *
   * @param articleId its id
   * @param counted whether there are models for its language: only such articles are counted
   * @param publishedDate day of publication; null if unknown
   * @param source who published it; null if unknown
   */
  public record Head(
      String articleId,
      boolean counted,
      @Nullable LocalDate publishedDate,
      @Nullable String source) {}

  public ArticleFacts {
    mentions = List.copyOf(mentions);
  }

  /** The article's id. */
  public String articleId() {
    return head.articleId();
  }

  /** Whether the article is counted. */
  public boolean counted() {
    return head.counted();
  }

  /** Day of publication; null if unknown. */
  public @Nullable LocalDate publishedDate() {
    return head.publishedDate();
  }
}
