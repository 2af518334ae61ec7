package org.newsloom.train.names;

import java.util.List;

/**
 * A sentence with names marked.
 *
 * @param documentStart whether a document begins here
 * @param words its tokens
 * @param tags a BIO tag a token: {@code O}, {@code B-PER}, {@code I-ORG} ...
 * @param weight what it counts in learning; above 0, mostly 1
 */
public record TaggedSentence(
    boolean documentStart, List<String> words, List<String> tags, double weight) {
  public TaggedSentence {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
  }

  public TaggedSentence(boolean documentStart, List<String> words, List<String> tags) {
    this(documentStart, words, tags, 1);
  }
}
