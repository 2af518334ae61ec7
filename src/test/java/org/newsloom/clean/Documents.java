package org.newsloom.clean;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.newsloom.clean.page.ValidText;

/** Texts as no author would write them. */
final class Documents {
  private static final String[] LINES = {
    "",
    "  ",
    "\t\u00a0",
    "The ministers met in the old town hall, and the talks went on",
    "until the morning. Nobody would say what had been decided there",
    "in the end, but they would",
    "meet again.",
    "\"We shall see,\" said the mayor \u2014 and left. [Reuters] (AP)",
    "A Short Heading",
    "Why does it matter?",
    "\u2022 a first point that is made here",
    "  - a second one",
    "        o a third of a text browser",
    "* * *",
    "- - -",
    "\u2014\u2014\u2014\u2014",
    "1. numbered",
    "Table of Contents",
    "- A Short Heading",
    "By Ann Lee",
    "March 3, 2021",
    "Share",
    "Sign up for our newsletter",
    "Related articles",
    "\ud83e\udd1d\ud83d\udc4d",
    "***",
    "# one hash",
    "> quoted",
    "| a | b |",
    "```",
    "\\* no mark \\_ here",
    "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd",
    "\u4f60\u597d\uff0c\u4e16\u754c\u3002",
    "x\u00ady\u200bz\ufeff",
    "\u0645\u06cc\u200c\u0631\u0648\u0645",
    "snake_case [brackets] (round) *star* `tick` ~~gone~~",
  };

  private static final String ODD =
      " \t\u00a0\u2003\u200b\u00ad\ufeff\u2028\u0085\f\u200d\u0301\ud83d\ude00aZ\u00e9\u05e9\u4f60"
          + "*-+#>_`~|=[](){}!\\\"'.,:;\u2022\u2013\u2014\u00b7o19&<\u2026";

  private static final String[] WORDS =
      "the talks of Oslo went on and on, until March. Nobody (not even he) \u2013 \u2022 said a \u201cword\u201d about it; 7 a.m. was-late *so*"
          .split(" ", -1);

  private Documents() {}

  /** Lines of all kinds, wrapped or not, with line ends of all kinds. Without Markdown links. */
  static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            List.of(Tuple.of(4, joined(lines())), Tuple.of(3, wrapped()), Tuple.of(1, flattened())))
        // A link's target is no text; what is made of links is another test.
        .map(text -> text.replace("](", "] ("))
        // Reading gives characters alone; halves of surrogate pairs have a test of their own.
        .map(ValidText::of);
  }

  private static Arbitrary<String> lines() {
    return Arbitraries.oneOf(
        Arbitraries.of(LINES),
        Arbitraries.strings().withChars(ODD.toCharArray()).ofMaxLength(30),
        Arbitraries.strings().all().ofMaxLength(12));
  }

  private static Arbitrary<String> joined(Arbitrary<String> lines) {
    return Combinators.combine(
            lines.list().ofMinSize(1).ofMaxSize(40), Arbitraries.of("\n", "\r\n", "\n\n", "\r"))
        .as((list, lineEnd) -> String.join(lineEnd, list));
  }

  /** Paragraphs cut at a width. */
  private static Arbitrary<String> wrapped() {
    Arbitrary<List<String>> words = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(80);
    return Combinators.combine(
            words.list().ofMinSize(1).ofMaxSize(5),
            Arbitraries.integers().between(20, 100),
            Arbitraries.of("\n", "\r\n", "\n\n"))
        .as(
            (paragraphs, width, lineEnd) ->
                String.join(lineEnd, paragraphs.stream().map(list -> wrap(list, width)).toList()));
  }

  private static String wrap(List<String> words, int width) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (String word : words) {
      if (column > 0) {
        boolean full = column + 1 + word.length() > width;
        text.append(full ? '\n' : ' ');
        column = full ? 0 : column + 1;
      }
      text.append(word);
      column += word.length();
    }
    return text.toString();
  }

  /** A page on one line, with wide gaps between its parts. */
  private static Arbitrary<String> flattened() {
    return Combinators.combine(
            lines().list().ofMinSize(20).ofMaxSize(60), Arbitraries.of("   ", "\t\t\t", " \r "))
        .as((parts, gap) -> String.join(gap, parts));
  }
}
