package org.newsloom.pipeline.summary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.model.Actor;
import org.newsloom.stats.Totals;

/**
 * The actors of the corpus with what the lexicon knows of their offices.
 *
 * @param directory all actors
 * @param lexicon the known ones
 */
public record CorpusActors(ActorDirectory directory, Lexicon lexicon) implements Totals.Actors {
  @Override
  public Actor actor(String actorId) {
    return directory.actor(actorId);
  }

  @Override
  public @Nullable String role(String actorId, @Nullable LocalDate day) {
    return lexicon.entry(actorId).map(entry -> entry.roleOn(day)).orElse(null);
  }
}
