package org.newsloom.pipeline.summary;

import java.io.Serializable;
import java.util.List;
import org.newsloom.pipeline.facts.AnalysisOptions;
import org.newsloom.stats.cooccurrence.ContextType;

/**
 * What summarising depends on beside the facts.
 *
 * @param analysis how the facts were made
 * @param minFrequency rarer terms are left out of the tables
 * @param minArticles terms of fewer articles are left out of the tables
 * @param contexts the types of contexts to count
 * @param minPairs pairs that share fewer contexts are left out of the table
 * @param snapshotFolder where the tables go
 * @param workFolder for files that only this run needs
 */
public record SummarySettings(
    AnalysisOptions analysis,
    int minFrequency,
    int minArticles,
    List<ContextType> contexts,
    int minPairs,
    String snapshotFolder,
    String workFolder)
    implements Serializable {}
