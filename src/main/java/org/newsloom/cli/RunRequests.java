package org.newsloom.cli;

import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.ActorOptions;
import org.newsloom.actors.ActorRules;
import org.newsloom.clean.CleanOptions;
import org.newsloom.clean.trained.CleanerModel;
import org.newsloom.config.InputConfig;
import org.newsloom.config.RunConfig;
import org.newsloom.config.actors.StatesConfig;
import org.newsloom.config.yaml.Placed;
import org.newsloom.ingest.FoundInputs;
import org.newsloom.ingest.InputFinder;
import org.newsloom.ingest.InputRoot;
import org.newsloom.pipeline.RunRequest;
import org.newsloom.pipeline.facts.AnalysisOptions;

/** Makes of a run definition what the pipeline takes. */
final class RunRequests {
  private RunRequests() {}

  /** Finds the input files and gathers all settings. */
  static RunRequest of(Placed<RunConfig> placed, List<String> beamArguments) {
    RunConfig config = placed.value();
    FoundInputs found =
        InputFinder.find(config.input().stream().map(RunRequests::inputRoot).toList());
    return new RunRequest(
        new RunRequest.Origin(config.name(), config.toYaml(), Main.Version.version()),
        found,
        analysis(placed),
        config.layerKeys(),
        config.terms(),
        config.cooccurrence(),
        config.output(),
        List.copyOf(beamArguments));
  }

  private static InputRoot inputRoot(InputConfig input) {
    return new InputRoot(input.path(), input.prefix(), input.fields(), input.source());
  }

  private static AnalysisOptions analysis(Placed<RunConfig> placed) {
    RunConfig config = placed.value();
    StatesConfig states = config.actors().states();
    ActorOptions actors =
        new ActorOptions(
            states.enabled(),
            config.actors().findNames(),
            new ActorRules(
                EnumSet.copyOf(config.actors().kinds()),
                states.metonyms(),
                states.adjectives() == StatesConfig.Adjectives.COUNT,
                config.actors().minConfidence()),
            UserKnowledge.of(config.actors().sources(placed)));
    // Made here once, so that a contradiction is named before the work begins.
    actors.lexicon();
    return new AnalysisOptions(
        config.maxFileBytes(),
        config.clean(),
        cleanerModel(config.clean()),
        config.language(),
        actors,
        config.output().text());
  }

  /** The user's model, read once here so that a bad file is named before the work begins. */
  private static @Nullable String cleanerModel(CleanOptions clean) {
    String bytes = clean.modelBytes();
    if (bytes != null) {
      CleanerModel.read(Base64.getDecoder().decode(bytes), "clean.model: " + clean.model());
    }
    return bytes;
  }
}
