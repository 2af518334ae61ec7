package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.MetadataSource;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.Stage;
import org.newsloom.model.TextKindVerdict;

class CleanerTest {
  private static final String FIRST =
      "The council voted on Monday to close the old harbour bridge after engineers found that its"
          + " cables had begun to rust.";
  private static final String SECOND =
      "Repairs will take at least two years, and the ferries that ran before the bridge was built"
          + " are to return in spring.";
  private static final String THIRD =
      "Shop owners on the east bank said they had not been asked, and that they would lose half of"
          + " their customers.";

  @Test
  void aDocumentWithoutProseIsRejected() {
    Reject reject = (Reject) Cleaning.clean(MediaType.TEXT, "\n \n", GivenMetadata.NONE);

    assertThat(reject.stage()).isEqualTo(Stage.CLEAN);
    assertThat(reject.reason()).isEqualTo(RejectReason.NO_ARTICLE_TEXT);
  }

  @Test
  void keepsTheSentenceAfterANewsletterPrompt() {
    Article article =
        Cleaning.text(String.join("\n\n", FIRST, "Sign up for our newsletter", SECOND, THIRD));

    assertThat(Cleaning.kept(article)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(Cleaning.removed(article))
        .containsExactly("SUBSCRIPTION Sign up for our newsletter");
  }

  @Test
  void cutsTheRelatedHeadlinesBelowTheArticle() {
    Article article =
        Cleaning.text(
            String.join(
                "\n\n",
                FIRST,
                SECOND,
                THIRD,
                "Related stories",
                "Mayor Visits New School",
                "Snow Ends Season"));

    assertThat(Cleaning.kept(article)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(Cleaning.removed(article))
        .containsExactly(
            "RELATED Related stories", "RELATED Mayor Visits New School", "NAV Snow Ends Season");
  }

  @Test
  void keepsHeadingsBetweenParagraphs() {
    Article article = Cleaning.text(String.join("\n\n", FIRST, "Two years of ferries", SECOND));

    assertThat(article.paragraphs().get(1))
        .isEqualTo(new Block(BlockKind.HEADING, "Two years of ferries", 3, 3));
  }

  @Test
  void theTitleThatTheDocumentBeginsWithStays() {
    Article article =
        Cleaning.text(
            String.join(
                "\n\n",
                "Old Harbour Bridge Closes for Repairs",
                "By Ann Lee",
                "4 May 2021",
                FIRST,
                SECOND));

    assertThat(article.metadata().title()).isEqualTo("Old Harbour Bridge Closes for Repairs");
    assertThat(article.metadata().authors()).containsExactly("Ann Lee");
    assertThat(article.metadata().publishedDate()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(Cleaning.kept(article))
        .containsExactly("Old Harbour Bridge Closes for Repairs", FIRST, SECOND);
  }

  @Test
  void theTitleThatStaysIsAHeading() {
    Article article =
        Cleaning.text(String.join("\n\n", "Bridge closes for repairs", FIRST, SECOND));

    assertThat(article.metadata().title()).isEqualTo("Bridge closes for repairs");
    assertThat(article.paragraphs().get(0))
        .isEqualTo(new Block(BlockKind.HEADING, "Bridge closes for repairs", 1, 1));
  }

  @Test
  void theTitleBelowAMenuIsMetadataAndNoParagraph() {
    Article article =
        Cleaning.pageCopy(
            String.join(
                "\n\n",
                "Menu",
                "Old Harbour Bridge Closes for Repairs",
                "By Ann Lee",
                "4 May 2021",
                FIRST,
                SECOND));

    assertThat(article.metadata().title()).isEqualTo("Old Harbour Bridge Closes for Repairs");
    assertThat(Cleaning.kept(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void authorNoteAtTheEndIsNoArticleText() {
    String note = "Ann Lee is a reporter who covers bridges and ferries.";
    Article article = Cleaning.text(String.join("\n\n", FIRST, SECOND, THIRD, note));

    assertThat(Cleaning.removed(article)).containsExactly("AUTHOR_BIO " + note);
  }

  @Test
  void theSameWordsInTheMiddleIntroduceAPerson() {
    String person = "Bo Ek is a professor who studies bridges and has built two of his own.";
    Article article = Cleaning.text(String.join("\n\n", FIRST, person, SECOND, THIRD));

    assertThat(Cleaning.kept(article)).containsExactly(FIRST, person, SECOND, THIRD);
  }

  @Test
  void givenValuesWinOverFoundOnes() {
    GivenMetadata given =
        new GivenMetadata(
            "A Given Title",
            List.of("Ola Nordmann"),
            "2020-02-03T04:05:06Z",
            null,
            "The Harbour Post");
    Article article =
        (Article)
            Cleaning.clean(
                MediaType.HTML,
                "<title>Another</title><time datetime=2011-01-01>x</time><p>"
                    + FIRST
                    + "<p>"
                    + SECOND,
                given);

    assertThat(article.metadata().title()).isEqualTo("A Given Title");
    assertThat(article.metadata().authors()).containsExactly("Ola Nordmann");
    assertThat(article.metadata().publishedDate()).isEqualTo(LocalDate.of(2020, 2, 3));
    assertThat(article.metadata().dateSource()).isEqualTo(MetadataSource.GIVEN);
    assertThat(article.metadata().source()).isEqualTo("The Harbour Post");
  }

  @Test
  void removedBlocksCarryScoreAndLines() {
    Article article = Cleaning.text(FIRST + "\n" + SECOND + "\n\nAdvertisement\n\n" + THIRD);

    assertThat(article.removedBlocks()).hasSize(1);
    assertThat(article.removedBlocks().get(0).score()).isBetween(0.5, 1.0);
    assertThat(article.removedBlocks().get(0).blockIndex()).isEqualTo(2);
    assertThat(article.removedBlocks().get(0).lineStart()).isEqualTo(4);
  }

  @Test
  void thresholdDecidesWhatIsKept() {
    BoilerplateTagger unsure =
        page ->
            new Tagging(
                TextKindVerdict.PAGE,
                page.blocks().stream()
                    .map(block -> new BlockLabel(0.6, org.newsloom.model.RemovalReason.OTHER))
                    .toList());
    var document =
        new org.newsloom.model.RawDocument(
            "x", 0, "0".repeat(64), 1, "UTF-8", MediaType.TEXT, FIRST, GivenMetadata.NONE);

    assertThat(new Cleaner(unsure, 0.6).clean(document)).isInstanceOf(Article.class);
    assertThat(new Cleaner(unsure, 0.7).clean(document)).isInstanceOf(Reject.class);
  }

  @Test
  void deepNestingDoesNotOverflowTheStack() {
    int depth = 100_000;
    String page = "<div>".repeat(depth) + "<p>" + FIRST + "</p>" + "</div>".repeat(depth);

    assertThat(Cleaning.kept(Cleaning.html(page))).containsExactly(FIRST);
  }

  @Test
  void aListOfVeryManyLinesIsRejected() {
    Reject reject =
        (Reject) Cleaning.clean(MediaType.TEXT, "Ann\n".repeat(200_001), GivenMetadata.NONE);

    assertThat(reject.reason()).isEqualTo(RejectReason.TOO_LARGE);
    assertThat(reject.message())
        .isEqualTo("200,001 blocks are too many for one article; at most 200,000 are judged");
  }

  @Test
  void aPageOfManyMegabytesIsRead() {
    String page =
        IntStream.range(0, 40_000)
            .mapToObj(i -> "<p class=c" + i + ">" + FIRST + ' ' + i + "</p>")
            .collect(Collectors.joining("\n", "<body>", "</body>"));

    Article article = Cleaning.html(page);

    assertThat(article.paragraphs().size() + article.removedBlocks().size()).isEqualTo(40_000);
    assertThat(article.paragraphs()).hasSizeGreaterThan(20_000);
  }

  @Test
  void aLineOfManyMegabytesWithoutSpacesIsRead() {
    Article article = Cleaning.text(FIRST + "\n" + "-x/".repeat(1_000_000) + "\n" + SECOND);

    assertThat(article.paragraphs().size() + article.removedBlocks().size()).isEqualTo(3);
  }
}
