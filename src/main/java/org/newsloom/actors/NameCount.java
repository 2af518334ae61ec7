package org.newsloom.actors;

import org.newsloom.model.ActorReference;

/**
 * How often a reference stands in the corpus.
 *
 * @param reference whom the mentions mean, as far as their articles tell
 * @param mentionCount mentions in all articles
 * @param articleCount articles with at least one
 */
public record NameCount(ActorReference reference, long mentionCount, long articleCount) {

  /** The sum with another part of the corpus, of the same reference. */
  NameCount plus(NameCount other) {
    return new NameCount(
        reference, mentionCount + other.mentionCount, articleCount + other.articleCount);
  }
}
