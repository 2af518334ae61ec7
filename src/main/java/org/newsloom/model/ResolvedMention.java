package org.newsloom.model;

import org.jspecify.annotations.Nullable;

/**
 * A mention together with the actor that the whole corpus knows it to mean.
 *
 * @param mention as its article tells it
 * @param actor whom it means
 * @param role the office that the actor held on the article's day; null if none is known
 */
public record ResolvedMention(Mention mention, Actor actor, @Nullable String role) {

  /** The id of the actor. */
  public String actorId() {
    return actor.actorId();
  }
}
