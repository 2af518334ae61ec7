package org.newsloom.clean;

import java.util.Optional;
import org.newsloom.clean.pagekind.JudgedLine;
import org.newsloom.clean.pagekind.NoArticle;

/** Tells judged pages that are surely no article. */
public final class NonArticle {
  private NonArticle() {}

  /**
   * Why a page is no article, in words for people; empty if it may be one.
   *
   * @param page of which something was kept
   */
  public static Optional<String> why(JudgedPage page) {
    return NoArticle.why(
        page.blocks().stream()
            .map(
                judged ->
                    new JudgedLine(
                        judged.page(), judged.label().articleProbability(), judged.kept()))
            .toList(),
        page.metadata().title());
  }
}
