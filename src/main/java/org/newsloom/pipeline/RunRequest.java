package org.newsloom.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.newsloom.ingest.InputFile;
import org.newsloom.pipeline.facts.AnalysisSettings;
import org.newsloom.stats.cooccurrence.ContextType;
import org.newsloom.tables.License;

/**
 * All that a run is told.
 *
 * @param name of the run definition
 * @param files what to read, sorted by source path
 * @param ignoredFiles files of kinds that are not read, by extension
 * @param analysis what analysing depends on
 * @param analysisKey the same as text, for the fingerprint
 * @param minFrequency rarer terms are left out of the tables
 * @param minArticles terms of fewer articles are left out of the tables
 * @param contexts types of contexts to count
 * @param minPairs pairs that share fewer contexts are left out of the table
 * @param maxActors a context pairs at most so many actors
 * @param maxFailedShare if more records than this share break a stage, nothing is published
 * @param outputFolder where current, snapshots and the store are
 * @param keepSnapshots how many complete snapshots stay
 * @param effectiveConfig the run definition with its defaults, for the manifest
 * @param licenses of the tables
 * @param version of this program
 * @param beamArguments options for Beam, {@code --key=value}
 */
public record RunRequest(
    String name,
    List<InputFile> files,
    SortedMap<String, Integer> ignoredFiles,
    AnalysisSettings analysis,
    String analysisKey,
    int minFrequency,
    int minArticles,
    List<ContextType> contexts,
    int minPairs,
    int maxActors,
    double maxFailedShare,
    Path outputFolder,
    int keepSnapshots,
    String effectiveConfig,
    List<License> licenses,
    String version,
    List<String> beamArguments) {}
