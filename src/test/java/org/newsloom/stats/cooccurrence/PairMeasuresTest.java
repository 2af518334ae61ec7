package org.newsloom.stats.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsloom.stats.significance.ContingencyTable;

class PairMeasuresTest {

  @Test
  void measuresAPair() {
    // Of 1,024 sentences 32 name a, 64 name b, 16 both.
    PairMeasures pair = measure(16, 32, 64, 1_024);
    assertThat(pair.expected()).isEqualTo(2.0);
    assertThat(pair.lift()).isEqualTo(8.0);
    assertThat(pair.pmi()).isEqualTo(3.0);
    assertThat(pair.npmi()).isEqualTo(0.5);
    assertThat(pair.dice()).isCloseTo(1.0 / 3, within(1e-16));
    assertThat(pair.logDice()).isCloseTo(12.415037499278844, within(1e-14));
    assertThat(pair.jaccard()).isEqualTo(0.2);
  }

  @Test
  void isNothingSpecialForIndependentActors() {
    PairMeasures pair = measure(25, 50, 50, 100);
    assertThat(pair.lift()).isEqualTo(1.0);
    assertThat(pair.pmi()).isEqualTo(0.0);
    assertThat(pair.npmi()).isEqualTo(0.0);
    assertThat(pair.g2()).isEqualTo(0.0);
    assertThat(pair.p()).isEqualTo(1.0);
  }

  @Test
  void reachesItsBoundsForInseparableActors() {
    PairMeasures pair = measure(7, 7, 7, 1_000_003);
    assertThat(pair.npmi()).isEqualTo(1.0);
    assertThat(pair.dice()).isEqualTo(1.0);
    // Rychly 2008: "Theoretical maximum is 14, in case when all occurrences of X co-occur with Y".
    assertThat(pair.logDice()).isEqualTo(14.0);
    assertThat(pair.jaccard()).isEqualTo(1.0);
  }

  @Test
  void losesAPointOfLogDiceForHalfTheDice() {
    assertThat(measure(4, 8, 8, 100).logDice()).isEqualTo(13.0);
  }

  @Test
  void keepsLogDiceWhateverTheCorpusSize() {
    assertThat(measure(3, 10, 20, 1_000_000).logDice())
        .isEqualTo(measure(3, 10, 20, 100).logDice());
  }

  @Test
  void leavesNpmiOutWhereEveryContextNamesBoth() {
    PairMeasures pair = measure(5, 5, 5, 5);
    assertThat(pair.npmi()).isNull();
    assertThat(pair.p()).isEqualTo(1.0);
    assertThat(pair.g2()).isEqualTo(0.0);
  }

  @Test
  void refusesAPairThatNeverOccursTogether() {
    assertThatThrownBy(() -> measure(0, 5, 5, 10)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void isFiniteAndWithinItsBounds(@ForAll("pairs") ContingencyTable table) {
    PairMeasures pair = PairMeasures.of(table);
    assertThat(DoubleStream.of(pair.expected(), pair.lift(), pair.pmi(), pair.logDice(), pair.g2()))
        .allMatch(Double::isFinite);
    assertThat(pair.dice()).isBetween(0.0, 1.0);
    assertThat(pair.logDice()).isLessThanOrEqualTo(14);
    assertThat(pair.jaccard()).isBetween(0.0, pair.dice());
    assertThat(pair.p()).isBetween(0.0, 1.0);
    Double npmi = pair.npmi();
    assertThat(npmi == null).isEqualTo(table.both() == table.total());
    assertThat(npmi == null ? 0 : npmi).isBetween(-1.0, 1.0);
  }

  @Property
  void isTheSameForBothOrders(@ForAll("pairs") ContingencyTable table) {
    PairMeasures turned = measure(table.both(), table.second(), table.first(), table.total());
    PairMeasures pair = PairMeasures.of(table);
    assertThat(turned.lift()).isEqualTo(pair.lift());
    assertThat(turned.npmi()).isEqualTo(pair.npmi());
    assertThat(turned.logDice()).isEqualTo(pair.logDice());
    assertThat(turned.jaccard()).isEqualTo(pair.jaccard());
  }

  @Provide
  static Arbitrary<ContingencyTable> pairs() {
    Arbitrary<Long> cells =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 9),
            Arbitraries.longs().between(0, 5_000),
            Arbitraries.longs().between(0, 250_000_000));
    return Combinators.combine(cells, cells, cells, cells)
        .filter((a, b, c, d) -> a > 0)
        .as((a, b, c, d) -> new ContingencyTable(a, a + b, a + c, a + b + c + d));
  }

  private static PairMeasures measure(long nAb, long nA, long nB, long n) {
    return PairMeasures.of(new ContingencyTable(nAb, nA, nB, n));
  }
}
