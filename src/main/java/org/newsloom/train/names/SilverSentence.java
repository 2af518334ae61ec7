package org.newsloom.train.names;

import java.util.List;

/**
 * A sentence as two teachers tagged it.
 *
 * @param documentStart whether a document begins here
 * @param words its tokens
 * @param first the first teacher's BIO tag of each token
 * @param second the second teacher's
 */
public record SilverSentence(
    boolean documentStart, List<String> words, List<String> first, List<String> second) {
  public SilverSentence {
    words = List.copyOf(words);
    first = List.copyOf(first);
    second = List.copyOf(second);
  }
}
