package org.newsloom.clean.adjust;

/**
 * Moves the odds of some blocks of a page. Stateless. The amounts are round numbers, checked by
 * cross-validation.
 */
interface Adjustment {
  /** What {@code explain} calls it: a few lower-case words. */
  String name();

  void adjust(BlockOdds odds);
}
