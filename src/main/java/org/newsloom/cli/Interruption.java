package org.newsloom.cli;

import java.io.PrintStream;

/** Tells a user who ends a run before its time (Ctrl-C, kill) what is left of it. */
final class Interruption {
  private final Thread announcement;

  private Interruption(Thread announcement) {
    this.announcement = announcement;
  }

  /** From now on, the end of the program is an interruption. */
  static Interruption announcedTo(PrintStream console) {
    Thread announcement =
        new Thread(
            () -> {
              console.println();
              console.println(
                  "interrupted: 'current' leads to the tables of the last complete run, if there is"
                      + " one; the next run clears away what this one began");
              console.flush();
            });
    Runtime.getRuntime().addShutdownHook(announcement);
    return new Interruption(announcement);
  }

  /** The program may end without a word again. */
  void noLonger() {
    try {
      Runtime.getRuntime().removeShutdownHook(announcement);
    } catch (IllegalStateException e) {
      // The program is ending already, and the announcement is made.
    }
  }
}
