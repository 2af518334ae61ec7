package org.newsloom.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.BlockKind;
import org.newsloom.model.RemovalReason;

/**
 * The stretch of a page in which the article stands: from {@code start} to before {@code end}.
 *
 * <p>Blocks of prose count for, short lines and boilerplate against; the stretch with the greatest
 * sum is the article (maximum subsequence segmentation, Pasternack and Roth 2009). A heading such
 * as "Comments" counts against so much that only a large body of prose after it gets the stretch to
 * go on.
 *
 * @param start index of its first block
 * @param end index after its last block
 */
record ArticleSpan(int start, int end) {
  private static final double COMMENTS_COST = 150;
  private static final double RELATED_COST = 50;
  private static final double BOILERPLATE_COST = 10;
  private static final double SHORT_LINE_COST = 2;
  private static final int LONGEST_MARKER = 8;

  /** Finds the stretch; the whole page if nothing on it speaks for an article. */
  static ArticleSpan find(List<PageBlock> blocks, @Nullable RemovalReason[] reasons) {
    double sum = 0;
    double best = 0;
    int start = 0;
    int bestStart = 0;
    int bestEnd = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += value(blocks.get(i), reasons[i]);
      if (sum > best) {
        best = sum;
        bestStart = start;
        bestEnd = i + 1;
      }
    }
    if (bestEnd == 0) {
      return new ArticleSpan(0, blocks.size());
    }
    return new ArticleSpan(bestStart, bestEnd);
  }

  private static double value(PageBlock block, @Nullable RemovalReason reason) {
    int words = block.shape().words();
    if (reason != null) {
      boolean heading = words <= LONGEST_MARKER;
      return switch (reason) {
        case COMMENTS -> heading ? -COMMENTS_COST : -BOILERPLATE_COST;
        case AUTHOR_BIO, RELATED -> heading ? -RELATED_COST : -BOILERPLATE_COST;
        case DECORATION -> 0;
        default -> -BOILERPLATE_COST;
      };
    }
    if (block.shape().isProse()) {
      return words * (1 - 1.5 * block.linkDensity());
    }
    if (block.linkDensity() > 0.6) {
      return -SHORT_LINE_COST - words * 0.5;
    }
    return block.block().kind() == BlockKind.HEADING ? 0 : -SHORT_LINE_COST;
  }
}
