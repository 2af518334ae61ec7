package org.newsloom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  /** As the contract says it, step by step. */
  private static String bySteps(String text) {
    String folded = SPACE.matcher(text.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
    return ArticleIdentity.sha256(folded.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void caseAndWhiteSpaceDoNotCount() {
    assertThat(ArticleIdentity.contentHash(" The\u00a0 COUNCIL\nvoted. "))
        .isEqualTo(ArticleIdentity.sha256("the council voted.".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00a0",
        "end\u00a0",
        "\u00c9T\u00c9 \u2014 \u201cOUI\u201d \u20ac 5",
        "\u0130stanbul and I",
        "\u039f\u0394\u03a5\u03a3\u03a3\u0395\u03a5\u03a3 \u03a3",
        "5 \u212a and \u212b",
        "\ud801\udc00 \ud83d\ude00 X",
        "half a pair \ud83d",
        "\u2028A\u2029B\u3000C"
      })
  void itIsTheHashOfTheFoldedText(String text) {
    assertThat(ArticleIdentity.contentHash(text)).isEqualTo(bySteps(text));
  }

  @Property(tries = 300)
  void itIsTheHashOfAnyFoldedText(@ForAll String text) {
    assertThat(ArticleIdentity.contentHash(text)).isEqualTo(bySteps(text));
  }

  @Property(tries = 300)
  void itIsTheHashOfAnyFoldedLine(
      @ForAll @Chars({'a', 'Z', ' ', '\u00a0', '\u0130', '\u03a3', '\u212a', '\u2003', '.'})
          String text) {
    assertThat(ArticleIdentity.contentHash(text)).isEqualTo(bySteps(text));
  }
}
