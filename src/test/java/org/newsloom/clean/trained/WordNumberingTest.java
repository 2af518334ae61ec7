package org.newsloom.clean.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WordNumberingTest {
  @Property(tries = 300)
  void numbersWordsInOrderOfAppearance(
      @ForAll @Size(max = 500) List<Integer> words, @ForAll @IntRange(max = 100) int expected) {
    assertNumbered(words, expected);
  }

  @Property(tries = 300)
  void likesOfOneSlotAreKeptApart(
      @ForAll @Size(max = 500) List<@IntRange(min = -50, max = 50) Integer> multiples) {
    assertNumbered(multiples.stream().map(number -> number << 22).toList(), 1);
  }

  private static void assertNumbered(List<Integer> words, int expected) {
    WordNumbering numbering = new WordNumbering(expected);
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    for (int word : words) {
      int next = numbers.size();
      assertThat(numbering.of(word)).isEqualTo(numbers.computeIfAbsent(word, unseen -> next));
      assertThat(numbering.size()).isEqualTo(numbers.size());
    }
  }
}
