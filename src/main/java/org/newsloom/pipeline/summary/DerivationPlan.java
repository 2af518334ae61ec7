package org.newsloom.pipeline.summary;

import java.io.Serializable;
import java.util.List;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.stats.DerivedTable;
import org.newsloom.stats.Totals;

/**
 * All that a worker needs to derive tables: plain values that travel.
 *
 * @param settings of the run
 * @param source of the facts
 * @param tables which tables the run has
 */
public record DerivationPlan(SummarySettings settings, FactSource source, Tables tables)
    implements Serializable {

  /** Which tables a run has. */
  public interface Tables extends Serializable {
    /** What derives them. */
    List<DerivedTable<?>> of(SummarySettings settings);
  }

  /** The registered tables. */
  public DerivationPlan(SummarySettings settings, FactSource source) {
    this(settings, source, PublishedTables::derived);
  }

  /** The steps, for one thread. */
  public Derivation start() {
    return new Derivation(tables.of(settings), source, settings);
  }

  /** The sizes of the corpus and its actors, as statistics see them. */
  public Totals totals(FactCounts counts, ActorDirectory actors) {
    return new Totals(
        counts.countedArticles(),
        counts.sentences(),
        counts.paragraphs(),
        counts.tokens(),
        new CorpusActors(actors, settings.analysis().actors()::lexicon));
  }
}
