package org.newsloom.clean;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.trained.PageFeatures;
import org.newsloom.model.BlockKind;
import org.newsloom.model.RemovalReason;

/**
 * What is known of articles that the pages learnt from do not tell, or too seldom: it moves the
 * model's log odds. The amounts are round numbers, checked by cross-validation.
 */
final class Precedents {
  /** Of sites not learnt from, the model takes too little for article text. */
  private static final double UNSEEN = 0.4;

  /** What asks for something, pays for the page or credits a picture. */
  private static final Set<RemovalReason> PROMPTS =
      EnumSet.of(
          RemovalReason.SUBSCRIPTION,
          RemovalReason.COOKIE,
          RemovalReason.ADVERTISEMENT,
          RemovalReason.SHARE,
          RemovalReason.CREDIT);

  /** What says who wrote, who owns, who comments and what else there is. */
  private static final Set<RemovalReason> LABELS =
      EnumSet.of(
          RemovalReason.BYLINE, RemovalReason.LEGAL, RemovalReason.COMMENTS, RemovalReason.RELATED);

  private static final double PROMPT = 2;

  /** Against labels and notes on authors. */
  private static final double NOTE = 1;

  /** Against captions that end with their photographer. */
  private static final double CAPTION = 5;

  /** What a newsletter promises, between "Sign up for ..." and "Enter your e-mail address". */
  private static final int MOST_OFFER_WORDS = 30;

  /** Of what is kept, but not surely. */
  static final double KEPT = 0.5;

  private static final double REMOVED = -3;

  /** Lines from the title to its deck at most: a date or a rule may stand between. */
  private static final int LONGEST_HEAD = 4;

  /** A kept block of this many words is the article's beginning: no deck comes after it. */
  private static final int FEWEST_TEXT_WORDS = 5;

  private static final int FEWEST_FRAME_WORDS = 8;

  /** Kept blocks at the end that are looked at for notes on the authors. */
  private static final int MOST_NOTES = 3;

  /** Notes are short beside the article; a page of such notes is a list of people. */
  private static final double LARGEST_NOTES = 0.2;

  private final List<PageBlock> blocks;
  private final PageFeatures features;

  Precedents(Page page, PageFeatures features) {
    this.blocks = page.blocks();
    this.features = features;
  }

  /** Moves the log odds of each block. */
  void apply(double[] logOdds) {
    double[] doubts = new double[logOdds.length];
    for (int i = 0; i < logOdds.length; i++) {
      doubts[i] = isOffer(logOdds, i) ? PROMPT : doubt(i);
    }
    for (int i = 0; i < logOdds.length; i++) {
      logOdds[i] += UNSEEN - doubts[i];
    }
    new DoubtfulParagraphs(blocks, features, doubts).keep(logOdds);
    keepDeck(logOdds);
    settleContents(logOdds);
    removeFrame(logOdds);
    removeLastNotes(logOdds);
  }

  /** How much less likely a block is for what its words say it is. */
  private double doubt(int block) {
    RemovalReason cue = features.cue(block);
    if (cue != null && PROMPTS.contains(cue)) {
      return PROMPT;
    }
    if (features.endsAsCaption(block)) {
      return CAPTION;
    }
    boolean label = cue != null && LABELS.contains(cue);
    return label || features.isAuthorNote(block) ? NOTE : 0;
  }

  /** What stands between two prompts to subscribe says what one gets. */
  private boolean isOffer(double[] logOdds, int block) {
    return features.wordCount(block) <= MOST_OFFER_WORDS
        && isPrompt(logOdds, block - 1)
        && isPrompt(logOdds, block + 1);
  }

  private boolean isPrompt(double[] logOdds, int block) {
    return block >= 0
        && block < logOdds.length
        && logOdds[block] < 0
        && features.cue(block) == RemovalReason.SUBSCRIPTION;
  }

