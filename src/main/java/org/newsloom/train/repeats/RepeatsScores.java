package org.newsloom.train.repeats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.newsloom.train.pages.WordScore;

/** Scores of documents cleaned without and with the evidence of repeated lines. */
public final class RepeatsScores {
  private final String name;
  private final List<WordScore> without = new ArrayList<>();
  private final List<WordScore> with = new ArrayList<>();
  private final List<String> goldLines = new ArrayList<>();
  private long removed;

  RepeatsScores(String name) {
    this.name = name;
  }

  /**
   * Adds a document.
   *
   * @param before its score without the evidence
   * @param after its score with it
   * @param removedLines how many lines the evidence removed
   * @param removedGold those of them that stand in the gold
   */
  void add(WordScore before, WordScore after, int removedLines, List<String> removedGold) {
    without.add(before);
    with.add(after);
    removed += removedLines;
    goldLines.addAll(removedGold);
  }

  /** The table's first line. */
  public static String header() {
    return String.format(
        Locale.ROOT,
        "%-12s%7s%9s%9s%9s%9s%9s%9s%9s%10s%n",
        "",
        "pages",
        "F1 off",
        "F1 on",
        "P off",
        "P on",
        "R off",
        "R on",
        "removed",
        "not gold");
  }

  /** One line: means over documents, lines removed, and the share of those not in the gold. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%-12s%7d%9.4f%9.4f%9.4f%9.4f%9.4f%9.4f%9d%10.4f%n",
        name,
        with.size(),
        mean(without, WordScore::f1),
        mean(with, WordScore::f1),
        mean(without, WordScore::precision),
        mean(with, WordScore::precision),
        mean(without, WordScore::recall),
        mean(with, WordScore::recall),
        removed,
        precision());
  }

  /** Share of the lines that the evidence removed which do not stand in the gold; 1 for none. */
  public double precision() {
    return removed == 0 ? 1 : 1 - goldLines.size() / (double) removed;
  }

  /** Mean word F1 without the evidence, 0 to 1. */
  public double f1Without() {
    return mean(without, WordScore::f1);
  }

  /** Mean word F1 with the evidence, 0 to 1. */
  public double f1With() {
    return mean(with, WordScore::f1);
  }

  /** The lines of the gold that the evidence removed, in the order of the documents. */
  public List<String> goldLines() {
    return List.copyOf(goldLines);
  }

  private static double mean(List<WordScore> scores, ToDoubleFunction<WordScore> value) {
    return scores.stream().mapToDouble(value).average().orElse(Double.NaN);
  }
}
