package org.newsloom.clean.pagekind;

import java.util.List;
import java.util.Optional;

/**
 * Recognises index pages: fronts of sections, results of a search, pages of a tag. What was kept of
 * them are teasers, each a short paragraph under a headline of its own or broken off.
 *
 * <p>An article has lists of teasers around it, too, and of a short one more teasers may be kept
 * than text. So there must be many, and next to nothing else: the text of an article stands apart
 * from them, and a sentence or two are enough to tell.
 */
final class IndexPage {
  private static final int MOST_TEASER_WORDS = 50;
  private static final int MOST_TEASER_PARAGRAPHS = 2;

  /** Lines from the headline to its teaser: a date, an author, a section. */
  private static final int FARTHEST_HEADLINE = 3;

  private static final int FEWEST_TEASERS = 8;
  private static final int MOST_OTHER_WORDS = 20;

  /** What is less likely is no text; what is likelier, and removed, might have been one. */
  private static final double LEAST_LIKELY = 0.4;

  private final List<JudgedLine> lines;
  private int teasers;
  private int otherWords;

  private IndexPage(List<JudgedLine> lines) {
    this.lines = lines;
  }

  /** Why a page is an index page, in words for people; empty if it may be an article. */
  static Optional<String> why(List<JudgedLine> lines) {
    IndexPage page = new IndexPage(lines);
    page.count();
    return page.teasers >= FEWEST_TEASERS && page.otherWords < MOST_OTHER_WORDS
        ? Optional.of(
            "an index page: %d short texts under headlines of their own or broken off, and %d other words"
                .formatted(page.teasers, page.otherWords))
        : Optional.empty();
  }

  private void count() {
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      int words = 0;
      while (end < lines.size() && isText(end)) {
        words += lines.get(end).words();
        end++;
      }
      if (end == at) {
        at++;
      } else {
        boolean teaser =
            words < MOST_TEASER_WORDS
                && end - at <= MOST_TEASER_PARAGRAPHS
                && (underHeadline(at) || (end - at == 1 && isCut(lines.get(at).block().text())));
        teasers += teaser ? 1 : 0;
        otherWords += teaser ? 0 : words;
        at = end;
      }
    }
  }

  private boolean underHeadline(int index) {
    for (int i = index - 1; i >= 0 && i >= index - FARTHEST_HEADLINE; i--) {
      if (lines.get(i).isProse()) {
        return false;
      }
      if (lines.get(i).isHeadline() || lines.get(i).isLinkedHeadline()) {
        return true;
      }
    }
    return false;
  }

  private boolean isText(int index) {
    JudgedLine line = lines.get(index);
    return (line.kept() || line.probability() >= LEAST_LIKELY) && line.isProse();
  }

  private static boolean isCut(String text) {
    return text.endsWith("\u2026") || text.endsWith("...") || text.endsWith("\u2026]");
  }
}
