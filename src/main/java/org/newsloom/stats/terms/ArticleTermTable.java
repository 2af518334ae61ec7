package org.newsloom.stats.terms;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.ObjectIntHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsloom.model.ArticleFacts;
import org.newsloom.stats.ArticleTable;
import org.newsloom.stats.Known;
import org.newsloom.stats.Totals;
import org.newsloom.tables.rows.ArticleTermRow;

/**
 * The terms of each article, weighed by how many articles of the corpus hold them.
 *
 * @param rules what a term is
 * @param pruning which terms are rows
 */
public record ArticleTermTable(TermRules rules, TermPruning pruning)
    implements ArticleTable<ArticleTermRow> {

  @Override
  public Class<ArticleTermRow> rows() {
    return ArticleTermRow.class;
  }

  @Override
  public List<Class<? extends Record>> uses() {
    return List.of(TermCounts.class);
  }

  @Override
  public Function<ArticleFacts, List<ArticleTermRow>> rows(Known known, Totals totals) {
    return new Weigher(known, totals)::rows;
  }

  private record Term(String term, int ngramSize) {}

  private final class Weigher {
    private static final int UNKNOWN = -1;

    private final Ngrams ngrams = new Ngrams(rules);
    private final List<TermCounts> terms = new ArrayList<>();
    private final DoubleArrayList idfs = new DoubleArrayList();
    private final ObjectIntHashMap<Term> ranks = new ObjectIntHashMap<>();

    /** For each n-gram, where its term stands among the sorted ones. */
    private final IntArrayList rankOfNgram = new IntArrayList();

    Weigher(Known known, Totals totals) {
      for (TermCounts term : known.of(TermCounts.class)) {
        ranks.put(new Term(term.term(), term.ngramSize()), terms.size());
        terms.add(term);
        idfs.add(TermMeasures.idf(totals.articles(), term.documentFrequency()));
      }
    }

    List<ArticleTermRow> rows(ArticleFacts article) {
      // Rank above, frequency below: sorting the pairs as numbers sorts them by term.
      LongArrayList pairs = new LongArrayList();
      ngrams.count(
          article.tokens(), (ngram, frequency) -> pairs.add((long) rank(ngram) << 32 | frequency));
      long[] sorted = pairs.toArray();
      java.util.Arrays.sort(sorted);
      List<ArticleTermRow> rows = new ArrayList<>(sorted.length);
      for (long pair : sorted) {
        TermCounts term = terms.get((int) (pair >>> 32));
        if (pruning.keeps(term)) {
          int frequency = (int) pair;
          double idf = idfs.get((int) (pair >>> 32));
          rows.add(
              new ArticleTermRow(
                  article.articleId(),
                  term.term(),
                  term.ngramSize(),
                  frequency,
                  TermMeasures.tfIdf(frequency, idf)));
        }
      }
      return rows;
    }

    private int rank(int ngram) {
      while (rankOfNgram.size() <= ngram) {
        rankOfNgram.add(UNKNOWN);
      }
      int rank = rankOfNgram.get(ngram);
      if (rank == UNKNOWN) {
        rank = ranks.getOrDefault(new Term(ngrams.term(ngram), ngrams.ngramSize(ngram)), UNKNOWN);
        if (rank == UNKNOWN) {
          throw new IllegalStateException("a term of the batch was not counted");
        }
        rankOfNgram.set(ngram, rank);
      }
      return rank;
    }
  }
}
