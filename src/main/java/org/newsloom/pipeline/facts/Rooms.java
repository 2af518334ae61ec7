package org.newsloom.pipeline.facts;

import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import org.newsloom.actors.ActorFinder;
import org.newsloom.actors.ActorRules;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.names.NameFinder;
import org.newsloom.actors.names.OpenNlpNameFinder;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.clean.trained.CleanerModel;

/** Furnishes the rooms by a run's settings. */
public final class Rooms {
  private Rooms() {}

  static Cleaner cleaner(AnalysisSettings settings, RepeatedLines repeatedLines) {
    String model = settings.cleanerModel();
    TrainedTagger tagger =
        model == null
            ? new TrainedTagger()
            : new TrainedTagger(
                CleanerModel.read(Base64.getDecoder().decode(model), "clean.model"));
    return new Cleaner(
        tagger, settings.cleanThreshold(), repeatedLines, settings.rejectNonArticles());
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
            settings.adjectives(),
            settings.minNameConfidence()));
  }

  /** The known actors: the built-in ones, if wanted, and the user's own. */
  public static Lexicon lexicon(AnalysisSettings settings) {
    return (settings.states() ? Lexicon.standard() : Lexicon.organizations())
        .with(settings.actors());
  }
}
