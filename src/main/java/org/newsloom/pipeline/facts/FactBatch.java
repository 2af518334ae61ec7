package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A finished folder of facts: what travels between the two halves of a run.
 *
 * @param folder where its files are, a URI without {@code /} at its end
 * @param name the folder's name; sorts as the batches were cut
 * @param counts what it holds
 */
public record FactBatch(String folder, String name, FactCounts counts) implements Serializable {

  /** Names the batch among those of all runs: the folder it stands in, and its name. */
  public String key() {
    String[] parts = folder.split("/", -1);
    return parts[parts.length - 2] + "-" + name;
  }

  /** The order in which batches were cut. */
  public static final Comparator<FactBatch> ORDER = Comparator.comparing(FactBatch::name);
}
