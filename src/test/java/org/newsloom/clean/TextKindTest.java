package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsloom.model.Article;
import org.newsloom.model.CleanMode;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.TextKind;
import org.newsloom.model.TextKindVerdict;
import org.newsloom.model.TextOrigin;

class TextKindTest {
  private static final String FIRST =
      "The council of Vellmar voted on Monday to close the old bridge for a year, said the mayor.";
  private static final String SECOND =
      "Those who live on the other bank of the river said that they had not been asked.";
  private static final String THIRD =
      "A ferry will take them across until the new bridge is built, the mayor said.";

  private static final String PAGE_COPY =
      """
      Skip to content
      Menu
      Home
      News
      Sport
      Weather
      Sign in
      Subscribe

      Bridge closes for a year
      By Ann Lee
      4 May 2021
      Share
      Facebook
      Twitter

      %s

      %s

      %s

      Related articles
      Ferry gets a new captain
      Herons return to the river
      Bakers win the cup again
      Most read
      Leave a comment
      Privacy policy
      Terms of use
      © 2021 Vellmar Gazette. All rights reserved.
      """
          .formatted(FIRST, SECOND, THIRD);

  private static Article clean(String text, TextOrigin origin) {
    return (Article)
        new Cleaner(new TrainedTagger(), 0.5)
            .clean(
                new RawDocument(
                    "a.txt",
                    0,
                    null,
                    "0".repeat(64),
                    text.length(),
                    null,
                    "UTF-8",
                    0,
                    MediaType.TEXT,
                    text,
                    GivenMetadata.NONE,
                    origin));
  }

  private static TextKind kind(String text, TextOrigin origin) {
    return clean(text, origin).textKind().kind();
  }

  @Test
  void takesAnArticleAloneForCleanText() {
    assertThat(kind(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, TextOrigin.FILE))
        .isEqualTo(TextKind.CLEAN);
  }

  @Test
  void takesACopyOfAPageForOneAlsoInARecord() {
    assertThat(kind(PAGE_COPY, TextOrigin.FILE)).isEqualTo(TextKind.PAGE_COPY);
    assertThat(kind(PAGE_COPY, TextOrigin.RECORD)).isEqualTo(TextKind.PAGE_COPY);
  }

  @Test
  void keepsAnInterviewWithItsLabels() {
    String interview =
        "%s\n\nINTERVIEWER\nWhy a year?\n\nMAYOR\n%s\n\nINTERVIEWER\nAnd who pays?\n\nMAYOR\n%s"
            .formatted(FIRST, SECOND, THIRD);
    assertThat(Cleaning.removed(clean(interview, TextOrigin.RECORD))).isEmpty();
  }

  @Test
  void keepsRepeatedLinesOfAPoem() {
    String poem =
        """
        The ferry goes, the ferry comes,
        the bridge is closed today,
        the heron on the other bank
        has not a word to say.

        The ferry goes, the ferry comes,
        the bridge is closed today,
        the mayor on the other bank
        has gone the other way.
        """;
    assertThat(Cleaning.removed(clean(poem, TextOrigin.RECORD))).isEmpty();
  }

  @Test
  void removesAPromptFromCleanText() {
    String text = FIRST + "\n\n" + SECOND + "\n\nSign up for our newsletter\n\n" + THIRD;
    assertThat(Cleaning.removed(clean(text, TextOrigin.RECORD)))
        .containsExactly("SUBSCRIPTION Sign up for our newsletter");
  }

  @Test
  void removesNothingWhereTheUserSaysSo() {
    Article article = clean(PAGE_COPY, new TextOrigin(false, CleanMode.NONE));
    assertThat(article.removedBlocks()).isEmpty();
  }

  @Test
  void believesTheUser() {
    assertThat(clean(PAGE_COPY, new TextOrigin(false, CleanMode.LIGHT)).textKind())
        .isEqualTo(new TextKindVerdict(TextKind.CLEAN, 1));
    assertThat(clean(FIRST, new TextOrigin(true, CleanMode.FULL)).textKind())
        .isEqualTo(TextKindVerdict.PAGE);
  }

  @Test
  void takesHtmlForAPage() {
    assertThat(Cleaning.html("<p>%s<p>%s<p>%s".formatted(FIRST, SECOND, THIRD)).textKind())
        .isEqualTo(TextKindVerdict.PAGE);
  }

  @Test
  void keepsShortItemsWhole() {
    for (String item : List.of(FIRST, FIRST + "\n" + SECOND, FIRST + " " + SECOND)) {
      assertThat(clean(item, TextOrigin.FILE).removedBlocks()).isEmpty();
    }
  }
}
