package org.newsloom.train.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How well cleaning did on a set of pages: means over pages.
 *
 * @param pages one score a page, in the order of their ids
 */
public record PageScores(List<PageScore> pages) {

  public PageScores {
    pages = List.copyOf(pages);
  }

  /**
   * One page's score.
   *
   * @param id the page
   * @param words word overlap with the gold
   * @param with share of the snippets that must be present; null if the gold lists none
   * @param without share of the snippets that must be absent but are there; null if none is listed
   * @param empty whether nothing was kept
   */
  public record PageScore(
      String id, WordScore words, @Nullable Double with, @Nullable Double without, boolean empty) {

    static PageScore of(GoldPage gold, String predicted) {
      return new PageScore(
          gold.id(),
          WordScore.of(predicted, gold.mainContent()),
          shareFound(predicted, gold.with()),
          shareFound(predicted, gold.without()),
          predicted.isBlank());
    }

    private static @Nullable Double shareFound(String text, List<String> snippets) {
      if (snippets.isEmpty()) {
        return null;
      }
      String lower = text.toLowerCase(Locale.ROOT);
      long found =
          snippets.stream()
              .filter(snippet -> lower.contains(snippet.toLowerCase(Locale.ROOT)))
              .count();
      return found / (double) snippets.size();
    }
  }

  /** The scores as a table of one line, and the worst pages below it. */
  public String report(String name, int worst) {
    StringBuilder out = new StringBuilder();
    out.append("%d pages%n".formatted(pages.size()));
    out.append(
        "%-36s%7s%7s%7s%7s%7s%7s%n"
            .formatted("prediction", "F1", "P", "R", "with", "w/out", "empty"));
    out.append(
        String.format(
            Locale.ROOT,
            "%-36s%7.3f%7.3f%7.3f%7.3f%7.3f%7d%n",
            name,
            meanF1(),
            mean(page -> page.words().precision()),
            mean(page -> page.words().recall()),
            mean(PageScore::with),
            mean(PageScore::without),
            pages.stream().filter(PageScore::empty).count()));
    pages.stream()
        .sorted(Comparator.comparingDouble(page -> page.words().f1()))
        .limit(worst)
        .forEach(
            page ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "    %s  F1 %.3f  P %.3f  R %.3f%n",
                        page.id(),
                        page.words().f1(),
                        page.words().precision(),
                        page.words().recall())));
    return out.toString();
  }

  /** Mean word F1, 0 to 1; NaN without pages. */
  public double meanF1() {
    return mean(page -> page.words().f1());
  }

  private double mean(Function<PageScore, @Nullable Double> value) {
    return pages.stream()
        .map(value)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(Double.NaN);
  }
}
