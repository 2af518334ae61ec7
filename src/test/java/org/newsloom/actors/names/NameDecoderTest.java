package org.newsloom.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** The fast way gives what OpenNLP's name finder gives with features as texts. */
class NameDecoderTest {
  private static final String NEWS =
      """
      President Anna Marková of the Central Bank of Norway met Mr. Lee in New York on Monday .
      The bank 's rate , she said , " will not fall . "
      no name stands here
      Markova 's party , the People 's Front for Liberty , lost in Upper Austria .
      Lee Opens Bank In Oslo After Years Of Trouble
      The U.N. envoy Omar al-Sadr ( UNEP ) and O'Neill of AT&T left Iran-Iraq talks in 1999 .
      Front ministers told Reuters that Lee “ had gone ” to Sudan , Chad and Upper Volta .
      """;

  @Test
  void findsInNewsWhatOpenNlpFinds() {
    assertThat(fast(sentences(NEWS))).isEqualTo(reference(sentences(NEWS)));
  }

  @Test
  void isAsSureAsOpenNlp() {
    List<Span> fast = flat(fast(sentences(NEWS)));
    List<Span> reference = flat(reference(sentences(NEWS)));
    assertThat(fast.stream().map(span -> Math.round(span.getProb() * 1e9)))
        .isEqualTo(reference.stream().map(span -> Math.round(span.getProb() * 1e9)).toList());
  }

  @Test
  void seesOfEachTokenWhatIsWrittenOut() {
    List<String[]> document = sentences(NEWS);
    NameExamples seen = new NameExamples(document);
    PlainNameFeatures plain = new PlainNameFeatures(document);
    for (int s = 0; s < document.size(); s++) {
      for (int i = 0; i < document.get(s).length; i++) {
        assertThat(seen.features(s, i))
            .containsExactlyInAnyOrder(
                plain.features(document.get(s), i).stream().mapToLong(FeatureHash::of).toArray());
      }
    }
  }

  @Test
  void ofTwoWaysThatAreAsProbableTakesTheFirst() {
    List<String[]> tie = sentences("The Bank for & said al-Assad Smith New");
    assertThat(fast(tie)).isEqualTo(reference(tie));
  }

  @Property(tries = 100)
  void findsInAnyWordsWhatOpenNlpFinds(@ForAll("documents") List<List<String>> document) {
    List<String[]> sentences =
        document.stream().map(words -> words.toArray(String[]::new)).toList();
    assertThat(fast(sentences)).isEqualTo(reference(sentences));
  }

  @Provide
  Arbitrary<List<List<String>>> documents() {
    Arbitrary<String> word =
        Arbitraries.of(
            ("The the Bank bank of for and & Israel Lee Mr. President Ministry Foreign John Smith-Jones"
                    + " Smith , . ' 's said in In New York York's U.S. met al-Assad 1999 O'Neill ( ) “ ÉTA"
                    + " Party National minister Minister de -")
                .split(" ", -1));
    return word.list().ofMinSize(1).ofMaxSize(14).list().ofMinSize(1).ofMaxSize(5);
  }

  private static List<List<Span>> fast(List<String[]> document) {
    return new NameDecoder(NameModel.shipped().weights()).find(document);
  }

  private static List<List<Span>> reference(List<String[]> document) {
    return OpenNlpReference.find(NameModel.shipped(), document);
  }

  private static List<Span> flat(List<List<Span>> spans) {
    return spans.stream().flatMap(List::stream).toList();
  }

  private static List<String[]> sentences(String text) {
    return Stream.of(text.strip().split("\n", -1))
        .map(line -> line.split(" ", -1))
        .peek(words -> assertThat(Arrays.asList(words)).doesNotContain(""))
        .toList();
  }
}
