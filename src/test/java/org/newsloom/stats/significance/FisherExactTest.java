package org.newsloom.stats.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class FisherExactTest {

  @Test
  void tastesTea() {
    // Fisher 1935: 3 of 4 cups right, 34 / 70.
    assertThat(FisherExact.twoSided(new ContingencyTable(3, 4, 4, 8)))
        .isCloseTo(34.0 / 70, within(1e-15));
  }

  @Test
  void tastesAllCupsRight() {
    assertThat(FisherExact.twoSided(new ContingencyTable(4, 4, 4, 8)))
        .isCloseTo(2.0 / 70, within(1e-15));
  }

  @Test
  void convictsTwins() {
    // Fisher's twins (Agresti, and R's fisher.test): 10 2 / 3 15, p = 0.0005367.
    assertThat(FisherExact.twoSided(new ContingencyTable(10, 12, 13, 30)))
        .isCloseTo(0.0005367, within(5e-8));
  }

  @Test
  void isOneWhereTheMarginsLeaveNoChoice() {
    assertThat(FisherExact.twoSided(new ContingencyTable(3, 7, 3, 7))).isEqualTo(1.0);
  }

  @Test
  void isTheChanceOfMeetingOnceAmongABillionContexts() {
    // Both named once, and together: 1 / n.
    assertThat(FisherExact.twoSided(new ContingencyTable(1, 1, 1, 1_000_000_000)))
        .isCloseTo(1e-9, Percentage.withPercentage(1e-10));
  }

  @Test
  void isZeroBelowTheSmallestDouble() {
    assertThat(FisherExact.twoSided(new ContingencyTable(9_000, 10_000, 10_000, 1_000_000_000)))
        .isEqualTo(0.0);
  }

  @Property
  void equalsTheSumOverAllTablesInExactArithmetic(
      @ForAll @IntRange(max = 40) int both,
      @ForAll @IntRange(max = 40) int onlyFirst,
      @ForAll @IntRange(max = 40) int onlySecond,
      @ForAll @IntRange(min = 1, max = 2_000) int neither) {
    ContingencyTable table =
        new ContingencyTable(
            both, both + onlyFirst, both + onlySecond, both + onlyFirst + onlySecond + neither);
    assertThat(FisherExact.twoSided(table))
        .isCloseTo(exact(table), Percentage.withPercentage(1e-9));
  }

  /** The definition, by binomial coefficients. */
  private static double exact(ContingencyTable table) {
    long lowest = Math.max(0, table.first() + table.second() - table.total());
    long highest = Math.min(table.first(), table.second());
    BigInteger own = ways(table, table.both());
    BigInteger extreme = BigInteger.ZERO;
    BigInteger all = BigInteger.ZERO;
    for (long cell = lowest; cell <= highest; cell++) {
      BigInteger ways = ways(table, cell);
      all = all.add(ways);
      if (ways.compareTo(own) <= 0) {
        extreme = extreme.add(ways);
      }
    }
    return new BigDecimal(extreme)
        .divide(new BigDecimal(all), MathContext.DECIMAL128)
        .doubleValue();
  }

  private static BigInteger ways(ContingencyTable table, long cell) {
    return choose(table.first(), cell)
        .multiply(choose(table.total() - table.first(), table.second() - cell));
  }

  private static BigInteger choose(long of, long taken) {
    BigInteger ways = BigInteger.ONE;
    for (long i = 1; i <= taken; i++) {
      ways = ways.multiply(BigInteger.valueOf(of - taken + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}
