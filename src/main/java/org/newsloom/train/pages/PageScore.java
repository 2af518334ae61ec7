package org.newsloom.train.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well a page was cleaned, by the word F1 of the WCXB benchmark: both texts as bags of
 * lower-cased words.
 *
 * @param f1 harmonic mean of the next two, 0 to 1
 * @param precision share of the predicted words that are in the gold
 * @param recall share of the gold's words that are predicted
 * @param present share of the snippets that must be there; empty if the gold names none
 * @param absent share of the snippets that must not be there; empty if the gold names none
 */
public record PageScore(
    double f1, double precision, double recall, OptionalDouble present, OptionalDouble absent) {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Scores a predicted text; the empty one for a page of which nothing was kept. */
  public static PageScore of(GoldPage gold, String predicted) {
    Map<String, Integer> found = words(predicted);
    Map<String, Integer> expected = words(gold.mainContent());
    double precision;
    double recall;
    double f1;
    if (found.isEmpty() || expected.isEmpty()) {
      precision = found.isEmpty() && expected.isEmpty() ? 1 : 0;
      recall = precision;
      f1 = precision;
    } else {
      double both =
          found.entrySet().stream()
              .mapToInt(word -> Math.min(word.getValue(), expected.getOrDefault(word.getKey(), 0)))
              .sum();
      precision = both / total(found);
      recall = both / total(expected);
      f1 = both == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
    return new PageScore(
        f1,
        precision,
        recall,
        shareFound(predicted, gold.present()),
        shareFound(predicted, gold.absent()));
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.merge(word.group(), 1, Integer::sum);
    }
    return words;
  }

  private static int total(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static OptionalDouble shareFound(String text, List<String> snippets) {
    String lower = text.toLowerCase(Locale.ROOT);
    return snippets.stream()
        .mapToDouble(snippet -> lower.contains(snippet.toLowerCase(Locale.ROOT)) ? 1 : 0)
        .average();
  }
}
