package org.newsloom.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether a person is looking. */
final class Terminal {
  private Terminal() {}

  /**
   * Whether standard input and output are a terminal. From Java 22 on a console may exist without
   * one, and says so itself.
   */
  @SuppressWarnings(
      "SystemConsoleNull") // Before Java 22 null is the answer; later it is asked below.
  static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      Method isTerminal = Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(isTerminal.invoke(console));
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }
}
