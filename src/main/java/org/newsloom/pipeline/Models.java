package org.newsloom.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsloom.annotate.Annotator;
import org.newsloom.clean.trained.CleanerModel;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.pipeline.facts.Build;
import org.newsloom.tables.snapshot.Manifest;

/** The models and lexicons that facts depend on. */
final class Models {
  private Models() {}

  /**
   * Each with the hash of its bytes.
   *
   * @param cleanerModel the user's model of the cleaner in Base64, which stands for the one that
   *     ships; null for the one that ships
   */
  static List<Manifest.Model> all(@Nullable String cleanerModel) {
    List<String> resources = new ArrayList<>(Annotator.modelResources());
    resources.addAll(Build.running().resources());
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
