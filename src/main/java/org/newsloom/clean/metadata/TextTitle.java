package org.newsloom.clean.metadata;

import java.util.List;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.BlockKind;

/**
 * Chooses the title among the lines above an article's text by the points of {@link TitleSign}. A
 * line under {@value #LEAST_POINTS} points is no title.
 */
final class TextTitle {
  private static final double LEAST_POINTS = 7;

  /** Lines looked at above the text: a table of contents may stand between it and the title. */
  private static final int MOST_LINES = 80;

  /** Lines looked at below the first paragraph, which may be a prompt above the title. */
  private static final int MOST_LINES_BELOW = 15;

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 30;

  /** In characters. */
  private static final int LONGEST = 250;

  private final List<PageBlock> blocks;
  private final int from;
  private final int to;
  private final MastheadLines masthead;
  private final TitlePoints points;

  /** Markdown that begins with its only heading of the first level says what its title is. */
  private final boolean beginsWithItsOnlyHeading;

  TextTitle(List<PageBlock> blocks, int textStart, ProseWords prose, FirstLevelHeadings headings) {
    this.blocks = blocks;
    this.beginsWithItsOnlyHeading =
        !blocks.isEmpty() && headings.contains(blocks.get(0)) && headings.count(blocks) == 1;
    this.from = Math.max(0, textStart - MOST_LINES);
    this.to = Math.min(blocks.size(), textStart + MOST_LINES_BELOW);
    this.masthead = new MastheadLines(blocks, from, to);
    this.points = new TitlePoints(blocks, textStart, prose, headings, masthead);
  }

  /** Index of the line that is the title; -1 if none can be told. */
  int find() {
    if (beginsWithItsOnlyHeading) {
      return 0;
    }
    int best = -1;
    double most = LEAST_POINTS;
    // Of equal lines the upper one: the lower ones repeat it.
    for (int i = to - 1; i >= from; i--) {
      if (!masthead.holds(i) && mayBeTitle(blocks.get(i))) {
        double found = points.of(i, most);
        if (found >= most) {
          best = i;
          most = found;
        }
      }
    }
    return best;
  }

  private static boolean mayBeTitle(PageBlock block) {
    TextShape shape = block.shape();
    String text = block.text();
    if (text.length() > LONGEST || shape.words() < FEWEST_WORDS || shape.words() > MOST_WORDS) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return beginsAsTitle(text)
        && last != '.'
        && last != ':'
        && last != ','
        && !(shape.closed() && shape.words() >= TitlePoints.MANY_WORDS)
        && block.linkDensity() < 0.5
        && block.block().kind() != BlockKind.LIST_ITEM;
  }

  /** Not in lower case, but for names such as "iPhone". */
  private static boolean beginsAsTitle(String text) {
    int first = text.codePointAt(0);
    return !Character.isLowerCase(first)
        || (text.length() > 1 && Character.isUpperCase(text.charAt(1)));
  }
}
