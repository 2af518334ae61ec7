package org.newsloom.actors.suggest;

/**
 * Why two actors may be one.
 *
 * @param reason why, without the names
 * @param likelihood a rough one, 0 to 1, judged by hand on samples
 */
record Likeness(String reason, double likelihood) {
  /** What is less likely is not worth a person's time. */
  private static final double LIKELY = 0.3;

  boolean isWorthALook() {
    return likelihood >= LIKELY;
  }
}
