package org.newsloom.stats.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContingencyTableTest {

  @Test
  void givesTheLogLikelihoodOfDunningsSwissEnglishBigram() {
    // Dunning 1993, table 2: "the swiss" in a text of 31,777 bigrams, 270.72.
    assertThat(new ContingencyTable(110, 110 + 2442, 110 + 111, 31_777).g2())
        .isCloseTo(270.72, within(0.005));
  }

  @Test
  void isNegativeWhereTheEventsAvoidEachOther() {
    // Cells 1, 9, 9, 1: 2 * (2 * 1 ln(1/5) + 2 * 9 ln(9/5)) = 14.7226
    assertThat(new ContingencyTable(1, 10, 10, 20).g2()).isCloseTo(-14.722568, within(5e-7));
    assertThat(new ContingencyTable(9, 10, 10, 20).g2()).isCloseTo(14.722568, within(5e-7));
  }

  @Test
  void isZeroForIndependentEvents() {
    assertThat(new ContingencyTable(6, 12, 10, 20).g2()).isEqualTo(0.0);
  }

  @Test
  void keepsItsDigitsAmongABillionCases() {
    // The sum of the definition, worked out with 60 digits.
    assertThat(new ContingencyTable(20, 100, 100, 1_000_000_000).g2())
        .isCloseTo(548.9403855204220, Percentage.withPercentage(1e-11));
  }

  @Test
  void findsTheSmallestExpectedCountInAnyCell() {
    // Expected: 81, 9, 9, 1.
    assertThat(new ContingencyTable(81, 90, 90, 100).smallestExpected()).isEqualTo(1.0);
  }

  @Test
  void refersG2ToChiSquareWhereAllExpectedCountsAreFiveOrMore() {
    ContingencyTable table = new ContingencyTable(9, 10, 10, 20);
    assertThat(table.pValue()).isEqualTo(ChiSquare.survival(table.g2()));
  }

  @Test
  void testsExactlyWhereAnExpectedCountIsUnderFive() {
    ContingencyTable table = new ContingencyTable(3, 4, 4, 8);
    assertThat(table.pValue()).isEqualTo(FisherExact.twoSided(table));
  }

  @ParameterizedTest
  @CsvSource({"5,4,9,10", "-1,4,9,10", "2,4,11,10", "2,8,8,10", "0,0,0,0", "0,1,1,1"})
  void refusesCountsThatNoTableHas(long both, long first, long second, long total) {
    assertThatThrownBy(() -> new ContingencyTable(both, first, second, total))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("total=" + total);
  }

  @Property
  void isFiniteAndAProbability(@ForAll("tables") ContingencyTable table) {
    assertThat(table.g2()).isFinite();
    assertThat(table.pValue()).isBetween(0.0, 1.0);
  }

  @Property
  void isTheSameForBothOrders(@ForAll("tables") ContingencyTable table) {
    ContingencyTable turned =
        new ContingencyTable(table.both(), table.second(), table.first(), table.total());
    assertThat(turned.g2()).isCloseTo(table.g2(), Percentage.withPercentage(1e-9));
    assertThat(turned.pValue()).isCloseTo(table.pValue(), Percentage.withPercentage(1e-9));
  }

  @Property
  void takesTheSignOfTheSurplus(@ForAll("tables") ContingencyTable table) {
    // Whole numbers: the expected count itself is rounded.
    int sign = Long.compare(table.both() * table.total(), table.first() * table.second());
    assertThat(Math.signum(table.g2()) * sign).isNotNegative();
  }

  /** Tables of all sizes, up to a billion cases. */
  @Provide
  static Arbitrary<ContingencyTable> tables() {
    Arbitrary<Long> cells =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 12),
            Arbitraries.longs().between(0, 3_000),
            Arbitraries.longs().between(0, 250_000_000));
    return Combinators.combine(cells, cells, cells, cells)
        .filter((a, b, c, d) -> a + b + c + d > 0)
        .as((a, b, c, d) -> new ContingencyTable(a, a + b, a + c, a + b + c + d));
  }
}
