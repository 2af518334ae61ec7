package org.newsloom.clean.text;

import java.util.List;

/** Reads texts for tests: kind and text of each block. */
final class Read {
  private Read() {}

  static List<String> text(String... lines) {
    return kinds(false, lines);
  }

  static List<String> markdown(String... lines) {
    return kinds(true, lines);
  }

  private static List<String> kinds(boolean markdown, String... lines) {
    return TextBlocks.read(String.join("\n", lines), markdown).stream()
        .map(block -> block.block().kind() + " " + block.text())
        .toList();
  }
}
