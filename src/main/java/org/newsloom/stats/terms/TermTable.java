package org.newsloom.stats.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.newsloom.model.ArticleFacts;
import org.newsloom.stats.BatchCounter;
import org.newsloom.stats.Known;
import org.newsloom.stats.Statistic;
import org.newsloom.stats.Totals;
import org.newsloom.stats.counts.CountBlock;
import org.newsloom.stats.counts.CountSchema;
import org.newsloom.stats.counts.Counts;
import org.newsloom.tables.rows.TermRow;

/**
 * The terms of the corpus.
 *
 * @param rules what a term is
 * @param pruning which terms are rows
 */
public record TermTable(TermRules rules, TermPruning pruning)
    implements Statistic<TermCounts, TermRow> {

  @Override
  public Class<TermRow> rows() {
    return TermRow.class;
  }

  @Override
  public Class<TermCounts> counts() {
    return TermCounts.class;
  }

  @Override
  public String settings() {
    return rules.settings();
  }

  @Override
  public BatchCounter counter(Known known) {
    return new TermCounter(rules);
  }

  @Override
  public Stream<TermRow> finish(Counts<TermCounts> terms, Totals totals) {
    TermRanks.Builder builder = new TermRanks.Builder();
    terms.forEach(builder::add);
    TermRanks ranks = builder.build();
    return terms.stream()
        .map(
            term -> {
              long rank = ranks.next(term);
              return pruning.keeps(term) ? row(term, rank, totals) : null;
            })
        .filter(row -> row != null);
  }

  private static TermRow row(TermCounts term, long rank, Totals totals) {
    return new TermRow(
        term.term(),
        term.ngramSize(),
        rank,
        term.frequency(),
        term.documentFrequency(),
        TermMeasures.relativeFrequency(term.frequency(), totals.tokens()),
        TermMeasures.idf(totals.articles(), term.documentFrequency()),
        term.firstDate(),
        term.lastDate());
  }

  /** Counts by the numbers of n-grams: a term is a string once a batch. */
  private static final class TermCounter implements BatchCounter {
    private final Ngrams ngrams;
    private long[] frequencies = new long[1024];
    private int[] documentFrequencies = new int[1024];
    private LocalDate[] firsts = new LocalDate[1024];
    private LocalDate[] lasts = new LocalDate[1024];

    TermCounter(TermRules rules) {
      ngrams = new Ngrams(rules);
    }

    @Override
    public void add(ArticleFacts article) {
      LocalDate date = article.publishedDate();
      ngrams.count(article.tokens(), (ngram, frequency) -> add(ngram, frequency, date));
    }

    private void add(int ngram, int frequency, LocalDate date) {
      if (ngram >= frequencies.length) {
        int length = Math.max(ngram + 1, 2 * frequencies.length);
        frequencies = Arrays.copyOf(frequencies, length);
        documentFrequencies = Arrays.copyOf(documentFrequencies, length);
        firsts = Arrays.copyOf(firsts, length);
        lasts = Arrays.copyOf(lasts, length);
      }
      frequencies[ngram] += frequency;
      documentFrequencies[ngram]++;
      if (date != null) {
        if (firsts[ngram] == null || date.isBefore(firsts[ngram])) {
          firsts[ngram] = date;
        }
        if (lasts[ngram] == null || date.isAfter(lasts[ngram])) {
          lasts[ngram] = date;
        }
      }
    }

    @Override
    public CountBlock toBlock() {
      List<TermCounts> counts = new ArrayList<>();
      int seen = Math.min(ngrams.size(), frequencies.length);
      for (int ngram = 0; ngram < seen; ngram++) {
        if (frequencies[ngram] > 0) {
          counts.add(
              new TermCounts(
                  ngrams.term(ngram),
                  ngrams.ngramSize(ngram),
                  frequencies[ngram],
                  documentFrequencies[ngram],
                  firsts[ngram],
                  lasts[ngram]));
        }
      }
      return CountBlock.ofDistinct(CountSchema.of(TermCounts.class), counts);
    }
  }
}
