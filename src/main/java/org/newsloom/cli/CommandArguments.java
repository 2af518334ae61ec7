package org.newsloom.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The arguments as they were typed. Under {@code LC_ALL=C} Java makes question marks of every byte
 * beyond ASCII; Linux still has the bytes, which are read as UTF-8.
 */
final class CommandArguments {
  private static final char LOST = '\uFFFD';

  private CommandArguments() {}

  /** The arguments, those that lost characters as the system has them, where it says. */
  static String[] whole(String[] arguments) {
    if (String.join("", arguments).indexOf(LOST) < 0) {
      return arguments;
    }
    String[] typed;
    try {
      byte[] line = Files.readAllBytes(Path.of("/proc/self/cmdline"));
      typed = new String(line, StandardCharsets.UTF_8).split("\0");
    } catch (IOException notLinux) {
      return arguments;
    }
    return restored(arguments, typed);
  }

  /** The last of the typed words are the arguments; before them stand Java's own. */
  static String[] restored(String[] arguments, String[] typed) {
    String[] whole = arguments.clone();
    int before = typed.length - arguments.length;
    for (int i = 0; i < whole.length && before >= 0; i++) {
      if (whole[i].indexOf(LOST) >= 0) {
        whole[i] = typed[before + i];
      }
    }
    return whole;
  }
}
