package org.newsloom.train.resolution;

import org.jspecify.annotations.Nullable;
import org.newsloom.model.ActorKind;

/**
 * A mention and whom it means by the gold and by the system.
 *
 * @param articleId the article it stands in
 * @param kind what kind of actor; by the gold if it is in the gold
 * @param entity whom it means by the gold; null for one that only the system found
 * @param actorId whom it means by the system; null for one that the system missed
 * @param surface the name as written
 */
public record LinkedMention(
    String articleId,
    ActorKind kind,
    @Nullable String entity,
    @Nullable String actorId,
    String surface) {

  /** Whether it is in the gold and was found. */
  public boolean inBoth() {
    return entity != null && actorId != null;
  }
}
