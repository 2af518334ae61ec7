package org.newsloom.clean;

import java.util.List;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.trained.PageFeatures;
import org.newsloom.model.RemovalReason;

/**
 * Paragraphs that the model doubts, kept for where they stand: no sentence of an article is to be
 * lost among its others. Scores hardly change by it: what is added is about as often right as
 * wrong.
 */
final class DoubtfulParagraphs {
  /** Paragraphs between or below kept ones that are less likely than this are none of theirs. */
  private static final double LEAST = -1;

  /** The same of a document that holds nothing but an article. */
  private static final double LEAST_OF_ALONE = -2.5;

  /** Lines that are removed of a document that holds nothing else at most: a date, a byline. */
  private static final int MOST_LINES_BESIDE = 3;

  private final List<PageBlock> blocks;
  private final PageFeatures features;
  private final double[] doubts;

  /**
   * @param doubts for each block how much its words speak against it
   */
  DoubtfulParagraphs(List<PageBlock> blocks, PageFeatures features, double[] doubts) {
    this.blocks = blocks;
    this.features = features;
    this.doubts = doubts;
  }

  /** Raises the log odds of those to keep. */
  void keep(double[] logOdds) {
    keepFollowing(logOdds);
    fillGaps(logOdds);
  }

  /** A paragraph right below a kept one is kept with it, but not those below it in turn. */
  private void keepFollowing(double[] logOdds) {
    for (int i = logOdds.length - 1; i > 0; i--) {
      if (isDoubtful(logOdds, i, LEAST) && isKeptProse(logOdds, i - 1)) {
        logOdds[i] = Precedents.KEPT;
      }
    }
  }

  /**
   * So are those between kept ones; prompts, captions and the like may stand between. The byline
   * above the text and the end of the page are as good as kept.
   */
  private void fillGaps(double[] logOdds) {
    double least = standsAlone(logOdds) ? LEAST_OF_ALONE : LEAST;
    boolean[] above = new boolean[logOdds.length];
    boolean kept = false;
    boolean begun = false;
    for (int i = 0; i < logOdds.length; i++) {
      above[i] = kept;
      begun |= isKeptProse(logOdds, i);
      if (!isDoubtful(logOdds, i, least)) {
        kept = isNamed(i) ? kept || (!begun && isByline(i)) : isKeptProse(logOdds, i);
      }
    }
    kept = true;
    for (int i = logOdds.length - 1; i >= 0; i--) {
      if (!isDoubtful(logOdds, i, least)) {
        kept = isNamed(i) ? kept : isKeptProse(logOdds, i);
      } else if (above[i] && kept) {
        logOdds[i] = Precedents.KEPT;
      }
    }
  }

  private boolean isDoubtful(double[] logOdds, int block, double least) {
    return logOdds[block] < 0 && logOdds[block] >= least && isParagraph(block);
  }

  /**
   * Whether the document was kept by hand, or cleaned before: but for a few lines at its top all of
   * it is text, and nothing in it is a menu, a prompt or a link.
   */
  private boolean standsAlone(double[] logOdds) {
    int beside = 0;
    boolean text = false;
    for (int i = 0; i < logOdds.length; i++) {
      if (features.isTitle(i) || isParagraph(i)) {
        text |= logOdds[i] >= 0 && !features.isTitle(i);
      } else if (blocks.get(i).links() > 0 || isNamed(i) || logOdds[i] < 0) {
        beside++;
        if (text || beside > MOST_LINES_BESIDE) {
          return false;
        }
      }
    }
    return text;
  }

  private boolean isByline(int block) {
    return features.cue(block) == RemovalReason.BYLINE;
  }

  private boolean isKeptProse(double[] logOdds, int block) {
    return logOdds[block] >= 0 && blocks.get(block).shape().isProse();
  }

  private boolean isParagraph(int block) {
    PageBlock paragraph = blocks.get(block);
    return paragraph.shape().isProse()
        && paragraph.shape().closed()
        && paragraph.linkDensity() < 0.5
        && !isNamed(block);
  }

  /** Whether a block says by its words or markup that it is something beside the text. */
  private boolean isNamed(int block) {
    return blocks.get(block).hint() != null || features.cue(block) != null || doubts[block] > 0;
  }
}
