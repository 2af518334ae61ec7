package org.newsloom.cli;

import java.util.Map;

/** When to print in colour. */
enum ColorChoice {
  /** On a terminal that can, unless the user has set NO_COLOR (no-color.org). */
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to print in colour.
   *
   * @param environment the variables of the process
   * @param terminal whether a person is looking
   */
  boolean isColored(Map<String, String> environment, boolean terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "").equals("dumb");
    };
  }
}
