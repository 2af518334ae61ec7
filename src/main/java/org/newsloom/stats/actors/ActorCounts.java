package org.newsloom.stats.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.stats.counts.Key;
import org.newsloom.stats.counts.Max;
import org.newsloom.stats.counts.Min;

/**
 * How often some articles name an actor.
 *
 * @param actorId the actor
 * @param mentions places that name it
 * @param sentences sentences that name it
 * @param articles articles that name it
 * @param firstDate earliest publication of one; null if none is dated
 * @param lastDate latest
 */
public record ActorCounts(
    @Key String actorId,
    long mentions,
    long sentences,
    long articles,
    @Min @Nullable LocalDate firstDate,
    @Max @Nullable LocalDate lastDate) {}
