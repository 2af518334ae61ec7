package org.newsloom.clean.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextScanTest {

  private static TextScan scan(String text) {
    TextScan scan = new TextScan();
    scan.read(text);
    return scan;
  }

  @Test
  void linesThatSayTheSameHaveTheSameKey() {
    assertThat(scan("\u201cRead MORE: 5 stories\u201d").key())
        .isEqualTo(scan("read more \u2014 5 Stories").key());
    assertThat(scan("Read more").key()).isNotEqualTo(scan("Read less").key());
  }

  @Test
  void numbersAreKnownByTheirLengthOnly() {
    assertThat(scan("12 May 1998").words()).containsExactly(scan("47 may 2024").words());
    assertThat(scan("12 May 1998").key()).isNotEqualTo(scan("47 may 2024").key());
  }

  @Test
  void charactersAreCountedByTheirKind() {
    TextScan scan = scan("In 2021, Ann | B. said: \u00ab5 %\u00bb @us");

    assertThat(scan.years).isEqualTo(1);
    assertThat(scan.digits).isEqualTo(5);
    assertThat(scan.upperCase).isEqualTo(3);
    assertThat(scan.letters).isEqualTo(12);
    assertThat(scan.commas).isEqualTo(1);
    assertThat(scan.separators).isEqualTo(2);
    assertThat(scan.quotationMarks).isEqualTo(1);
    assertThat(scan.symbols).isEqualTo(1);
    assertThat(scan.addresses).isEqualTo(1);
    assertThat(scan.punctuation).isEqualTo(2);
  }

  @Test
  void vowelSignsAndAccentsThatCombineArePartOfTheirWord() {
    assertThat(scan("\u0939\u093f\u0928\u094d\u0926\u0940 \u0916\u092c\u0930").wordCount())
        .isEqualTo(2);
    assertThat(scan("Beyonce\u0301 sings").wordCount()).isEqualTo(2);
  }

  @Test
  void aMarkThatChoosesHowASymbolLooksIsNoWord() {
    assertThat(scan("\u2764\ufe0f love").wordCount()).isEqualTo(1);
  }

  @Property
  void countsAreThoseOfTheCharacters(@ForAll("words") String text) {
    TextScan scan = scan(text);

    assertThat(scan.digits).isEqualTo((int) text.chars().filter(c -> c >= '0' && c <= '9').count());
    assertThat(scan.upperCase).isEqualTo((int) text.chars().filter(Character::isUpperCase).count());
    assertThat(scan.letters).isEqualTo((int) text.chars().filter(Character::isLetter).count());
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("aZ\u00e9\u00c9\u0416 019'\u2019-.").ofMaxLength(30);
  }

  @Test
  void ofALongTextTheFirstAndTheLastWordsAreKnown() {
    String text =
        String.join(" ", IntStream.range(0, 100).mapToObj(i -> "w" + "x".repeat(i)).toList());
    int[] words = scan(text).words();

    assertThat(scan(text).wordCount()).isEqualTo(100);
    assertThat(words).hasSize(TextScan.FIRST_WORDS + TextScan.LAST_WORDS);
    assertThat(words[0]).isEqualTo(scan("w").words()[0]);
    assertThat(Arrays.copyOfRange(words, words.length - 2, words.length))
        .containsExactly(
            scan("w" + "x".repeat(98)).words()[0], scan("w" + "x".repeat(99)).words()[0]);
  }

  @Property
  void aScanKnowsNothingOfTheOneBefore(@ForAll String before, @ForAll String text) {
    TextScan used = scan(before);
    used.read(text);
    TextScan fresh = scan(text);

    assertThat(used.words()).containsExactly(fresh.words());
    assertThat(used.topicWords()).containsExactly(fresh.topicWords());
    assertThat(used.key()).isEqualTo(fresh.key());
    assertThat(used.wordCount()).isEqualTo(fresh.wordCount());
  }
}
