package org.newsloom.actors.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of the place where a name stands. */
public interface Surroundings {
  /** Nothing is known: no date, no words. */
  Surroundings NONE =
      new Surroundings() {
        @Override
        public @Nullable LocalDate date() {
          return null;
        }

        @Override
        public boolean has(String phrase, Within within) {
          return false;
        }
      };

  /** The day the article was published; null if it states none. */
  @Nullable LocalDate date();

  /**
   * Whether a phrase stands so near.
   *
   * @param phrase folded words, joined by single spaces
   */
  boolean has(String phrase, Within within);

  /**
   * Whether the article has a town of this name, in a state of North America.
   *
   * @param folded the town's words, joined by single spaces
   */
  default boolean isTown(String folded) {
    return false;
  }
}
