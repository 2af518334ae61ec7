package org.newsloom.clean.adjust;

import java.util.EnumSet;
import java.util.Set;
import org.newsloom.model.RemovalReason;

/** What a block's words say it is counts against it. */
final class DoubtByWords implements Adjustment {
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

  @Override
  public String name() {
    return "words against it";
  }

  @Override
  public void adjust(BlockOdds odds) {
    double[] amounts = new double[odds.size()];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = isOffer(odds, i) ? PROMPT : doubt(odds, i);
    }
    for (int i = 0; i < amounts.length; i++) {
      odds.doubt(i, amounts[i]);
    }
  }

  private static double doubt(BlockOdds odds, int block) {
    RemovalReason cue = odds.cue(block);
    if (cue != null && PROMPTS.contains(cue)) {
      return PROMPT;
    }
    if (odds.features().endsAsCaption(block)) {
      return CAPTION;
    }
    boolean label = cue != null && LABELS.contains(cue);
    return label || odds.features().isAuthorNote(block) ? NOTE : 0;
  }

  /** What stands between two prompts to subscribe says what one gets. */
  private static boolean isOffer(BlockOdds odds, int block) {
    return odds.words(block) <= MOST_OFFER_WORDS
        && isPrompt(odds, block - 1)
        && isPrompt(odds, block + 1);
  }

  private static boolean isPrompt(BlockOdds odds, int block) {
    return block >= 0
        && block < odds.size()
        && !odds.isKept(block)
        && odds.cue(block) == RemovalReason.SUBSCRIPTION;
  }
}
