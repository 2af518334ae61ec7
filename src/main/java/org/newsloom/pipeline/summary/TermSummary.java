package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.facts.FactFiles;
import org.newsloom.stats.blocks.Shards;
import org.newsloom.stats.terms.TermBlock;
import org.newsloom.stats.terms.TermBlocks;
import org.newsloom.stats.terms.TermMeasures;
import org.newsloom.stats.terms.TermRanks;
import org.newsloom.stats.terms.TermStatistics;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.facts.ArticleTermFactRow;
import org.newsloom.tables.facts.TermFactRow;
import org.newsloom.tables.rows.ArticleTermRow;
import org.newsloom.tables.rows.TermRow;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

/**
 * Terms over the corpus: each batch's terms go out as blocks, one a shard; the blocks of a shard
 * are merged; the merged shards make the table {@code terms}, and tell each batch the document
 * frequencies that its {@code article_terms} are weighed with.
 */
public final class TermSummary {
  /** Part of the contract of the bytes only in so far as any number gives the same tables. */
  public static final int SHARDS = 8;

  private final SummarySettings settings;

  public TermSummary(SummarySettings settings) {
    this.settings = settings;
  }

  /** A batch's terms as blocks, one a shard. */
  public static List<byte[]> blocks(FactBatch batch) throws IOException {
    List<List<TermStatistics>> shards = new ArrayList<>();
    for (int shard = 0; shard < SHARDS; shard++) {
      shards.add(new ArrayList<>());
    }
    try (TableReader<TermFactRow> terms =
        TableReader.open(FactFiles.TERMS, FactFiles.in(batch, FactFiles.TERMS))) {
      while (terms.hasNext()) {
        TermFactRow row = terms.next();
        shards
            .get(Shards.shardOf(row.term(), SHARDS))
            .add(
                new TermStatistics(
                    row.term(),
                    row.ngramSize(),
                    row.frequency(),
                    row.documentFrequency(),
                    row.firstDate(),
                    row.lastDate()));
      }
    }
    return shards.stream().map(shard -> TermBlock.of(shard).toByteArray()).toList();
  }

  /**
   * A merged shard.
   *
   * @param block its terms
   * @param documentFrequencies for each block that went in, those of its terms over the corpus,
   *     coded; 0 for terms that are left out of the tables
   */
  public record MergedShard(TermBlock block, List<byte[]> documentFrequencies) {}

  /** Merges the blocks of one shard. */
  public MergedShard merge(List<byte[]> encoded) {
    List<TermBlock> blocks = encoded.stream().map(TermBlock::of).toList();
    TermBlocks.Merged merged = TermBlocks.mergeWithFrequencies(blocks);
    List<int[]> frequencies = merged.documentFrequencies();
    if (settings.minFrequency() > 1 || settings.minArticles() > 1) {
      leaveOutRare(merged.block(), blocks, frequencies);
    }
    return new MergedShard(merged.block(), frequencies.stream().map(Varints::encode).toList());
  }

  /** Sets the document frequency of terms that are left out of the tables to 0. */
  private void leaveOutRare(TermBlock merged, List<TermBlock> blocks, List<int[]> frequencies) {
    for (int i = 0; i < blocks.size(); i++) {
      Iterator<TermStatistics> all = merged.iterator();
      int entry = 0;
      for (TermStatistics own : blocks.get(i)) {
        TermStatistics sum = all.next();
        while (sum.compareTo(own) < 0) {
          sum = all.next();
        }
        if (!isKept(sum.frequency(), sum.documentFrequency())) {
          frequencies.get(i)[entry] = 0;
        }
        entry++;
      }
    }
  }

  /** Writes the table of terms out of all merged shards; returns its rows. */
  public long writeTerms(List<TermBlock> shards, FactCounts totals) throws IOException {
    TermRanks.Builder builder = new TermRanks.Builder();
    for (TermBlock shard : shards) {
      shard.forEach(builder::add);
    }
    TermRanks ranks = builder.build();
    StoredFile file = PublishedFiles.only(settings, PublishedTables.terms());
    try (TableWriter<TermRow> writer = TableWriter.create(PublishedTables.terms(), file)) {
      Iterator<TermStatistics> terms = inOrder(shards);
      while (terms.hasNext()) {
        TermStatistics term = terms.next();
        long rank = ranks.next(term);
        if (isKept(term.frequency(), term.documentFrequency())) {
          writer.write(row(term, rank, totals));
        }
      }
      return writer.rows();
    }
  }

  private static TermRow row(TermStatistics term, long rank, FactCounts totals) {
    return new TermRow(
        term.term(),
        term.ngramSize(),
        rank,
        term.frequency(),
        term.documentFrequency(),
        TermMeasures.relativeFrequency(term.frequency(), totals.tokens()),
        TermMeasures.idf(totals.countedArticles(), term.documentFrequency()),
        term.firstDate(),
        term.lastDate());
  }

  /** All shards' terms in one order. */
  private static Iterator<TermStatistics> inOrder(List<TermBlock> shards) {
    record Head(TermStatistics term, Iterator<TermStatistics> rest) {}
    PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::term));
    for (TermBlock shard : shards) {
      Iterator<TermStatistics> terms = shard.iterator();
      if (terms.hasNext()) {
        heads.add(new Head(terms.next(), terms));
      }
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !heads.isEmpty();
      }

      @Override
      public TermStatistics next() {
        Head head = heads.remove();
        if (head.rest().hasNext()) {
          heads.add(new Head(head.rest().next(), head.rest()));
        }
        return head.term();
      }
    };
  }

  /**
   * Weighs the terms of a batch's articles; the rows go to a file that is merged later.
   *
   * @param frequenciesByShard as {@link MergedShard} gave them for this batch, by shard
   */
  public StoredFile weigh(FactBatch batch, List<byte[]> frequenciesByShard, FactCounts totals)
      throws IOException {
    List<int[]> byShard = frequenciesByShard.stream().map(Varints::decode).toList();
    List<TermFactRow> terms =
        TableReader.readAll(FactFiles.TERMS, FactFiles.in(batch, FactFiles.TERMS));
    double[] idf = new double[terms.size()];
    boolean[] kept = new boolean[terms.size()];
    int[] next = new int[SHARDS];
    for (int i = 0; i < idf.length; i++) {
      int shard = Shards.shardOf(terms.get(i).term(), SHARDS);
      int documentFrequency = byShard.get(shard)[next[shard]++];
      kept[i] = documentFrequency > 0;
      idf[i] = kept[i] ? TermMeasures.idf(totals.countedArticles(), documentFrequency) : 0;
    }
    StoredFile file =
        Storage.at(settings.workFolder()).file("article_terms/" + batch.key() + ".parquet");
    try (TableReader<ArticleTermFactRow> facts =
            TableReader.open(
                FactFiles.ARTICLE_TERMS, FactFiles.in(batch, FactFiles.ARTICLE_TERMS));
        TableWriter<ArticleTermRow> writer =
            TableWriter.create(PublishedTables.articleTerms(), file)) {
      while (facts.hasNext()) {
        ArticleTermFactRow fact = facts.next();
        if (kept[fact.termIndex()]) {
          TermFactRow term = terms.get(fact.termIndex());
          writer.write(
              new ArticleTermRow(
                  fact.articleId(),
                  term.term(),
                  term.ngramSize(),
                  fact.frequency(),
                  TermMeasures.tfIdf(fact.frequency(), idf[fact.termIndex()])));
        }
      }
    }
    return file;
  }

  private boolean isKept(long frequency, long documentFrequency) {
    return frequency >= settings.minFrequency() && documentFrequency >= settings.minArticles();
  }
}
