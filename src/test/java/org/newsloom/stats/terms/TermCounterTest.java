package org.newsloom.stats.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsloom.model.AnnotatedArticle;

class TermCounterTest {
  private static final TreeSet<Integer> ONE = new TreeSet<>(Set.of(1));
  private static final TreeSet<Integer> TWO = new TreeSet<>(Set.of(2));
  private static final TreeSet<Integer> ONE_AND_TWO = new TreeSet<>(Set.of(1, 2));

  @Test
  void countsLemmasAndTheirPairs() {
    assertThat(
            count(
                TermRules.lemmas(ONE_AND_TWO, StopWords.english()),
                "The Kremlin 's talks/talk failed/fail ; talks/talk go/go on ."))
        .isEqualTo("fail 1, kremlin 1, talk 2, talk fail 1");
  }

  @Test
  void countsTokensAsWrittenButForTheirCase() {
    assertThat(count(TermRules.tokens(ONE, StopWords.none()), "Talks/talk TALKS/talk talk"))
        .isEqualTo("talk 1, talks 2");
  }

  @Test
  void countsTheUnitThatTheCallerMakes() {
    TermRules rules =
        new TermRules(
            ONE,
            StopWords.none(),
            new TermRules.Unit("three", token -> token.surface().substring(0, 3)));
    assertThat(count(rules, "Talking talks tank")).isEqualTo("tal 2, tan 1");
  }

  @Test
  void endsTermsAtTheEndOfASentence() {
    assertThat(count(TermRules.tokens(TWO, StopWords.none()), "peace talks | fail again"))
        .isEqualTo("fail again 1, peace talks 1");
  }

  @Test
  void bridgesNoStopWord() {
    assertThat(count(TermRules.tokens(TWO, StopWords.of(Set.of("of"))), "state of war looms"))
        .isEqualTo("war looms 1");
  }

  @Test
  void bridgesNeitherNumberNorPunctuation() {
    assertThat(count(TermRules.tokens(TWO, StopWords.none()), "war 2024 looms , says Rome"))
        .isEqualTo("says rome 1");
  }

  @Test
  void takesAWordWithOneLetterAmongDigits() {
    assertThat(count(TermRules.tokens(ONE, StopWords.none()), "F-16 G7 16 24/24 --"))
        .isEqualTo("f-16 1, g7 1");
  }

  @Test
  void leavesOutCliticsWithEitherApostrophe() {
    assertThat(
            count(
                TermRules.tokens(ONE, StopWords.none()), "Putin 's Putin \u2019s do n't n\u2019t"))
        .isEqualTo("do 1, putin 2");
  }

  @Test
  void leavesOutAStopWordByItsLemma() {
    assertThat(count(TermRules.lemmas(ONE, StopWords.of(Set.of("say"))), "Rome says/say"))
        .isEqualTo("rome 1");
  }

  @Test
  void leavesOutAStopWordByItsSurface() {
    assertThat(count(TermRules.lemmas(ONE, StopWords.of(Set.of("said"))), "Rome Said/say"))
        .isEqualTo("rome 1");
  }

  @Test
  void takesCurlyAndStraightApostrophesForOne() {
    assertThat(count(TermRules.tokens(ONE, StopWords.none()), "O\u2019Brien O'Brien"))
        .isEqualTo("o'brien 2");
  }

  @Test
  void countsOnlyTheSizesAskedFor() {
    assertThat(
            count(
                TermRules.tokens(new TreeSet<>(Set.of(1, 3)), StopWords.none()),
                "prime minister of Israel"))
        .isEqualTo(
            "israel 1, minister 1, minister of israel 1, of 1, prime 1, prime minister of 1");
  }

  @Test
  void tellsALongerTermFromAUnitWithASpace() {
    TermRules rules =
        new TermRules(
            ONE_AND_TWO,
            StopWords.none(),
            new TermRules.Unit(
                "spaced", token -> token.surface().equals("NY") ? "new york" : token.surface()));
    assertThat(new TermCounter(rules).count(TokenizedText.article("NY | New York")))
        .containsExactly(
            new TermCount("new", 1, 1),
            new TermCount("new york", 1, 1),
            new TermCount("new york", 2, 1),
            new TermCount("york", 1, 1));
  }

  @Test
  void sortsByCodePoint() {
    assertThat(count(TermRules.tokens(ONE, StopWords.none()), "\uD835\uDD04 \uFF21 z \u00E9"))
        .isEqualTo("z 1, \u00E9 1, \uFF41 1, \uD835\uDD04 1");
  }

  @Test
  void takesNoBrokenCharacterForAWord() {
    assertThat(count(TermRules.tokens(ONE, StopWords.none()), "war\uD835 peace"))
        .isEqualTo("peace 1");
  }

  @Test
  void findsNothingInAnArticleWithoutSentences() {
    AnnotatedArticle annotated = TokenizedText.article("x");
    AnnotatedArticle plain = new AnnotatedArticle(annotated.article(), null, false, List.of());
    assertThat(new TermCounter(TermRules.tokens(ONE, StopWords.none())).count(plain)).isEmpty();
  }

  @Test
  void tellsApartTheLemmasOfOneSurface() {
    assertThat(count(TermRules.lemmas(ONE, StopWords.none()), "saw/see saw/saw saw/see"))
        .isEqualTo("saw 1, see 2");
  }

  @Property(tries = 200)
  void forgetsTheArticlesBefore(@ForAll("texts") String before, @ForAll("texts") String text) {
    TermRules rules = TermRules.lemmas(new TreeSet<>(Set.of(1, 2, 3)), StopWords.of(Set.of("a")));
    TermCounter used = new TermCounter(rules);
    used.count(TokenizedText.article(before));
    assertThat(used.count(TokenizedText.article(text)))
        .isEqualTo(new TermCounter(rules).count(TokenizedText.article(text)));
  }

  @Property(tries = 200)
  void countsEachWordOnce(@ForAll("texts") String text) {
    int words =
        new TermCounter(TermRules.tokens(ONE, StopWords.none()))
            .count(TokenizedText.article(text)).stream().mapToInt(TermCount::frequency).sum();
    assertThat(words).isEqualTo((int) text.chars().filter(Character::isLetter).count());
  }

  /** Texts of one-letter words, punctuation and sentence ends. */
  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "C", "d", "e", ",", "7", "|")
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(tokens -> String.join(" ", tokens));
  }

  private static String count(TermRules rules, String text) {
    return new TermCounter(rules)
        .count(TokenizedText.article(text)).stream()
            .map(count -> count.term() + " " + count.frequency())
            .collect(Collectors.joining(", "));
  }
}
