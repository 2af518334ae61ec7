package org.newsloom.pipeline;

import java.util.List;
import org.newsloom.config.LayerKeys;
import org.newsloom.config.OutputConfig;
import org.newsloom.ingest.FoundInputs;
import org.newsloom.pipeline.facts.AnalysisOptions;
import org.newsloom.stats.cooccurrence.CooccurrenceOptions;
import org.newsloom.stats.terms.TermOptions;

/**
 * All that a run is told.
 *
 * @param origin where the request comes from, for the manifest
 * @param inputs what to read
 * @param analysis what analysing depends on
 * @param keys the same as texts, for the fingerprints of facts
 * @param terms what counts as a term
 * @param cooccurrence when two actors stand together
 * @param output where the tables go
 * @param beamArguments options for Beam, {@code --key=value}
 */
public record RunRequest(
    Origin origin,
    FoundInputs inputs,
    AnalysisOptions analysis,
    LayerKeys keys,
    TermOptions terms,
    CooccurrenceOptions cooccurrence,
    OutputConfig output,
    List<String> beamArguments) {

  /**
   * Where a request comes from.
   *
   * @param name of the run definition
   * @param definition the run definition with its defaults, YAML
   * @param version of this program
   */
  public record Origin(String name, String definition, String version) {}

  /** The same of other files. */
  public RunRequest withInputs(FoundInputs others) {
    return new RunRequest(
        origin, others, analysis, keys, terms, cooccurrence, output, beamArguments);
  }
}
