package org.newsloom.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.model.BlockKind;
import org.newsloom.model.RemovalReason;

/**
 * Takes a tagger's judgement and what is known of a source's lines, gives the judgement with that
 * evidence in it: a line that a source prints in article after article is no article text, and
 * falls below the threshold.
 *
 * <p>Left as they are:
 *
 * <ul>
 *   <li>the article's title, and what the page states to be the article's body;
 *   <li>headings and labels ("Background", "What happened next?", "Q:") with article text before
 *       them and soon behind them: sources head their sections alike;
 *   <li>rows of a table and items of a list whose neighbours in it stay;
 *   <li>pages of which no prose would be left: their lines may be all they have to say.
 * </ul>
 */
final class RepeatedLineRule {
  /** Measured by {@code newsloom evaluate repeats}: how seldom such a line is article text. */
  private static final double ARTICLE_PROBABILITY = 0.01;

  private static final int LONGEST_LABEL = 12;

  /** Between a heading and its text: another heading, a line of its own. */
  private static final int MOST_BETWEEN = 3;

  private static final String HTML = "html";

  private final RepeatedLines repeated;
  private final double threshold;

  RepeatedLineRule(RepeatedLines repeated, double threshold) {
    this.repeated = repeated;
    this.threshold = threshold;
  }

  /**
   * Judges a page's labels anew.
   *
   * @param source of the page, see {@link org.newsloom.clean.repeats.SourceKey}
   */
  List<BlockLabel> apply(Page page, String source, List<BlockLabel> labels) {
    return repeated.knows(source) ? new OnePage(page, source, labels).judged() : labels;
  }

  private final class OnePage {
    private final List<PageBlock> blocks;
    private final List<BlockLabel> labels;

    /** Kept by the tagger, and no repeated line. */
    private final boolean[] stays;

    private final boolean[] hit;
    private final boolean isText;

    OnePage(Page page, String source, List<BlockLabel> labels) {
      this.blocks = page.blocks();
      this.labels = labels;
      this.stays = new boolean[labels.size()];
      this.hit = new boolean[labels.size()];
      this.isText = !page.extractor().equals(HTML);
      for (int i = 0; i < stays.length; i++) {
        boolean kept = labels.get(i).articleProbability() >= threshold;
        PageBlock block = blocks.get(i);
        hit[i] =
            kept
                && !block.stated()
                && repeated.holds(source, block)
                && !block.text().equalsIgnoreCase(page.metadata().title());
        stays[i] = kept && !hit[i];
      }
    }

    List<BlockLabel> judged() {
      List<BlockLabel> judged = new ArrayList<>(labels);
      boolean proseBefore = false;
      for (int i = 0; i < stays.length; i++) {
        if (hit[i] && !(proseBefore && headsWhatStays(i)) && !isAmongItsLike(i)) {
          judged.set(
              i, new BlockLabel(ARTICLE_PROBABILITY, RemovalReason.REPEATED_LINE, "repeated line"));
        }
        proseBefore |= stays[i] && blocks.get(i).shape().isProse();
      }
      return proseBefore ? judged : labels;
    }

    /** A heading or label, with article text soon behind it and nothing removed in between. */
    private boolean headsWhatStays(int index) {
      // In a text, repeated lines in a row are a menu, whatever stands below them.
      if (!isLabel(index) || (isText && (isHit(index - 1) || isHit(index + 1)))) {
        return false;
      }
      int end = Math.min(stays.length, index + 1 + MOST_BETWEEN);
      for (int next = index + 1; next < end; next++) {
        if (stays[next] && isContent(blocks.get(next))) {
          return true;
        }
        if (!stays[next] && !(hit[next] && isLabel(next))) {
          return false;
        }
      }
      return false;
    }

    private boolean isHit(int index) {
      return index >= 0 && index < hit.length && hit[index];
    }

    private boolean isLabel(int index) {
      PageBlock block = blocks.get(index);
      TextShape shape = block.shape();
      if (shape.words() > LONGEST_LABEL || block.linkedChars() > 0) {
        return false;
      }
      char last = block.text().charAt(block.text().length() - 1);
      return switch (block.block().kind()) {
        case HEADING -> true;
        // A text tells its headings from other lines only by what stands right below them.
        case PARAGRAPH -> last == ':' || last == '?' || (isText && !shape.closed());
        case LIST_ITEM, QUOTE, TABLE -> last == ':' || last == '?';
      };
    }

    private static boolean isContent(PageBlock block) {
      return switch (block.block().kind()) {
        case LIST_ITEM, QUOTE, TABLE -> true;
        default -> block.shape().isProse();
      };
    }

    private boolean isAmongItsLike(int index) {
      BlockKind kind = blocks.get(index).block().kind();
      return switch (kind) {
        case TABLE -> staysAs(index - 1, kind) || staysAs(index + 1, kind);
        case LIST_ITEM -> staysAs(index - 1, kind) && staysAs(index + 1, kind);
        default -> false;
      };
    }

    private boolean staysAs(int index, BlockKind kind) {
      return index >= 0
          && index < stays.length
          && stays[index]
          && blocks.get(index).block().kind() == kind;
    }
  }
}
