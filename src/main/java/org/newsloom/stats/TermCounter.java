package org.newsloom.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Sentence;
import org.newsloom.model.Token;

/**
 * Counts the terms of an article. A term is one to five neighbouring words of a sentence; a stop
 * word, a number or a punctuation mark leaves a gap that no term bridges.
 */
public final class TermCounter {
  private final TermRules rules;

  public TermCounter(TermRules rules) {
    this.rules = rules;
  }

  /**
   * The article's terms in the order of {@link TermStatistic#compareKeys}; empty if it has none.
   */
  public List<TermCount> count(AnnotatedArticle article) {
    List<Map<String, int[]>> countsBySize = new ArrayList<>();
    for (int size = 0; size <= rules.ngramSizes().last(); size++) {
      countsBySize.add(new HashMap<>());
    }
    List<String> run = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        String word = word(token);
        if (word.isEmpty()) {
          countRun(run, countsBySize);
          run.clear();
        } else {
          run.add(word);
        }
      }
      countRun(run, countsBySize);
      run.clear();
    }
    List<TermCount> counts = new ArrayList<>();
    for (int size : rules.ngramSizes()) {
      countsBySize
          .get(size)
          .forEach((term, count) -> counts.add(new TermCount(term, size, count[0])));
    }
    counts.sort(
        (a, b) -> {
          int byTerm = CodePointOrder.compare(a.term(), b.term());
          return byTerm != 0 ? byTerm : Integer.compare(a.ngramSize(), b.ngramSize());
        });
    return counts;
  }

  private void countRun(List<String> run, List<Map<String, int[]>> countsBySize) {
    for (int size : rules.ngramSizes()) {
      Map<String, int[]> counts = countsBySize.get(size);
      for (int start = 0; start + size <= run.size(); start++) {
        String term =
            size == 1 ? run.get(start) : String.join(" ", run.subList(start, start + size));
        counts.computeIfAbsent(term, key -> new int[1])[0]++;
      }
    }
  }

  /** The word a token contributes; empty for what is no term. */
  private String word(Token token) {
    String surface = token.surface();
    if (!hasLetter(surface)) {
      return "";
    }
    String lower = straight(surface.toLowerCase(Locale.ROOT));
    if ((lower.startsWith("'") && lower.length() <= 3) || lower.equals("n't")) {
      return ""; // a clitic: 's, 're, 'll
    }
    if (rules.stopWords().contains(lower)) {
      return "";
    }
    String unit = straight(rules.unit().apply(token).toLowerCase(Locale.ROOT));
    return rules.stopWords().contains(unit) || !hasLetter(unit) ? "" : unit;
  }

  private static String straight(String word) {
    return word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\'');
  }

  private static boolean hasLetter(String word) {
    for (int i = 0; i < word.length(); ) {
      int codePoint = word.codePointAt(i);
      if (Character.isLetter(codePoint)) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }
}
