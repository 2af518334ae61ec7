package org.newsloom.tables.snapshot;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a run and not to its tables: {@code manifest.json}.
 *
 * @param runId the run, which is also the snapshot's id
 * @param name the run definition's name
 * @param startedAt ISO 8601, UTC
 * @param finishedAt ISO 8601, UTC
 * @param newsloomVersion of this program
 * @param javaVersion of the machine
 * @param operatingSystem of the machine
 * @param host name of the machine
 * @param parentSnapshot the snapshot that was current before; null for the first
 * @param analysisFingerprint what the facts depend on beside the articles, 64 hex digits
 * @param config the effective run definition, YAML
 * @param input what was read
 * @param actors what was found of actors
 * @param models the models used
 * @param tables the tables written
 */
public record Manifest(
    String runId,
    String name,
    String startedAt,
    String finishedAt,
    String newsloomVersion,
    String javaVersion,
    String operatingSystem,
    String host,
    @Nullable String parentSnapshot,
    String analysisFingerprint,
    String config,
    Input input,
    Actors actors,
    List<Model> models,
    List<TableFiles> tables) {

  /**
   * The account of the input: {@code records = articles + rejects}, always.
   *
   * @param files files found
   * @param ignoredFiles files in the input folders whose kind is not read, by extension
   * @param linksNotFollowed links in the input folders that lead out of them, left alone
   * @param suffixedPaths source paths that got a suffix, since their files' names read the same as
   *     another's, and those names as a URI spells their bytes
   * @param records records in them
   * @param articles records that became articles
   * @param rejects records that did not
   * @param rejectsByReason those, by reason
   * @param annotatedArticles articles in a language there are models for: the counted ones
   * @param articlesNotAnnotated the others, by language; {@code unknown} where it cannot be told
   * @param digest one hash for all records: the exclusive or of the SHA-256 of each record\'s path,
   *     index and raw hash, 64 hex digits
   */
  public record Input(
      long files,
      SortedMap<String, Long> ignoredFiles,
      int linksNotFollowed,
      SortedMap<String, String> suffixedPaths,
      long records,
      long articles,
      long rejects,
      SortedMap<String, Long> rejectsByReason,
      long annotatedArticles,
      SortedMap<String, Long> articlesNotAnnotated,
      String digest) {
    public Input {
      if (records != articles + rejects) {
        throw new IllegalStateException(
            "%d records, but %d articles and %d rejects".formatted(records, articles, rejects));
      }
    }
  }

  /**
   * The account of the mentions of actors.
   *
   * @param mentions rows of actor_mentions
   * @param ambiguousMentions those of which the article does not tell whom they mean
   */
  public record Actors(long mentions, long ambiguousMentions) {}

  /**
   * A model that had a say.
   *
   * @param name its resource, or the key that names the user's file
   * @param sha256 of its bytes
   */
  public record Model(String name, String sha256) {}

  /**
   * A table's files.
   *
   * @param table its name
   * @param rows in all files
   * @param files each file
   */
  public record TableFiles(String table, long rows, List<File> files) {}

  /**
   * A file of a table.
   *
   * @param path relative to the snapshot
   * @param rows in it
   * @param bytes its size
   * @param sha256 of its bytes
   */
  public record File(String path, long rows, long bytes, String sha256) {}
}
