package org.newsloom.stats.terms;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.newsloom.model.Token;

/**
 * What is counted as a term.
 *
 * @param sizes how many words a term may have, each 1 to {@link #MAX_SIZE}; not empty
 * @param stopWords words that are no terms and that no term holds
 * @param unit the form in which a word is counted
 */
public record TermRules(SortedSet<Integer> sizes, StopWords stopWords, Unit unit) {

  /**
   * The form in which a word is counted.
   *
   * @param name tells it from others
   * @param form must depend on nothing but the token's surface and lemma, since it is asked only
   *     once for each such pair
   */
  public record Unit(String name, Function<Token, String> form) {
    String of(String surface, String lemma) {
      return form.apply(new Token(0, 0, surface, lemma));
    }
  }

  /** The longest term that can be asked for. */
  public static final int MAX_SIZE = 10;

  /**
   * @throws IllegalArgumentException if there is no size, or one out of range
   */
  public TermRules {
    sizes = Collections.unmodifiableSortedSet(new TreeSet<>(sizes));
    if (sizes.isEmpty() || sizes.first() < 1 || sizes.last() > MAX_SIZE) {
      throw new IllegalArgumentException(
          "Term sizes are between 1 and " + MAX_SIZE + ", not " + sizes + ".");
    }
  }

  /** Counts words in their dictionary form: "Talks" and "talk" are one term. */
  public static TermRules lemmas(SortedSet<Integer> sizes, StopWords stopWords) {
    return new TermRules(sizes, stopWords, new Unit("lemma", Token::lemma));
  }

  /** Counts words as written, lower-cased: "Talks" and "talk" are two terms. */
  public static TermRules tokens(SortedSet<Integer> sizes, StopWords stopWords) {
    return new TermRules(sizes, stopWords, new Unit("token", Token::surface));
  }

  /** The rules as text: equal for equal rules. */
  String settings() {
    return "unit=%s sizes=%s stop_words=%s"
        .formatted(unit.name(), sizes, new TreeSet<>(stopWords.words()));
  }
}
