package org.newsloom.ingest.bytes;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * How deep in a JSON value a reader is, unit by unit, and under which keys. Looks at brackets,
 * strings, colons and commas alone.
 */
final class JsonNesting {
  /** Longer paths lead to no list of records. */
  private static final int MOST_KEYS = 6;

  private static final int LONGEST_KEY = 200;

  private final Set<String> listPaths;
  private final BitSet objects = new BitSet();
  private final String[] keys = new String[MOST_KEYS];
  private final StringBuilder string = new StringBuilder();
  private int depth;
  private boolean inString;
  private boolean escaped;
  private boolean atList;

  /** The last unit outside of strings that was no white space; a quotation mark for a string. */
  private int before;

  /** Whether the string being read may be a key. */
  private boolean key;

  JsonNesting(Set<String> listPaths) {
    this.listPaths = listPaths;
  }

  /** Within so many brackets that are open. */
  static JsonNesting within(int depth) {
    JsonNesting nesting = new JsonNesting(Set.of());
    nesting.depth = depth;
    return nesting;
  }

  /** Goes on by one unit. */
  void accept(int unit) {
    atList = false;
    if (inString) {
      acceptInString(unit);
      return;
    }
    switch (unit) {
      case '"' -> {
        inString = true;
        key = innermostIsObject() && (before == '{' || before == ',') && depth <= MOST_KEYS;
        string.setLength(0);
      }
      case '{' -> objects.set(depth++);
      case '[' -> {
        atList = before == ':' && isListed();
        objects.clear(depth++);
      }
      case '}', ']' -> depth = Math.max(0, depth - 1);
      default -> {
        // White space is not remembered, and a scalar's letters decide nothing.
      }
    }
    if (unit > ' ') {
      before = unit;
    }
  }

  private void acceptInString(int unit) {
    if (escaped) {
      escaped = false;
    } else if (unit == '\\') {
      escaped = true;
    } else if (unit == '"') {
      inString = false;
      before = '"';
      if (key) {
        keys[depth - 1] = string.toString();
      }
      return;
    }
    if (key && string.length() < LONGEST_KEY) {
      string.append((char) unit);
    }
  }

  private boolean isListed() {
    if (depth == 0 || depth > MOST_KEYS || objects.nextClearBit(0) < depth) {
      return false;
    }
    return listPaths.contains(String.join(".", Arrays.copyOf(keys, depth)));
  }

  /** Whether all that was opened is closed again. */
  boolean isClosed() {
    return depth == 0 && !inString;
  }

  boolean isInString() {
    return inString;
  }

  boolean innermostIsObject() {
    return depth > 0 && objects.get(depth - 1);
  }

  int depth() {
    return depth;
  }

  /** Whether the last unit opened a list under one of the paths. */
  boolean isAtList() {
    return atList;
  }
}
