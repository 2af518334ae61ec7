package org.newsloom.stats.cooccurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.stats.counts.Key;
import org.newsloom.stats.counts.Max;
import org.newsloom.stats.counts.Min;

/**
 * How many contexts of some articles name an actor, or two of them.
 *
 * @param context the type of context, in lower case
 * @param actorA id of an actor
 * @param actorB id of another, which stands behind the first; empty for the one actor alone or not
 * @param contexts contexts that name them; a context counts once, however often it does
 * @param articles articles with such a context
 * @param firstDate publication day of the earliest dated one; null if none is dated
 * @param lastDate publication day of the latest dated one; null if none is dated
 */
public record ContextCounts(
    @Key String context,
    @Key String actorA,
    @Key String actorB,
    long contexts,
    int articles,
    @Min @Nullable LocalDate firstDate,
    @Max @Nullable LocalDate lastDate) {

  /** Whether it counts one actor. */
  boolean single() {
    return actorB.isEmpty();
  }
}
