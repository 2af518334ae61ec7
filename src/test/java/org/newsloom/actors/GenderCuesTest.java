package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.actors.GenderCues.Gender;

class GenderCuesTest {
  /** What is said of Doe, the one word of that letters in the text. */
  private static String cue(String text) {
    ArticleWords article = new ArticleWords(TestArticles.of(text));
    for (int i = 0; i < article.words(0).size(); i++) {
      if (article.words(0).get(i).text().equals("Doe")) {
        return new GenderCues(article).around(0, i, i + 1).map(Enum::name).orElse("");
      }
    }
    throw new AssertionError(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Then Mr. Doe left.                  | MALE
          Then Mrs. Doe left.                 | FEMALE
          Then Queen Doe left.                | FEMALE
          Then President Doe left.            | ''
          Doe and his dog left.               | MALE
          Doe said she would go.              | FEMALE
          Doe went home with her dog.         | ''
          Doe met Roe and her dog.            | ''
          Then Mr. Doe and her dog left.      | MALE
          Doe left.                           | ''
          """)
  void tellsAGenderByTitleOrTheNextPronoun(String text, String gender) {
    assertThat(cue(text)).isEqualTo(gender);
  }

  @Test
  void readsASentenceByTheOffsetsOfTheName() {
    String sentence = "\uD83D\uDE00 Then Mr. Roe met Ann Doe and her dog.";
    int doe = sentence.codePointCount(0, sentence.indexOf("Ann Doe"));
    int roe = sentence.codePointCount(0, sentence.indexOf("Roe"));
    assertThat(GenderCues.in(sentence, doe, doe + 7)).contains(Gender.FEMALE);
    assertThat(GenderCues.in(sentence, roe, roe + 3)).contains(Gender.MALE);
    assertThat(GenderCues.in("Ann Doe left.", 0, 7)).isEmpty();
  }
}
