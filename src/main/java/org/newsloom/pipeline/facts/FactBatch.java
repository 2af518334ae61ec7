package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Some analysed articles: what travels between the two halves of a run.
 *
 * @param cleanedFolder of the files they come from
 * @param folder of their annotated facts, and of the rows that are published as they are
 * @param namedFolder of their mentions
 * @param counts what they hold
 */
public record FactBatch(String cleanedFolder, String folder, String namedFolder, FactCounts counts)
    implements Serializable {

  /** Any order will do, as long as it is one. */
  public static final Comparator<FactBatch> ORDER = Comparator.comparing(FactBatch::key);

  /** Names these facts by all that they were made of: the same key, the same facts. */
  public String key() {
    return Path.of(namedFolder).getFileName().toString();
  }
}
