package org.newsloom.clean.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextShapeTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}'\u2019]+");

  @Example
  void countsWordsFunctionWordsCapitalsAndSentenceEnds() {
    assertThat(TextShape.of("The man's dog ran to THE Park. It slept!"))
        .isEqualTo(new TextShape(9, 4, 4, 2, true));
  }

  @Example
  void aPointInsideAWordEndsNoSentence() {
    assertThat(TextShape.of("version 2.5 of x.org")).isEqualTo(new TextShape(6, 1, 0, 0, false));
  }

  @Example
  void anEmptyTextHasNothing() {
    assertThat(TextShape.of("")).isEqualTo(new TextShape(0, 0, 0, 0, false));
  }

  @Example
  void functionWordsAreKnownInAnyCaseAndOnlyWhole() {
    assertThat(TextShape.of("Before BEFORE thereupon theres the\u00e9 t'he").functionWords())
        .isEqualTo(2);
  }

  @Example
  void aStretchIsCountedLikeATextOfItsOwn() {
    char[] text = "xthe man ran.x".toCharArray();

    assertThat(TextShape.of(text, 1, text.length - 1)).isEqualTo(TextShape.of("the man ran."));
  }

  @Property(tries = 300)
  void functionWordsAreThoseThatStandAlone(@ForAll("asciiTexts") String text) {
    long expected =
        WORD.matcher(text)
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT).toCharArray())
            .filter(word -> FunctionWords.contains(word, 0, word.length))
            .count();

    assertThat(TextShape.of(text).functionWords()).isEqualTo((int) expected);
  }

  @Provide
  Arbitrary<String> asciiTexts() {
    return Arbitraries.of(
            "the", "of", " ", " ", "a", "and", "Harbour", "'", ".", "7", "through", "\u00e9")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
