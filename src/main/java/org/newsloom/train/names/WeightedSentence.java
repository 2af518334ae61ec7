package org.newsloom.train.names;

import java.util.List;

/**
 * A sentence to learn from, and how much each way of tagging it counts.
 *
 * @param documentStart whether a document begins here
 * @param words its tokens
 * @param taggings one way or several
 */
record WeightedSentence(boolean documentStart, List<String> words, List<Tagging> taggings) {
  WeightedSentence {
    words = List.copyOf(words);
    taggings = List.copyOf(taggings);
  }

  /**
   * A way to tag the sentence.
   *
   * @param tags a BIO tag a token
   * @param weight above 0; what people have tagged counts 1, or less in tweets
   */
  record Tagging(List<String> tags, double weight) {
    Tagging {
      tags = List.copyOf(tags);
    }
  }

  static WeightedSentence gold(TaggedSentence sentence) {
    return new WeightedSentence(
        sentence.documentStart(),
        sentence.words(),
        List.of(new Tagging(sentence.tags(), sentence.weight())));
  }
}
