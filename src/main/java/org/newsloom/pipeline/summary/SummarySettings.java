package org.newsloom.pipeline.summary;

import java.io.Serializable;
import org.newsloom.pipeline.facts.AnalysisOptions;

/**
 * What summarising depends on beside the facts.
 *
 * @param analysis how the facts were made
 * @param counted what is counted
 * @param snapshotFolder where the tables go
 * @param workFolder for files that only this run needs
 */
public record SummarySettings(
    AnalysisOptions analysis, CountSettings counted, String snapshotFolder, String workFolder)
    implements Serializable {}
