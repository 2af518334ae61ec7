package org.newsloom.stats.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermDictionaryTest {
  private static final LocalDate MARCH = LocalDate.parse("2024-03-19");
  private static final LocalDate APRIL = LocalDate.parse("2024-04-02");

  @Test
  void addsUpTheArticles() {
    TermDictionary.Builder builder = new TermDictionary.Builder();
    builder.add(List.of(new TermCount("war", 1, 3)), APRIL);
    builder.add(List.of(new TermCount("talk", 1, 1), new TermCount("war", 1, 2)), MARCH);
    builder.add(List.of(new TermCount("war", 1, 1)), null);
    assertThat(builder.build().terms())
        .containsExactly(
            new TermStatistics("talk", 1, 1, 1, MARCH, MARCH),
            new TermStatistics("war", 1, 6, 3, MARCH, APRIL));
  }

  @Test
  void givesAnArticlesTermsByTheirPosition() {
    TermDictionary.Builder builder = new TermDictionary.Builder();
    builder.add(List.of(new TermCount("war", 1, 3), new TermCount("war zone", 2, 1)), null);
    int article =
        builder.add(List.of(new TermCount("war", 1, 2), new TermCount("air", 1, 1)), null);
    TermDictionary dictionary = builder.build();
    assertThat(terms(dictionary, article)).isEqualTo("air 1, war 2");
  }

  @Test
  void refusesNumbersOfOtherBlocks() {
    TermDictionary.Builder builder = new TermDictionary.Builder();
    builder.add(List.of(new TermCount("war", 1, 3)), null);
    TermDictionary dictionary = builder.build();
    assertThatThrownBy(() -> dictionary.inOrder(List.of(new int[] {1, 2})))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> dictionary.inOrder(List.of(new int[0])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String terms(TermDictionary dictionary, int article) {
    ArticleTerms terms = dictionary.articles().get(article);
    return IntStream.range(0, terms.size())
        .mapToObj(i -> dictionary.terms().get(terms.position(i)).term() + " " + terms.frequency(i))
        .collect(Collectors.joining(", "));
  }
}