  /**
   * A title that begins the document and has the text right below it goes with that text: such a
   * document is no page, somebody kept the article, and kept the title with it.
   *
   * @return whether the first block is such a title; its log odds are then those of the text
   */
  boolean keepTitle(double[] logOdds) {
    if (logOdds.length == 0 || !features.isTitle(0)) {
      return false;
    }
    for (int i = 1; i < logOdds.length && i <= LONGEST_HEAD; i++) {
      if (isText(logOdds, i)) {
        logOdds[0] = logOdds[i];
        return true;
      }
    }
    return false;
  }

  private boolean isText(double[] logOdds, int block) {
    return logOdds[block] >= 0 && features.wordCount(block) >= FEWEST_TEXT_WORDS;
  }

  /**
   * The sentence or two right under the title that say what the article is about are kept: the gold
   * texts learnt from seldom hold them.
   */
  private void keepDeck(double[] logOdds) {
    int title = -1;
    for (int i = 0; i < logOdds.length; i++) {
      if (features.isTitle(i)) {
        title = i;
      } else if (isText(logOdds, i)) {
        return;
      } else if (title >= 0 && i - title <= LONGEST_HEAD && isDeck(i)) {
        logOdds[i] = Math.max(logOdds[i], KEPT);
      }
    }
  }

  private boolean isDeck(int block) {
    PageBlock deck = blocks.get(block);
    return deck.shape().isProse()
        && deck.hint() == null
        && deck.linkDensity() < 0.5
        && features.cue(block) == null
        && !features.endsAsCaption(block);
  }

  /** The entries of a table of contents go, the headings that they list stay. */
  private void settleContents(double[] logOdds) {
    @Nullable Integer[] headings = Contents.headings(features, logOdds.length);
    for (int i = 0; i < headings.length; i++) {
      Integer heading = headings[i];
      if (heading != null) {
        logOdds[i] = Math.min(logOdds[i], REMOVED);
        if (blocks.get(heading).block().kind() == BlockKind.HEADING && !features.isTitle(heading)) {
          logOdds[heading] = Math.max(logOdds[heading], KEPT);
        }
      }
    }
  }

  /** What frames the article, above and below it, is the box of its author or series. */
  private void removeFrame(double[] logOdds) {
    int first = nextProse(logOdds, 0, 1);
    if (first < 0 || features.wordCount(first) < FEWEST_FRAME_WORDS) {
      return;
    }
    int again = logOdds.length - 1;
    while (features.line(again) != features.line(first)) {
      again--;
    }
    if (again > first && nextProse(logOdds, logOdds.length - 1, -1) <= again) {
      logOdds[first] = Math.min(logOdds[first], REMOVED);
      logOdds[again] = Math.min(logOdds[again], REMOVED);
    }
  }

  /** Notes on the authors end an article; in the middle of one they introduce its persons. */
  private void removeLastNotes(double[] logOdds) {
    int all = 0;
    for (int i = 0; i < logOdds.length; i++) {
      all += logOdds[i] >= 0 ? features.wordCount(i) : 0;
    }
    int removed = 0;
    int seen = 0;
    for (int i = logOdds.length - 1; i >= 0 && seen < MOST_NOTES; i--) {
      if (logOdds[i] < 0) {
        continue;
      }
      seen++;
      removed += features.wordCount(i);
      if (removed > LARGEST_NOTES * all) {
        return;
      }
      if (features.isAuthorNote(i)) {
        logOdds[i] = Math.min(logOdds[i], REMOVED);
      } else if (blocks.get(i).shape().isProse()) {
        return;
      }
    }
  }

  /** The first kept block of prose from a place on; -1 if there is none. */
  private int nextProse(double[] logOdds, int from, int step) {
    int at = from;
    while (at >= 0 && at < logOdds.length) {
      if (logOdds[at] >= 0 && blocks.get(at).shape().isProse()) {
        return at;
      }
      at += step;
    }
    return -1;
  }
}
