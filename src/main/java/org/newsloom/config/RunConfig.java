package org.newsloom.config;

import java.nio.file.Path;
import java.util.List;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.clean.CleanOptions;
import org.newsloom.config.actors.ActorsConfig;
import org.newsloom.config.yaml.Placed;
import org.newsloom.config.yaml.YamlRecords;
import org.newsloom.model.UserError;
import org.newsloom.settings.Key;
import org.newsloom.settings.SelfChecking;
import org.newsloom.stats.cooccurrence.CooccurrenceOptions;
import org.newsloom.stats.terms.TermOptions;

/**
 * A run definition: what is read, how it is worked on, where the tables go. All values are checked,
 * all defaults in place, all paths absolute.
 */
public record RunConfig(
    @Key(
            value = "Name of the run; shown in reports and recorded in the manifest.",
            pattern = "[a-z0-9][a-z0-9._-]*",
            expects = "a name of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit")
        String name,
    @Key(
            value = "Where the articles are: a list of folders, files and globs.",
            mayBeEmpty = false,
            expects = "a list of inputs, each beginning with '- path:'")
        List<InputConfig> input,
    @Key(
            value = "Larger documents (unpacked) and JSON records are refused.",
            byDefault = "64MB",
            format = Key.Format.BYTES,
            min = 1,
            max = 1 << 30)
        long maxFileBytes,
    @Key(value = "How an article is told from what surrounds it.", byDefault = "{}")
        CleanOptions clean,
    @Key(value = "In which language the articles are.", byDefault = "{}") AnnotatorOptions language,
    @Key(value = "What counts as a term.", byDefault = "{}") TermOptions terms,
    @Key(value = "Who counts as an actor.", byDefault = "{}") ActorsConfig actors,
    @Key(value = "When two actors stand together.", byDefault = "{}")
        CooccurrenceOptions cooccurrence,
    @Key("Where the tables go.") OutputConfig output)
    implements SelfChecking {

  public RunConfig {
    input = List.copyOf(input);
  }

  /**
   * The definition in a file and the places of its keys, with settings of the form {@code
   * terms.min_articles=2} or {@code input.0.path=/data} laid over it, as if they were written in
   * the file.
   *
   * @throws UserError naming everything that is wrong, each with file, line and key, what was
   *     expected and the nearest valid key
   */
  public static Placed<RunConfig> loadPlaced(Path file, List<String> settings) {
    Placed<RunConfig> placed = YamlRecords.load(RunConfig.class, file, settings);
    // Read now for their mistakes, not first in the middle of the run.
    placed.value().actors.sources(placed);
    placed.value().terms.listedStopWords();
    return placed;
  }

  /** The definition in a file with settings laid over it. */
  public static RunConfig load(Path file, List<String> settings) {
    return loadPlaced(file, settings).value();
  }

  /** The definition in a file as it stands. */
  public static RunConfig load(Path file) {
    return load(file, List.of());
  }

  @Override
  public List<Complaint> complaints() {
    return input.stream()
        .map(InputConfig::path)
        .filter(path -> (output.dir() + "/").startsWith(path.endsWith("/") ? path : path + "/"))
        .map(
            path ->
                new Complaint(
                    "output",
                    "has its dir in the input folder "
                        + path
                        + ", where its reports would be read as articles; expected a folder"
                        + " outside"))
        .toList();
  }

  /** The whole definition as YAML with a comment at each key; loads back to an equal one. */
  public String toYaml() {
    return YamlRecords.print(this);
  }

  /**
   * What each layer of facts depends on of this definition.
   *
   * @throws UserError if a file that the definition names cannot be read any more
   */
  public LayerKeys layerKeys() {
    return LayerKeys.of(this);
  }
}
