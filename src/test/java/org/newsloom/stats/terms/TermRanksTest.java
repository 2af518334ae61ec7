package org.newsloom.stats.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TermRanksTest {

  @Test
  void ranksByFrequencyThenByArticlesThenByName() {
    assertThat(
            ranks(term("a", 1, 2, 1), term("b", 1, 2, 2), term("c", 1, 9, 1), term("d", 1, 2, 2)))
        .isEqualTo("a 4, b 2, c 1, d 3");
  }

  @Test
  void ranksEachSizeByItself() {
    assertThat(ranks(term("a", 1, 2, 1), term("a b", 2, 1, 1), term("b", 1, 7, 1)))
        .isEqualTo("a 2, a b 1, b 1");
  }

  @Test
  void refusesATermThatWasNotCounted() {
    TermRanks ranks = new TermRanks.Builder().build();
    assertThatThrownBy(() -> ranks.next(term("a", 1, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 200)
  void ranksAsSortingAllTermsDoes(@ForAll("terms") List<TermCounts> terms) {
    Comparator<TermCounts> order =
        Comparator.comparingLong(TermCounts::frequency)
            .thenComparingInt(TermCounts::documentFrequency)
            .reversed()
            .thenComparing(TermCounts::term);
    TermRanks ranks = count(terms);
    for (TermCounts term : terms) {
      long before =
          terms.stream()
              .filter(other -> other.ngramSize() == term.ngramSize())
              .filter(other -> order.compare(other, term) < 0)
              .count();
      assertThat(ranks.next(term)).isEqualTo(before + 1);
    }
  }

  @Provide
  static Arbitrary<List<TermCounts>> terms() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'c').ofLength(3),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 2))
        .as((term, size, articles, more) -> term(term, size, articles + more, articles))
        .list()
        .ofMaxSize(40)
        .uniqueElements(term -> term.term() + term.ngramSize())
        .map(terms -> terms.stream().sorted(Comparator.comparing(TermCounts::term)).toList());
  }

  private static TermCounts term(String term, int size, long frequency, int articles) {
    return new TermCounts(term, size, frequency, articles, null, null);
  }

  private static TermRanks count(List<TermCounts> terms) {
    TermRanks.Builder builder = new TermRanks.Builder();
    terms.forEach(builder::add);
    return builder.build();
  }

  private static String ranks(TermCounts... terms) {
    TermRanks ranks = count(List.of(terms));
    return List.of(terms).stream()
        .map(term -> term.term() + " " + ranks.next(term))
        .collect(Collectors.joining(", "));
  }
}
