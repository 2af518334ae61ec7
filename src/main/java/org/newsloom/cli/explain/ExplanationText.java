package org.newsloom.cli.explain;

import java.io.PrintWriter;
import java.util.Locale;
import org.newsloom.clean.JudgedBlock;
import org.newsloom.cli.Printable;
import org.newsloom.model.BlockKind;

/**
 * Prints explanations as lines, one a block, in document order:
 *
 * <pre>{@code
 *     verdict, probability, lines of the source, kind or reason, text
 * - 0.10        1  nav             Home
 * + 0.90      3-5  paragraph       The council voted on Monday ...
 * }</pre>
 */
public final class ExplanationText {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";

  private final PrintWriter out;
  private final boolean colored;

  /**
   * @param out where to print to; not closed
   * @param colored whether to use the colours of a terminal
   */
  public ExplanationText(PrintWriter out, boolean colored) {
    this.out = out;
    this.colored = colored;
  }

  /** Prints one document. */
  public void print(Explanation explanation) {
    out.println(in(BOLD, Printable.of(explanation.name())));
    for (Explanation.Fact fact : explanation.facts()) {
      out.println(in(FAINT, "%-10s".formatted(fact.label())) + " " + Printable.of(fact.value()));
    }
    out.println();
    explanation.page().blocks().forEach(this::print);
    out.println();
    out.flush();
  }

  private void print(JudgedBlock judged) {
    String place =
        String.format(
            Locale.ROOT, " %s %9s  ", Explanation.probability(judged), Explanation.lines(judged));
    BlockKind kind = judged.page().block().kind();
    String text = Printable.lines(judged.page().text());
    if (judged.kept()) {
      out.println(
          in(GREEN, "+")
              + in(FAINT, place + "%-15s".formatted(Explanation.name(kind)))
              + ' '
              + (kind == BlockKind.HEADING ? in(BOLD, text) : text));
    } else {
      String reason = Explanation.name(judged.label().reason());
      out.println(
          in(RED, "-")
              + in(FAINT, place)
              + in(RED, "%-15s".formatted(reason))
              + ' '
              + in(FAINT, text));
    }
  }

  private String in(String color, String text) {
    return colored ? color + text + RESET : text;
  }
}
