package org.newsloom.train.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The scores of many pages, as a table. */
public final class PageScores {
  private final SortedMap<String, PageScore> scores = new TreeMap<>();
  private int empty;

  /** Adds a page. */
  public void add(GoldPage gold, String predicted) {
    scores.put(gold.id(), PageScore.of(gold, predicted));
    empty += predicted.isBlank() ? 1 : 0;
  }

  /**
   * A line of means under its heading, and the worst pages.
   *
   * @param label what was scored
   * @param worst how many of the worst pages to list
   */
  public String table(String label, int worst) {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%d pages%n%-36s%7s%7s%7s%7s%7s%7s%n",
                scores.size(),
                "prediction",
                "F1",
                "P",
                "R",
                "with",
                "w/out",
                "empty"));
    table.append(
        String.format(
            Locale.ROOT,
            "%-36s%7.3f%7.3f%7.3f%7.3f%7.3f%7d%n",
            label,
            mean(score -> OptionalDouble.of(score.f1())),
            mean(score -> OptionalDouble.of(score.precision())),
            mean(score -> OptionalDouble.of(score.recall())),
            mean(PageScore::present),
            mean(PageScore::absent),
            empty));
    List<Map.Entry<String, PageScore>> byScore =
        scores.entrySet().stream()
            .sorted(Comparator.comparingDouble(entry -> entry.getValue().f1()))
            .limit(worst)
            .toList();
    for (Map.Entry<String, PageScore> entry : byScore) {
      PageScore score = entry.getValue();
      table.append(
          String.format(
              Locale.ROOT,
              "    %s  F1 %.3f  P %.3f  R %.3f%n",
              entry.getKey(),
              score.f1(),
              score.precision(),
              score.recall()));
    }
    return table.toString();
  }

  private double mean(Function<PageScore, OptionalDouble> value) {
    return scores.values().stream()
        .map(value)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average()
        .orElse(Double.NaN);
  }
}
