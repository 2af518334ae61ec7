package org.newsloom.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
  private final TokenizerME statistical = new TokenizerME(LanguageModels.englishTokens());
  private final EnglishTokenizer english = new EnglishTokenizer(statistical);
  private final CachedTokenizer cachedStatistical = new CachedTokenizer(statistical);
  private final CachedTokenizer cached = new CachedTokenizer(english);

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      value = {
        "Israel’s and Israel's > Israel ’s and Israel 's",
        "don’t can't cannot > do n’t ca n't cannot",
        "We’re they've I'm it’s > We ’re they 've I 'm it ’s",
        "Hamas' leaders > Hamas ' leaders",
        "O'Brien's house > O'Brien 's house",
        "(Reuters) “war”, \"war\". > ( Reuters ) “ war ” , \" war \" .",
        "‘no’ 'why?' > ‘ no ’ ' why ?'",
        "The U.N. met at 7:35 a.m. in the U.S. > The U.N. met at 7:35 a.m. in the U.S.",
        "Gen. Halevi, Sen. Cruz Jr. on Oct. 7 > Gen. Halevi , Sen. Cruz Jr. on Oct. 7",
        "Vladimir V. Putin > Vladimir V. Putin",
        "Iran-Hamas-Hezbollah > Iran - Hamas - Hezbollah",
        "al-Assad’s pro-Israel U.S.-drafted > al - Assad ’s pro - Israel U.S. - drafted",
        "cease-fire de-escalation 2,000-year-old > cease-fire de-escalation 2,000-year-old",
        "F-16 COVID-19 T-shirt > F-16 COVID-19 T-shirt",
        "complexity—and unlikelihood—of > complexity — and unlikelihood — of",
        "Russia–Israel 2015–2021 > Russia – Israel 2015–2021",
        "$3.5 billion, 3% > $ 3.5 billion , 3 %",
        "end… and so on. > end … and so on ."
      })
  void cutsWords(String text, String tokens) {
    assertThat(surfaces(text, List.of(english.tokenizePos(text))))
        .containsExactly(tokens.split(" "));
  }

  @Test
  void givesTheSameFromItsCache() {
    String text = "Mr. Putin's war, al-Assad’s war. Mr. Putin's war, al-Assad’s war.";
    assertThat(cached.tokenize(text)).containsExactly(english.tokenizePos(text));
  }

  @Property(tries = 500)
  void equalsTheUncachedTokenizer(@ForAll("texts") String text) {
    assertThat(cached.tokenize(text)).containsExactly(english.tokenizePos(text));
  }

  @Property(tries = 500)
  void equalsTheUncachedStatisticalTokenizer(@ForAll("texts") String text) {
    assertThat(cachedStatistical.tokenize(text)).containsExactly(statistical.tokenizePos(text));
  }

  @Property(tries = 500)
  void losesNothingButWhiteSpace(@ForAll("texts") String text) {
    String tokens = String.join("", surfaces(text, cached.tokenize(text)));
    assertThat(tokens).isEqualTo(text.replaceAll("[\\s\\p{Z}]", ""));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aesnt NUS.'’“”\"-–—…,;:()19$@/é\u00a0\u2009")
        .withChars("😀𝒜".toCharArray())
        .ofMaxLength(60)
        .map(text -> text.replaceAll("[\\ud800-\\udfff]", "😀"));
  }

  private static List<String> surfaces(String text, List<Span> tokens) {
    return tokens.stream().map(token -> text.substring(token.getStart(), token.getEnd())).toList();
  }
}
