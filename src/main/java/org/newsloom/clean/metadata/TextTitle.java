package org.newsloom.clean.metadata;

import java.util.List;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.BlockKind;

/**
 * Chooses the title among the lines above an article's text by points: for words that return in the
 * text, for a byline or date just below, for standing twice or at the end of a breadcrumb; against
 * prompts, questions, headings of a paragraph and lines far above. A line under {@value
 * #LEAST_POINTS} points is no title.
 *
 * <p>The points are the weights of a conditional logit model (McFadden 1974: which line of the page
 * is its title, or none), fitted to 354 of the development pages in five renderings and rounded to
 * halves.
 */
final class TextTitle {
  private static final double LEAST_POINTS = 7.0;

  /** Lines looked at above the text: a table of contents may stand between it and the title. */
  private static final int MOST_LINES = 80;

  /** Lines looked at below the first paragraph, which may be a prompt above the title. */
  private static final int MOST_LINES_BELOW = 15;

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 30;

  /** Few titles are longer than this many words. */
  private static final int MANY_WORDS = 18;

  /** In characters. */
  private static final int LONGEST = 250;

  /** A breadcrumb has at most so many characters before the title. */
  private static final int LONGEST_CRUMBS = 120;

  /** In characters: what is shorter behind a breadcrumb is its last step, not the title. */
  private static final int SHORTEST_AFTER_CRUMBS = 10;

  private static final int NEAR = 4;

  /** Lines below the first paragraph in which a heading that the contents list stands again. */
  private static final int RETURN_LINES = 100;

  private final List<PageBlock> blocks;
  private final int textStart;
  private final ProseWords prose;
  private final int from;
  private final int to;

  /** For each line from the first one looked at: whether it is a date or a byline. */
  private final boolean[] masthead;

  TextTitle(List<PageBlock> blocks, int textStart, ProseWords prose) {
    this.blocks = blocks;
    this.textStart = textStart;
    this.prose = prose;
    this.from = Math.max(0, textStart - MOST_LINES);
    this.to = Math.min(blocks.size(), textStart + MOST_LINES_BELOW);
    this.masthead = new boolean[to - from];
    for (int i = from; i < to; i++) {
      masthead[i - from] = Masthead.isPartOf(blocks.get(i));
    }
  }

  /** Index of the line that is the title; -1 if none can be told. */
  int find() {
    int best = -1;
    double most = LEAST_POINTS;
    // Of equal lines the upper one: the lower ones repeat it.
    for (int i = to - 1; i >= from; i--) {
      if (!masthead[i - from] && mayBeTitle(blocks.get(i))) {
        double points = points(i);
        if (points >= most) {
          best = i;
          most = points;
        }
      }
    }
    return best;
  }

  private double points(int index) {
    PageBlock block = blocks.get(index);
    TextShape shape = block.shape();
    String text = block.text();
    ProseWords.Shared shared = prose.shared(text);
    if (shared.found() == 0) {
      return 0;
    }
    double points = 3 * shared.share() + 0.5 * Math.min(shared.found(), 5);
    points -= shared.words() < 2 ? 1.5 : 0;
    points += 3.5 * Math.min(6, shape.words()) / 6;
    points -= shape.words() >= MANY_WORDS ? 2 : 0;
    points += shape.capitalised() / (double) shape.words();
    points += block.block().kind() == BlockKind.HEADING ? 1.5 : 0;
    points -= text.endsWith("?") ? 1 : 0;
    points -= Character.getType(text.codePointAt(0)) == Character.OTHER_SYMBOL ? 1 : 0;
    points -= Prompts.begins(text) ? 2 : 0;
    points -= crumbs(text) >= 2 ? 2 : 0;
    points -= 0.5 * Math.log1p(Math.max(0, textStart - index));
    points -= 1.5 * Math.log1p(Math.max(0, index - textStart));
    return points + pointsOfNeighbours(index);
  }

  private double pointsOfNeighbours(int index) {
    double points = mastheadIn(index + 1, index + 3) ? 3 : mastheadIn(index + 3, index + 7) ? 2 : 0;
    points += mastheadIn(index - 3, index) ? 1 : 0;
    points += stands(index, Math.max(0, index - NEAR), index + NEAR + 1) ? 1.5 : 0;
    points -=
        stands(index, Math.max(index + NEAR + 1, textStart), textStart + RETURN_LINES) ? 0.5 : 0;
    points += endsCrumbs(index) ? 2 : 0;
    points += index == 0 ? 0.5 : 0;
    points += index == 0 || blocks.get(index - 1).shape().words() <= 3 ? 1 : 0;
    if (index + 1 < blocks.size()) {
      TextShape next = blocks.get(index + 1).shape();
      // The line right above a paragraph is more often the heading of it.
      points -= next.isProse() ? 1.5 : 0;
      points -= next.words() <= 3 ? 0.5 : 0;
    }
    return points;
  }

  private boolean mastheadIn(int first, int end) {
    for (int i = Math.max(from, first); i < Math.min(end, to); i++) {
      if (masthead[i - from]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line's text stands in another line of a range. */
  private boolean stands(int index, int first, int end) {
    String text = blocks.get(index).text();
    for (int i = first; i < Math.min(end, blocks.size()); i++) {
      if (i != index && blocks.get(i).text().equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsCrumbs(int index) {
    String text = blocks.get(index).text();
    for (int i = Math.max(0, index - NEAR); i < index; i++) {
      String crumbs = blocks.get(i).text();
      int before = crumbs.length() - text.length();
      if (before > 0
          && before <= LONGEST_CRUMBS
          && crumbs.regionMatches(true, before, text, 0, text.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeTitle(PageBlock block) {
    TextShape shape = block.shape();
    String text = block.text();
    if (text.length() > LONGEST || shape.words() < FEWEST_WORDS || shape.words() > MOST_WORDS) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return !Character.isLowerCase(text.codePointAt(0))
        && last != '.'
        && last != ':'
        && last != ','
        && block.linkDensity() < 0.5
        && block.block().kind() != BlockKind.LIST_ITEM;
  }

  private static int crumbs(String text) {
    int crumbs = 0;
    for (int i = 0; i < text.length(); i++) {
      crumbs += endsCrumb(text.charAt(i)) ? 1 : 0;
    }
    return crumbs;
  }

  private static boolean endsCrumb(char c) {
    return switch (c) {
      case '>', '\u203a', '\u00bb', '|', '\u2192', '/' -> true;
      default -> false;
    };
  }

  /** The title without the breadcrumb that leads to it, or the site's name after it. */
  static String text(PageBlock block) {
    String text = block.text();
    int start = text.length();
    while (start > 0 && !endsCrumb(text.charAt(start - 1))) {
      start--;
    }
    String last = text.substring(start).strip();
    return crumbs(text) >= 2 && last.length() >= SHORTEST_AFTER_CRUMBS
        ? last
        : Titles.withoutSite(text);
  }
}
