package org.newsloom.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.BlockKind;
import org.newsloom.model.RemovalReason;

/** Names what stands before and after the article. */
final class OutsideRules {
  /** What follows the last marker may be cut off up to this share of the page's prose. */
  private static final double LARGEST_TAIL = 0.05;

  private static final int LONGEST_MARKER = 8;

  /** A link "Read more" is no heading of what follows. */
  private static final double MOSTLY_LINKED = 0.5;

  /** Blocks between a title and the first paragraph: deck, byline, picture, date, share bar. */
  private static final int LONGEST_HEAD = 15;

  private OutsideRules() {}

  /** Removes what stands outside the article's stretch. */
  static void apply(List<PageBlock> blocks, ArticleSpan span, @Nullable RemovalReason[] reasons) {
    int start = withHeadings(blocks, span.start(), reasons);
    int title = lastTitle(span.start(), reasons);
    for (int i = 0; i < start; i++) {
      if (reasons[i] == null
          && !(i > title && title >= start - LONGEST_HEAD && isDeck(blocks.get(i)))) {
        reasons[i] = blocks.get(i).shape().isProse() ? RemovalReason.OTHER : RemovalReason.NAV;
      }
    }
    RemovalReason section = RemovalReason.RELATED;
    for (int i = span.end(); i < reasons.length; i++) {
      if (reasons[i] == RemovalReason.COMMENTS || reasons[i] == RemovalReason.RELATED) {
        section = reasons[i];
      }
      if (reasons[i] == null) {
        TextShape shape = blocks.get(i).shape();
        RemovalReason line = shape.words() >= 4 ? RemovalReason.RELATED : RemovalReason.NAV;
        reasons[i] = shape.isProse() ? section : line;
      }
    }
  }

  /** The headings right above the first paragraph belong to it. */
  private static int withHeadings(
      List<PageBlock> blocks, int start, @Nullable RemovalReason[] reasons) {
    int at = start;
    while (at > 0
        && reasons[at - 1] == null
        && blocks.get(at - 1).block().kind() == BlockKind.HEADING) {
      at--;
    }
    return at;
  }

  private static int lastTitle(int before, @Nullable RemovalReason[] reasons) {
    for (int i = before - 1; i >= 0; i--) {
      if (reasons[i] == RemovalReason.TITLE) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The line or two under the title that say what the article is about. */
  private static boolean isDeck(PageBlock block) {
    return block.shape().isProse() && block.linkDensity() < 0.5;
  }

  /**
   * Removes what follows a heading such as "Related stories" at the end of an article, as long as
   * it is little: markers also stand between the parts of an article.
   */
  static void trimEnd(List<PageBlock> blocks, @Nullable RemovalReason[] reasons) {
    int total = 0;
    for (int i = 0; i < reasons.length; i++) {
      total += proseWords(blocks.get(i), reasons[i]);
    }
    int after = 0;
    int cut = reasons.length;
    RemovalReason section = null;
    for (int i = reasons.length - 1; i >= 0; i--) {
      PageBlock block = blocks.get(i);
      after += proseWords(block, reasons[i]);
      if (after > LARGEST_TAIL * total) {
        break;
      }
      if (block.inContainer() && block.markup() == null && isMarker(block, reasons[i])) {
        cut = i;
        section = reasons[i];
      }
    }
    for (int i = cut; i < reasons.length; i++) {
      if (reasons[i] == null) {
        reasons[i] = section;
      }
    }
  }

  private static int proseWords(PageBlock block, @Nullable RemovalReason reason) {
    return reason == null && block.shape().isProse() ? block.shape().words() : 0;
  }

  private static boolean isMarker(PageBlock block, @Nullable RemovalReason reason) {
    return block.shape().words() <= LONGEST_MARKER
        && block.linkDensity() < MOSTLY_LINKED
        && (reason == RemovalReason.COMMENTS
            || reason == RemovalReason.RELATED
            || reason == RemovalReason.AUTHOR_BIO
            || reason == RemovalReason.SUBSCRIPTION);
  }
}
