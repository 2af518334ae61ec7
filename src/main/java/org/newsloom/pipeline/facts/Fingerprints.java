package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsloom.config.LayerKeys;
import org.newsloom.model.ArticleIdentity;

/**
 * What each layer of facts was made by: the code and the resources of the rooms it comes from, and
 * the settings that matter to it. Each counts on the one before. Equal ones give equal facts of
 * equal content.
 *
 * @param cleaned 64 hex digits
 * @param annotated 64 hex digits
 * @param named 64 hex digits
 * @param counted of partial counts, whose settings count by themselves; 64 hex digits
 */
public record Fingerprints(String cleaned, String annotated, String named, String counted)
    implements Serializable {

  /** Rooms and parts of rooms that take part in cleaning. */
  static final List<String> CLEANING =
      List.of("model", "settings", "ingest", "clean", "tables", "pipeline/facts");

  /** Those that come to it for annotating: the name finder is one, the lexicon is not. */
  static final List<String> ANNOTATING = List.of("annotate", "dedup", "actors/names");

  /** Those that come to it for naming. */
  static final List<String> NAMING = List.of("actors");

  /** Those that count. */
  static final List<String> COUNTING = List.of("stats", "pipeline/summary");

  /** Of this build under some settings. */
  public static Fingerprints of(LayerKeys keys) {
    Build build = Build.running();
    String cleaned = hash(build.hash(CLEANING), keys.cleaned());
    String annotated = hash(cleaned, build.hash(ANNOTATING), keys.annotated());
    String named = hash(annotated, build.hash(NAMING), keys.named());
    return new Fingerprints(cleaned, annotated, named, hash(named, build.hash(COUNTING)));
  }

  private static String hash(String... parts) {
    return ArticleIdentity.sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
  }
}
