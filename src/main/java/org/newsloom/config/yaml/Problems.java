package org.newsloom.config.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsloom.model.UserError;

/** What is wrong with some YAML, gathered so that the user hears everything at once. */
final class Problems {
  private final Set<String> messages = new LinkedHashSet<>();

  /** Notes that a key's value at a place is wrong; an empty key stands for the file as a whole. */
  void add(String place, String key, String message) {
    messages.add(place + ": " + (key.isEmpty() ? "" : key + ": ") + message);
  }

  /** The messages so far, in the order they were noted. */
  List<String> messages() {
    return new ArrayList<>(messages);
  }

  /**
   * Stops if anything is wrong.
   *
   * @throws UserError with one line for each problem
   */
  void throwIfAny() {
    if (!messages.isEmpty()) {
      throw UserError.badInput(String.join("\n", messages));
    }
  }
}
