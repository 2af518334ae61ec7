package org.newsloom.pipeline.facts;

import java.util.EnumSet;
import java.util.Optional;
import org.newsloom.actors.ActorFinder;
import org.newsloom.actors.ActorRules;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.names.NameFinder;
import org.newsloom.actors.names.OpenNlpNameFinder;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.RuleBasedTagger;

/** Furnishes the rooms by a run's settings. */
public final class Rooms {
  private Rooms() {}

  static Cleaner cleaner(AnalysisSettings settings) {
    return new Cleaner(new RuleBasedTagger(), settings.cleanThreshold());
  }

  static ActorFinder actorFinder(AnalysisSettings settings) {
    Optional<NameFinder> names =
        settings.findNames() ? Optional.of(new OpenNlpNameFinder()) : Optional.empty();
    return new ActorFinder(
        lexicon(settings),
        names,
        new ActorRules(
            EnumSet.copyOf(settings.actorKinds()),
            settings.metonyms(),
            settings.minNameConfidence()));
  }

  /** The known actors: the built-in ones, if wanted, and the user's own. */
  public static Lexicon lexicon(AnalysisSettings settings) {
    return (settings.states() ? Lexicon.standard() : Lexicon.organizations())
        .with(settings.actors());
  }
}
