package org.newsloom.pipeline;

import java.util.List;
import org.newsloom.ingest.FoundInputs;
import org.newsloom.ingest.InputFile;
import org.newsloom.pipeline.facts.AnalysisSettings;
import org.newsloom.stats.cooccurrence.ContextType;
import org.newsloom.tables.storage.Storage;

/**
 * All that a run is told.
 *
 * @param name of the run definition
 * @param inputs what to read
 * @param analysis what analysing depends on
 * @param analysisKey the same as text, for the fingerprint
 * @param minFrequency rarer terms are left out of the tables
 * @param minArticles terms of fewer articles are left out of the tables
 * @param contexts types of contexts to count
 * @param minPairs pairs that share fewer contexts are left out of the table
 * @param output where current, snapshots and the store are
 * @param keepSnapshots how many complete snapshots stay
 * @param effectiveConfig the run definition with its defaults, for the manifest
 * @param version of this program
 * @param beamArguments options for Beam, {@code --key=value}
 */
public record RunRequest(
    String name,
    FoundInputs inputs,
    AnalysisSettings analysis,
    String analysisKey,
    int minFrequency,
    int minArticles,
    List<ContextType> contexts,
    int minPairs,
    Storage output,
    int keepSnapshots,
    String effectiveConfig,
    String version,
    List<String> beamArguments) {

  /** The files to read. */
  public List<InputFile> files() {
    return inputs.files();
  }
}
