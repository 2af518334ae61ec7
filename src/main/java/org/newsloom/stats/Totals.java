package org.newsloom.stats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.Actor;

/**
 * How large the corpus is, and who is in it.
 *
 * @param articles counted articles
 * @param sentences their sentences
 * @param paragraphs their paragraphs
 * @param tokens their tokens
 * @param actors the actors they name
 */
public record Totals(long articles, long sentences, long paragraphs, long tokens, Actors actors) {

  /** The actors of the corpus. */
  public interface Actors {
    /** The actor with an id that a mention has. */
    Actor actor(String actorId);

    /** The office of an actor on a day, or without a date; null if none is known. */
    @Nullable String role(String actorId, @Nullable LocalDate day);
  }
}
