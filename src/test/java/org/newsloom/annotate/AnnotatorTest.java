package org.newsloom.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.DetectedLanguage;
import org.newsloom.model.Sentence;
import org.newsloom.model.Token;

final class AnnotatorTest {
  private static final String ENGLISH =
      "The minister said on Monday that the talks between the two countries would go on.";
  private static final String GERMAN =
      "Die Regierung in Berlin will die Gespräche am Montag fortsetzen, sagte ein Sprecher.";
  private static final String HEBREW = "ראש הממשלה אמר היום כי השיחות יימשכו בשבוע הבא בירושלים";

  private final Annotator annotator = new Annotator(AnnotatorOptions.DETECT);
  private final Annotator english = new Annotator(new AnnotatorOptions("en", 0.5));

  @Test
  void annotatesEnglish() {
    AnnotatedArticle article = annotator.annotate(Articles.of(ENGLISH));
    assertThat(article.annotated()).isTrue();
    assertThat(code(article)).contains("en");
  }

  @Test
  void keepsGermanWithoutSentences() {
    AnnotatedArticle article = annotator.annotate(Articles.of(GERMAN));
    assertThat(article.annotated()).isFalse();
    assertThat(article.sentences()).isEmpty();
    assertThat(code(article)).contains("de");
  }

  @Test
  void keepsHebrewWithoutSentences() {
    AnnotatedArticle article = annotator.annotate(Articles.of(HEBREW));
    assertThat(article.annotated()).isFalse();
    assertThat(code(article)).contains("he");
  }

  @Test
  void believesTheTextRatherThanThePage() {
    assertThat(code(annotator.annotate(Articles.declaring("en", GERMAN)))).contains("de");
  }

  @Test
  void believesThePageWhereTheTextSaysTooLittle() {
    assertThat(code(annotator.annotate(Articles.declaring("en", "Photo: AP")))).contains("en");
  }

  @Test
  void leavesTheLanguageOpenWhereNothingTellsIt() {
    assertThat(annotator.annotate(Articles.of("Photo: AP")).language()).isNull();
  }

  @Test
  void takesTheLanguageItIsTold() {
    assertThat(code(english.annotate(Articles.of(GERMAN)))).contains("en");
  }

  @Test
  void endsSentencesWithParagraphs() {
    AnnotatedArticle article = english.annotate(Articles.of("A heading", "Then text. And more."));
    assertThat(article.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
    assertThat(article.sentences()).extracting(Sentence::paragraphIndex).containsExactly(0, 1, 1);
    assertThat(article.sentences()).extracting(Sentence::charStart).containsExactly(0, 10, 21);
    assertThat(article.sentences()).extracting(Sentence::charEnd).containsExactly(9, 20, 30);
  }

  @Test
  void countsCodePoints() {
    AnnotatedArticle article = english.annotate(Articles.of("😀 Hi 😀.", "Moscow"));
    Token last = article.sentences().get(article.sentences().size() - 1).tokens().get(0);
    assertThat(last).isEqualTo(new Token(8, 14, "Moscow", "moscow"));
  }

  @Test
  void keepsNamesFromBeingTakenForWords() {
    assertThat(lemmas("Bill Gates and Hamas met the Israelis in the United States."))
        .containsExactly(
            "bill", "gates", "and", "hamas", "meet", "the", "israeli", "in", "the", "united",
            "states", ".");
  }

  @Test
  void takesTheFirstWordOfAQuotationForAWord() {
    assertThat(lemmas("He said: “Countries fell.”"))
        .containsExactly("he", "say", ":", "“", "country", "fall", ".", "”");
  }

  @Test
  void takesWordsInHeadlineSpellingForWords() {
    assertThat(lemmas("Talks Between Countries Failed"))
        .containsExactly("talk", "between", "country", "fail");
  }

  @Test
  void givesTheSameWhateverCameBefore() {
    AnnotatedArticle alone = new Annotator(AnnotatorOptions.DETECT).annotate(Articles.of(ENGLISH));
    annotator.annotate(Articles.of(GERMAN));
    annotator.annotate(Articles.of("Mr. Putin's talks. " + ENGLISH));
    assertThat(annotator.annotate(Articles.of(ENGLISH))).isEqualTo(alone);
  }

  @Property(tries = 300)
  void surfacesStandAtTheirOffsets(@ForAll("paragraphs") List<String> paragraphs) {
    AnnotatedArticle article = english.annotate(Articles.of(paragraphs.toArray(String[]::new)));
    int[] text = article.article().text().codePoints().toArray();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(new String(text, token.charStart(), token.charEnd() - token.charStart()))
            .isEqualTo(token.surface());
        assertThat(token.charStart()).isGreaterThanOrEqualTo(sentence.charStart());
        assertThat(token.charEnd()).isLessThanOrEqualTo(sentence.charEnd());
      }
    }
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    return Arbitraries.of(
            "Mr. Putin’s",
            "😀",
            "👩‍🚀ok.",
            "U.S.",
            "“Yes.”",
            "𝒜-B",
            "don’t",
            "é.",
            "Iran-Iraq",
            "!")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Optional<String> code(AnnotatedArticle article) {
    return Optional.ofNullable(article.language()).map(DetectedLanguage::code);
  }

  private List<String> lemmas(String text) {
    return english.annotate(Articles.of(text)).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::lemma)
        .toList();
  }
}
