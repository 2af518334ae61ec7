package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A finished folder of facts: what travels between the two halves of a run.
 *
 * @param folder where its files are
 * @param name the folder's name; sorts as the batches were cut
 * @param counts what it holds
 */
public record FactBatch(String folder, String name, FactCounts counts) implements Serializable {

  /** The order in which batches were cut. */
  public static final Comparator<FactBatch> ORDER = Comparator.comparing(FactBatch::name);
}
