package org.newsloom.clean.metadata;

import java.util.BitSet;
import java.util.List;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.BlockKind;

/**
 * Which blocks of a Markdown text are headings of the first level: {@code # Title}, or a line with
 * a line of {@code =} right below it.
 */
final class FirstLevelHeadings {
  static final FirstLevelHeadings NONE = new FirstLevelHeadings(new BitSet());

  /** Numbers of lines, from 1. */
  private final BitSet lines;

  private FirstLevelHeadings(BitSet lines) {
    this.lines = lines;
  }

  /** Looks through a source for lines that are marked so; some may stand in code. */
  static FirstLevelHeadings of(String source) {
    BitSet lines = new BitSet();
    int number = 0;
    int from = 0;
    while (from <= source.length()) {
      int to = source.indexOf('\n', from);
      to = to < 0 ? source.length() : to;
      number++;
      int at = from;
      while (at < to && source.charAt(at) == ' ') {
        at++;
      }
      if (source.startsWith("# ", at)) {
        lines.set(number);
      } else if (number > 1 && isUnderline(source, at, to)) {
        lines.set(number - 1);
      }
      from = to + 1;
    }
    return new FirstLevelHeadings(lines);
  }

  private static boolean isUnderline(String source, int from, int to) {
    int at = from;
    while (at < to && source.charAt(at) == '=') {
      at++;
    }
    return at - from >= 3 && source.substring(at, to).isBlank();
  }

  boolean contains(PageBlock block) {
    return block.block().kind() == BlockKind.HEADING && lines.get(block.block().lineStart());
  }

  int count(List<PageBlock> blocks) {
    return lines.isEmpty() ? 0 : (int) blocks.stream().filter(this::contains).count();
  }
}
