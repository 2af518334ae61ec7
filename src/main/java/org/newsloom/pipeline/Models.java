package org.newsloom.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.names.OpenNlpNameFinder;
import org.newsloom.annotate.Annotator;
import org.newsloom.clean.trained.CleanerModel;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.tables.snapshot.Manifest;

/** The models and lexicons that facts depend on. */
final class Models {
  private static final List<String> LEXICONS =
      List.of(
          "/org/newsloom/clean/cues/cues.txt",
          "/org/newsloom/actors/names/brown-clusters.gz",
          "/org/newsloom/actors/lexicon/states.tsv",
          "/org/newsloom/actors/lexicon/organizations.tsv",
          "/org/newsloom/actors/lexicon/organs.tsv",
          "/org/newsloom/actors/lexicon/guards.txt",
          "/org/newsloom/actors/lexicon/contexts.tsv",
          "/org/newsloom/actors/words/vocabulary.txt",
          "/org/newsloom/actors/words/family-names.txt",
          "/org/newsloom/actors/words/given-names.txt",
          "/org/newsloom/stats/terms/stop-words-en.txt");

  private Models() {}

  /**
   * Each with the hash of its bytes.
   *
   * @param cleanerModel the user's model of the cleaner in Base64, which stands for the one that
   *     ships; null for the one that ships
   */
  static List<Manifest.Model> all(@Nullable String cleanerModel) {
    List<String> resources = new ArrayList<>(Annotator.modelResources());
    resources.add(OpenNlpNameFinder.MODEL_RESOURCE);
    resources.add(CleanerModel.RESOURCE);
    resources.addAll(LEXICONS);
    return resources.stream()
        .map(
            resource ->
                cleanerModel != null && resource.equals(CleanerModel.RESOURCE)
                    ? new Manifest.Model(
                        "clean.model",
                        ArticleIdentity.sha256(Base64.getDecoder().decode(cleanerModel)))
                    : new Manifest.Model(
                        resource.substring(resource.lastIndexOf('/') + 1), sha256(resource)))
        .toList();
  }

  /** The analysis fingerprint: equal where equal articles give equal facts. */
  static String fingerprint(String analysisKey, String version, List<Manifest.Model> models) {
    StringBuilder all = new StringBuilder(version).append('\n').append(analysisKey);
    models.forEach(model -> all.append('\n').append(model.sha256()));
    return ArticleIdentity.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(String resource) {
    try (InputStream in =
        Objects.requireNonNull(
            Models.class.getResourceAsStream(resource), () -> "no resource " + resource)) {
      return ArticleIdentity.sha256(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
