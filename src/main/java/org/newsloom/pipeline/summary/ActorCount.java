package org.newsloom.pipeline.summary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * How often an actor is named. Counts of disjoint sets of articles add up.
 *
 * @param actorId the actor
 * @param mentions places that name it
 * @param sentences sentences that name it
 * @param articles articles that name it
 * @param firstDate earliest publication of one; null if none is dated
 * @param lastDate latest
 */
public record ActorCount(
    String actorId,
    long mentions,
    long sentences,
    long articles,
    @Nullable LocalDate firstDate,
    @Nullable LocalDate lastDate)
    implements Serializable {

  /** The counts of a batch as they travel between tasks. */
  public record Batch(ArrayList<ActorCount> counts) implements Serializable {}

  ActorCount plus(ActorCount other) {
    return new ActorCount(
        actorId,
        mentions + other.mentions,
        sentences + other.sentences,
        articles + other.articles,
        earlier(firstDate, other.firstDate),
        later(lastDate, other.lastDate));
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }
}
