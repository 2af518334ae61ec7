package org.newsloom.stats;

import org.jspecify.annotations.Nullable;

/**
 * How strongly two things that share contexts are bound, by the usual measures.
 *
 * @param expected contexts with both under independence
 * @param lift observed over expected; 0 and up, 1 is independence
 * @param pmi pointwise mutual information in bits, {@code log2(lift)} (Church and Hanks 1990)
 * @param npmi pmi over {@code -log2(both / all)}, -1 to 1 (Bouma 2009); null where every context
 *     holds both, which leaves it undefined
 * @param dice {@code 2 both / (first + second)}, 0 to 1
 * @param logDice {@code 14 + log2(dice)}, at most 14 (Rychl&yacute; 2008)
 * @param jaccard contexts with both over contexts with either, 0 to 1
 * @param g2 log-likelihood ratio of the four cells without continuity correction (Dunning 1993);
 *     negative where the pair is rarer than expected
 * @param p probability of so strong a deviation under independence: Pearson's chi-square with 1
 *     degree of freedom, or Fisher's exact test (two-sided) where any cell expects fewer than 5
 */
public record Association(
    double expected,
    double lift,
    double pmi,
    @Nullable Double npmi,
    double dice,
    double logDice,
    double jaccard,
    double g2,
    double p) {

  private static final double LN_2 = StrictMath.log(2);

  /** Cells that expect fewer make the chi-square approximation unsafe (Cochran 1954). */
  private static final double SMALL_CELL = 5;

  /**
   * The measures of a pair.
   *
   * @throws IllegalArgumentException if the pair shares no context
   */
  public static Association of(PairCounts counts) {
    if (counts.both() == 0) {
      throw new IllegalArgumentException("a pair that shares no context has no finite pmi");
    }
    double both = counts.both();
    double expected = counts.expected();
    double lift = both / expected;
    double pmi = StrictMath.log(lift) / LN_2;
    double selfInformation = -StrictMath.log(both / counts.all()) / LN_2;
    double dice = 2 * both / (counts.first() + counts.second());
    double g2 = g2(counts);
    return new Association(
        expected,
        lift,
        pmi,
        counts.both() == counts.all() ? null : pmi / selfInformation,
        dice,
        14 + StrictMath.log(dice) / LN_2,
        both / (counts.first() + counts.second() - counts.both()),
        both < expected ? -g2 : g2,
        p(counts));
  }

  private static double g2(PairCounts counts) {
    double all = counts.all();
    double sum = 0;
    for (Cell cell : cells(counts)) {
      if (cell.observed > 0) {
        double expected = (double) cell.row * cell.column / all;
        sum += cell.observed * StrictMath.log(cell.observed / expected);
      }
    }
    return Math.max(0, 2 * sum);
  }

  private static double p(PairCounts counts) {
    double all = counts.all();
    double chiSquare = 0;
    boolean small = false;
    for (Cell cell : cells(counts)) {
      double expected = (double) cell.row * cell.column / all;
      small |= expected < SMALL_CELL;
      if (expected > 0) {
        double difference = cell.observed - expected;
        chiSquare += difference * difference / expected;
      }
    }
    return small ? FisherExact.twoSided(counts) : ChiSquare.survival(chiSquare);
  }

  private record Cell(long observed, long row, long column) {}

  private static Cell[] cells(PairCounts counts) {
    long both = counts.both();
    long first = counts.first();
    long second = counts.second();
    long notFirst = counts.all() - first;
    long notSecond = counts.all() - second;
    return new Cell[] {
      new Cell(both, first, second),
      new Cell(first - both, first, notSecond),
      new Cell(second - both, notFirst, second),
      new Cell(notSecond - first + both, notFirst, notSecond)
    };
  }
}
