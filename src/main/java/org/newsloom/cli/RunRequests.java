package org.newsloom.cli;

import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.clean.trained.CleanerModel;
import org.newsloom.config.CleanConfig;
import org.newsloom.config.FieldsConfig;
import org.newsloom.config.InputConfig;
import org.newsloom.config.RepeatedLinesConfig;
import org.newsloom.config.RunConfig;
import org.newsloom.config.actors.StatesConfig;
import org.newsloom.config.yaml.Placed;
import org.newsloom.ingest.FoundInputs;
import org.newsloom.ingest.InputFinder;
import org.newsloom.ingest.InputRoot;
import org.newsloom.ingest.JsonFields;
import org.newsloom.pipeline.RunRequest;
import org.newsloom.pipeline.facts.AnalysisSettings;
import org.newsloom.stats.cooccurrence.ContextType;
import org.newsloom.stats.terms.StopWords;
import org.newsloom.tables.storage.Storage;

/** Makes of a run definition what the pipeline takes. */
final class RunRequests {
  private RunRequests() {}

  /** Finds the input files and gathers all settings. */
  static RunRequest of(Placed<RunConfig> placed, List<String> beamArguments) {
    RunConfig config = placed.value();
    FoundInputs found =
        InputFinder.find(config.input().stream().map(RunRequests::inputRoot).toList());
    return new RunRequest(
        config.name(),
        found,
        analysis(placed),
        config.analysisKey(),
        config.terms().minFrequency(),
        config.terms().minArticles(),
        config.cooccurrence().contexts().stream()
            .map(context -> ContextType.valueOf(context.name()))
            .distinct()
            .sorted()
            .toList(),
        config.cooccurrence().minPairs(),
        Storage.at(config.output().dir()),
        config.output().keepSnapshots(),
        config.toYaml(),
        Main.Version.version(),
        List.copyOf(beamArguments));
  }

  private static InputRoot inputRoot(InputConfig input) {
    FieldsConfig fields = input.fields();
    return new InputRoot(
        input.path(),
        input.prefix(),
        new JsonFields(
            fields.text(),
            fields.html(),
            fields.title(),
            fields.authors(),
            fields.date(),
            fields.url(),
            fields.source()),
        input.source(),
        input.followLinks());
  }

  private static AnalysisSettings analysis(Placed<RunConfig> placed) {
    RunConfig config = placed.value();
    StatesConfig states = config.actors().states();
    ActorKnowledge knowledge = UserKnowledge.of(config.actors().sources(placed));
    // Checked here, so that a contradiction is named before the work begins.
    (states.enabled() ? Lexicon.standard() : Lexicon.organizations()).with(knowledge);
    Set<String> stopWords = new HashSet<>(config.terms().listedStopWords());
    if (config.terms().englishStopWords()) {
      stopWords.addAll(StopWords.english().words());
    }
    RepeatedLinesConfig repeats = config.clean().repeatedLines();
    return new AnalysisSettings(
        config.maxFileBytes(),
        cleanerModel(config.clean()),
        config.clean().threshold(),
        repeats.enabled() ? repeats.minArticles() : null,
        config.clean().notAnArticle() == CleanConfig.NonArticles.REJECT,
        config.language().assumed(),
        config.language().minConfidence(),
        AnalysisSettings.TermUnit.valueOf(config.terms().unit().name()),
        new TreeSet<>(config.terms().ngrams()),
        stopWords,
        states.enabled(),
        states.metonyms(),
        states.adjectives() == StatesConfig.Adjectives.COUNT,
        config.actors().findNames(),
        EnumSet.copyOf(config.actors().kinds()),
        config.actors().minConfidence(),
        knowledge,
        config.output().text());
  }

  /** The user's model, read once here so that a bad file is named before the work begins. */
  private static @Nullable String cleanerModel(CleanConfig clean) {
    String bytes = clean.modelBytes();
    if (bytes != null) {
      CleanerModel.read(Base64.getDecoder().decode(bytes), "clean.model: " + clean.model());
    }
    return bytes;
  }
}
