package org.newsloom.stats;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.newsloom.model.Token;

/**
 * What counts as a term.
 *
 * @param ngramSizes numbers of words, each from 1 to 5
 * @param stopWords words that are no terms, lower case with straight apostrophes
 * @param unit what of a token goes into the term: its lemma, its lower-cased surface, a stem
 */
public record TermRules(
    SortedSet<Integer> ngramSizes, Set<String> stopWords, Function<Token, String> unit) {

  public TermRules {
    ngramSizes = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(ngramSizes));
    stopWords = Set.copyOf(stopWords);
    if (ngramSizes.isEmpty() || ngramSizes.first() < 1 || ngramSizes.last() > 5) {
      throw new IllegalArgumentException("n-gram sizes must be 1 to 5: " + ngramSizes);
    }
  }
}
