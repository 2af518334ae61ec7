package org.newsloom.clean.pagekind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;

/** Judged lines for tests. */
final class Lines {
  /** Fourteen words. */
  static final String SENTENCE =
      "The council voted on Monday to close the old harbour bridge for two years.";

  static final String HEADLINE = "Harbour Bridge Closed for Repairs";

  private Lines() {}

  static JudgedLine line(String text, double probability, boolean linked) {
    return new JudgedLine(
        PageBlock.ofText(
            new Block(BlockKind.PARAGRAPH, text, 1, 1),
            linked ? text.length() : 0,
            linked ? 1 : 0,
            true),
        probability,
        probability >= 0.5);
  }

  static JudgedLine kept(String text) {
    return line(text, 0.9, false);
  }

  static JudgedLine removed(String text) {
    return line(text, 0.1, false);
  }

  static JudgedLine link(String text) {
    return line(text, 0.1, true);
  }

  /** So many linked words, one a line. */
  static List<JudgedLine> menu(int words) {
    return Collections.nCopies(words, link("News"));
  }

  static List<JudgedLine> times(int count, JudgedLine... lines) {
    return IntStream.range(0, count).boxed().flatMap(i -> Stream.of(lines)).toList();
  }

  @SafeVarargs
  static List<JudgedLine> together(List<JudgedLine>... parts) {
    List<JudgedLine> all = new ArrayList<>();
    for (List<JudgedLine> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  static String why(List<JudgedLine> lines) {
    return NoArticle.why(lines, null).orElse("an article");
  }
}
