package org.newsloom.train.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Word overlap of a prediction with its gold text: the measure of the WCXB benchmark (Foley 2026).
 * Both texts are bags of lower-cased words; {@code f1 = 2 * p * r / (p + r)}.
 *
 * @param precision share of the predicted words that stand in the gold, 0 to 1
 * @param recall share of the gold's words that stand in the prediction, 0 to 1
 * @param f1 harmonic mean of the two, 0 to 1
 */
public record WordScore(double precision, double recall, double f1) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /** Scores a prediction; two empty texts agree fully, one empty text scores 0. */
  public static WordScore of(String predicted, String gold) {
    Map<String, Integer> predictedWords = counts(predicted);
    Map<String, Integer> goldWords = counts(gold);
    if (predictedWords.isEmpty() || goldWords.isEmpty()) {
      double same = predictedWords.isEmpty() && goldWords.isEmpty() ? 1.0 : 0.0;
      return new WordScore(same, same, same);
    }
    long both = 0;
    for (Map.Entry<String, Integer> entry : predictedWords.entrySet()) {
      both += Math.min(entry.getValue(), goldWords.getOrDefault(entry.getKey(), 0));
    }
    double precision = both / (double) total(predictedWords);
    double recall = both / (double) total(goldWords);
    return new WordScore(
        precision, recall, both == 0 ? 0.0 : 2 * precision * recall / (precision + recall));
  }

  /** The lower-cased words of a text, in order. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private static long total(Map<String, Integer> counts) {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }
}
