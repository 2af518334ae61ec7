package org.newsloom.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Sentence;
import org.newsloom.model.Token;
import org.newsloom.model.TooCostly;

/** Words, sentences and texts of any length: bounded work, and not a character lost. */
class LongTextTest {
  private final Annotator annotator = new Annotator(new AnnotatorOptions("en", 0));

  private static List<Token> tokens(AnnotatedArticle article) {
    return article.sentences().stream().map(Sentence::tokens).flatMap(List::stream).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "7",
        "ab-",
        "A.",
        "1,",
        "12.",
        "e\u0301",
        "\u0301",
        "\ud83d\ude00",
        "\u4e2d",
        ".",
        "-",
        "(",
        "a@b.",
        "http://a.",
        "Ab-Cd-",
        "U.S.",
        "a_",
        "QWxhZGRpbg",
        "s'",
        "Mr."
      })
  void aRunWithoutSpacesIsCutIntoBoundedTokensThatCoverIt(String part) {
    String text = "It said " + part.repeat(20_000 / part.length()) + " and went on.";
    StringBuilder covered = new StringBuilder();
    for (Token token : tokens(annotator.annotate(Articles.of(text)))) {
      String surface = token.surface();
      assertThat(surface.length()).isLessThanOrEqualTo(CachedTokenizer.LONGEST_CHUNK);
      assertThat(new String(surface.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(surface);
      covered.append(surface);
    }
    assertThat(covered).hasToString(text.replace(" ", ""));
  }

  @Test
  void aListOfManyWordsIsSeveralSentencesInOrder() {
    AnnotatedArticle article =
        annotator.annotate(
            Articles.of("apples, pears, ".repeat(5_000) + "and plums.", "It rained."));
    assertThat(article.sentences())
        .allMatch(each -> each.tokens().size() <= Annotator.MOST_TOKENS_A_SENTENCE);
    assertThat(tokens(article)).hasSize(20_003 + 3);
    int end = -1;
    for (Sentence sentence : article.sentences()) {
      assertThat(sentence.charStart()).isGreaterThan(end);
      end = sentence.charEnd();
    }
  }

  @Test
  void anArticleOfTooManyTokensIsTooCostly() {
    String[] paragraphs = new String[101];
    java.util.Arrays.fill(paragraphs, "a b c d e f g h i j ".repeat(1_000).strip());
    assertThatThrownBy(() -> annotator.annotate(Articles.of(paragraphs)))
        .isInstanceOf(TooCostly.class)
        .hasMessage("the text has more than 1,000,000 tokens; no more are annotated");
  }
}
