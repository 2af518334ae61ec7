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

  private static final String ARTICLE = "The ";

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 30;

  /** In characters. */
  private static final int LONGEST = 250;

  private final List<PageBlock> blocks;
  private final int from;
  private final int to;
  private final MastheadLines masthead;
  private final ProseWords prose;
  private final TitlePoints points;

  /** Markdown that begins with its only heading of the first level says what its title is. */
  private final boolean beginsWithItsOnlyHeading;

  TextTitle(List<PageBlock> blocks, int textStart, ProseWords prose, FirstLevelHeadings headings) {
    this.blocks = blocks;
    this.beginsWithItsOnlyHeading =
        !blocks.isEmpty() && headings.contains(blocks.get(0)) && headings.count(blocks) == 1;
    this.prose = prose;
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
      if (!masthead.holds(i) && mayBeTitle(blocks.get(i), FEWEST_WORDS)) {
        double found = points.of(i, most);
        if (found >= most) {
          best = i;
          most = found;
        }
      }
    }
    return best < 0 && isBareHeadline() ? 0 : best;
  }

  /**
   * Whether the text is a line in the shape of a headline and, but for a masthead, nothing else
   * above paragraphs from which a gap parts it. Then no word of it needs to return in them.
   */
  private boolean isBareHeadline() {
    if (blocks.size() < 2 || masthead.holds(0) || !Headlines.mayBe(blocks.get(0))) {
      return false;
    }
    int next = 1;
    while (next < to && masthead.holds(next)) {
      next++;
    }
    return next < blocks.size()
        && blocks.get(next).afterGap()
        && blocks.get(next).shape().isProse()
        && mayBeTitle(blocks.get(0), 1)
        && !isName(blocks.get(0));
  }

  /** Few words, all in upper case, that the text never writes in lower case: "The Daily Post". */
  private boolean isName(PageBlock block) {
    String text = block.text();
    boolean allCapitalised = block.shape().capitalised() == block.shape().words();
    return block.shape().words() <= TitlePoints.MOST_NAME_WORDS
        && allCapitalised
        && prose
                .inLowerCase(text.startsWith(ARTICLE) ? text.substring(ARTICLE.length()) : text)
                .found()
            == 0;
  }

  private static boolean mayBeTitle(PageBlock block, int fewestWords) {
    TextShape shape = block.shape();
    String text = block.text();
    if (text.length() > LONGEST || shape.words() < fewestWords || shape.words() > MOST_WORDS) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return beginsAsTitle(text)
        && last != '.'
        && last != ':'
        && last != ','
        && !(shape.closed() && shape.words() >= TitlePoints.MANY_WORDS)
        && !Headlines.isCaption(text)
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
