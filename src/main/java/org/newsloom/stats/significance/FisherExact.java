package org.newsloom.stats.significance;

/**
 * Fisher's exact test of independence in a two-by-two table (Fisher 1935, "The Design of
 * Experiments").
 *
 * <p>With its margins fixed, the first cell of a table of independent events follows the
 * hypergeometric distribution. Neighbouring probabilities differ by a simple ratio, so the
 * distribution is walked outward from its middle in units of the middle's probability, which never
 * needs a factorial or a logarithm: nothing cancels, however large the total. Where an expected
 * count is small the walk is a few hundred steps, since the ratios fall like a factorial's; for a
 * large table it is about 40 standard deviations.
 */
public final class FisherExact {
  /** Tables this close in probability count as equally likely, as in R's fisher.test. */
  private static final double TIE = 1 + 1e-7;

  /** A tail whose terms are this small beside its sum changes no bit of it. */
  private static final double NEGLIGIBLE = 0x1p-60;

  private FisherExact() {}

  /**
   * Two-sided p-value: the probability, 0 to 1, of all tables with the same margins that are at
   * most as likely as this one. 0 where it is smaller than any double.
   */
  public static double twoSided(ContingencyTable table) {
    long lowest = Math.max(0, table.first() - (table.total() - table.second()));
    long highest = Math.min(table.first(), table.second());
    long middle = Math.min(highest, Math.max(lowest, Math.round(table.expected())));

    double own = weight(table, middle);
    double limit = own * TIE;
    double all = 1;
    double extreme = 1 <= limit ? 1 : 0;
    for (int step : new int[] {1, -1}) {
      double tail = 0;
      double weight = 1;
      long end = step > 0 ? highest : lowest;
      for (long cell = middle; cell != end && weight > 0; cell += step) {
        weight *= step > 0 ? ratio(table, cell) : 1 / ratio(table, cell - 1);
        all += weight;
        if (weight <= limit) {
          tail += weight;
          if (weight < tail * NEGLIGIBLE && weight < all * NEGLIGIBLE) {
            break;
          }
        }
      }
      extreme += tail;
    }
    return Math.min(1, extreme / all);
  }

  /** Probability of the table's own first cell, in units of the middle's probability. */
  private static double weight(ContingencyTable table, long middle) {
    double weight = 1;
    for (long cell = middle; cell < table.both() && weight > 0; cell++) {
      weight *= ratio(table, cell);
    }
    for (long cell = middle; cell > table.both() && weight > 0; cell--) {
      weight /= ratio(table, cell - 1);
    }
    return weight;
  }

  /** Probability of {@code cell + 1} over that of {@code cell}. */
  private static double ratio(ContingencyTable table, long cell) {
    long neither = table.total() - table.first() - (table.second() - cell);
    return (double) (table.first() - cell)
        / (cell + 1)
        * ((double) (table.second() - cell) / (neither + 1));
  }
}
