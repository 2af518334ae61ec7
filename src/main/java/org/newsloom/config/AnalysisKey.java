package org.newsloom.config;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsloom.config.actors.ActorsConfig;
import org.newsloom.config.yaml.YamlRecords;
import org.newsloom.model.ArticleIdentity;

/** The parts of a run definition that the analysis of an article depends on, as one text. */
final class AnalysisKey {
  private AnalysisKey() {}

  static String of(RunConfig config) {
    List<String> parts = new ArrayList<>();
    parts.add("max_file_bytes: " + config.maxFileBytes() + "\n");
    // The paths are the machine's, and the order of inputs means nothing.
    parts.add(
        config.input().stream()
            .map(input -> YamlRecords.printBare(withoutPath(input)))
            .distinct()
            .sorted()
            .collect(Collectors.joining("---\n", "input:\n", "")));
    parts.add("clean:\n" + clean(config.clean()));
    parts.add("language:\n" + YamlRecords.printBare(config.language()));
    parts.add(terms(config.terms()));
    parts.add(actors(config.actors()));
    parts.add("output:\ntext: " + config.output().text() + "\n");
    return String.join("", parts);
  }

  private static InputConfig withoutPath(InputConfig input) {
    return new InputConfig("-", "", input.source(), false, input.fields());
  }

  /** A model counts by what is in it, wherever it stands. */
  private static String clean(CleanConfig clean) {
    String model = clean.modelBytes();
    return "%smodel_hash: %s\n"
        .formatted(
            YamlRecords.printBare(
                new CleanConfig(
                    null, clean.threshold(), clean.repeatedLines(), clean.notAnArticle())),
            model == null ? "none" : ArticleIdentity.sha256(Base64.getDecoder().decode(model)));
  }

  private static String terms(TermsConfig terms) {
    return "terms:\nunit: %s\nngrams: %s\nenglish: %s\nstop_words: %s\n"
        .formatted(
            terms.unit().name().toLowerCase(Locale.ROOT),
            terms.ngrams().stream().sorted().toList(),
            terms.englishStopWords(),
            terms.listedStopWords());
  }

  private static String actors(ActorsConfig actors) {
    return "actors:\n" + YamlRecords.printBare(actors.inOneList());
  }
}
