package org.newsloom.pipeline.summary;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.model.Actor;
import org.newsloom.stats.Totals;

/**
 * The actors of the corpus with what the lexicon knows of their offices. Opens the lexicon when it
 * is asked for an office: few statistics do, and it is dear to make.
 */
final class CorpusActors implements Totals.Actors {
  private final ActorDirectory directory;
  private final Supplier<Lexicon> opening;
  private @Nullable Lexicon lexicon;

  CorpusActors(ActorDirectory directory, Supplier<Lexicon> opening) {
    this.directory = directory;
    this.opening = opening;
  }

  @Override
  public Actor actor(String actorId) {
    return directory.actor(actorId);
  }

  @Override
  public @Nullable String role(String actorId, @Nullable LocalDate day) {
    Lexicon known = lexicon;
    if (known == null) {
      known = opening.get();
      lexicon = known;
    }
    return known.entry(actorId).map(entry -> entry.roleOn(day)).orElse(null);
  }
}
