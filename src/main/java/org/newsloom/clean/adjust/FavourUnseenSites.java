package org.newsloom.clean.adjust;

/** Of sites not learnt from, the model takes too little for article text. */
final class FavourUnseenSites implements Adjustment {
  private static final double AMOUNT = 0.4;

  @Override
  public String name() {
    return "unseen site";
  }

  @Override
  public void adjust(BlockOdds odds) {
    for (int i = 0; i < odds.size(); i++) {
      odds.set(i, odds.get(i) + AMOUNT);
    }
  }
}
