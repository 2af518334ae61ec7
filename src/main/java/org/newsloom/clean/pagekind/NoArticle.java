package org.newsloom.clean.pagekind;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells pages that are surely no article: empty shells, index pages, pages of several articles.
 *
 * <p>To lose an article is far worse than to keep an index page, so every bound lies well beyond
 * what articles, and flashes of a sentence or two, were seen to have ({@code newsloom evaluate
 * not-an-article}).
 */
public final class NoArticle {
  private NoArticle() {}

  /**
   * Why a page is no article, in words for people; empty if it may be one.
   *
   * @param lines of a page of which something was kept
   * @param title of the page; null if unknown
   */
  public static Optional<String> why(List<JudgedLine> lines, @Nullable String title) {
    return Shell.why(lines)
        .or(() -> IndexPage.why(lines))
        .or(() -> SeveralArticles.why(lines, title));
  }
}
