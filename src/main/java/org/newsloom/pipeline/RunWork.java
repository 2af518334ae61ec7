package org.newsloom.pipeline;

import java.util.List;
import org.newsloom.pipeline.facts.AnalysisOptions;
import org.newsloom.pipeline.facts.FactStore;
import org.newsloom.pipeline.facts.FileBatch;
import org.newsloom.pipeline.summary.DerivationPlan;
import org.newsloom.pipeline.summary.StoredFacts;
import org.newsloom.pipeline.summary.SummarySettings;

/**
 * What an engine has to carry out.
 *
 * @param batches the files, those with known facts among them
 * @param analysis what analysing depends on
 * @param store where facts are and go
 * @param summary what summarising depends on
 * @param beamArguments options for Beam, {@code --key=value}
 */
public record RunWork(
    List<FileBatch> batches,
    AnalysisOptions analysis,
    FactStore store,
    SummarySettings summary,
    List<String> beamArguments) {

  /** The same with its files cut in another way. */
  public RunWork withBatches(List<FileBatch> others) {
    return new RunWork(others, analysis, store, summary, beamArguments);
  }

  /** How the facts become tables. */
  public DerivationPlan derivation() {
    return new DerivationPlan(summary, new StoredFacts(analysis.actors(), store));
  }

  /** Number of files. */
  public int files() {
    return batches.stream().mapToInt(batch -> batch.files().size()).sum();
  }
}
