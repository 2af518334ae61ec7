package org.newsloom.clean.pagekind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.clean.pagekind.Lines.SENTENCE;
import static org.newsloom.clean.pagekind.Lines.kept;
import static org.newsloom.clean.pagekind.Lines.removed;
import static org.newsloom.clean.pagekind.Lines.times;
import static org.newsloom.clean.pagekind.Lines.together;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralArticlesTest {
  /** 140 words. */
  private static final String TEXT = String.join(" ", Collections.nCopies(10, SENTENCE));

  private static final List<String> HEADLINES =
      List.of(
          "Harbour Bridge Closed for Repairs",
          "Snow Ends the Season Early",
          "Council Votes on New Ferries",
          "Museum Opens Its Old Cellars");

  /** Each headline with these lines below, in which # is the number of the article, and a text. */
  private static List<JudgedLine> articles(int count, String text, String... below) {
    List<JudgedLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(kept(HEADLINES.get(i)));
      for (String line : below) {
        lines.add(removed(line.replace("#", Integer.toString(i + 1))));
      }
      lines.add(kept(text));
    }
    return lines;
  }

  private static String why(List<JudgedLine> lines, String title) {
    return NoArticle.why(lines, title).orElse("an article");
  }

  private static String why(List<JudgedLine> lines) {
    return why(lines, "The Harbour Paper");
  }

  @Test
  void wholeArticlesWithAuthorsAndDaysAreSeveral() {
    assertThat(why(articles(3, TEXT, "By Ann Lee | May #, 2021")))
        .isEqualTo(
            "several articles: 3 headlines with a day each, and a text of 140 words or more");
  }

  @Test
  void theFrontOfABlogIsSeveral() {
    assertThat(why(articles(4, TEXT, "Posted on 2021-05-0# by admin", "3 comments")))
        .startsWith("several articles: 4 headlines");
  }

  @Test
  void aDaysPaperByDifferentAuthorsIsSeveral() {
    assertThat(why(articles(3, TEXT, "By Author Number#", "4 May 2021")))
        .startsWith("several articles: 3 headlines");
  }

  @Test
  void longTextsUnderDaysAloneAreSeveral() {
    assertThat(why(articles(3, TEXT + " " + TEXT, "May #, 2021")))
        .startsWith("several articles: 3 headlines");
  }

  @Test
  void theDownloadOfAnArchiveIsSeveral() {
    assertThat(
            why(
                together(
                    List.of(kept("Harbour Bridge Closed"), kept("LENGTH: 140 words"), kept(TEXT)),
                    List.of(kept("Snow Ends Season"), kept("LENGTH: 1,140 words"), kept(TEXT)))))
        .isEqualTo("several articles: an archive states the length of 2");
  }

  @Test
  void oneDownloadOfAnArchiveIsAnArticle() {
    assertThat(why(List.of(kept("Harbour Bridge Closed"), kept("LENGTH: 140 words"), kept(TEXT))))
        .isEqualTo("an article");
  }

  @Test
  void twoArticlesMayBeOneAndTheBeginningOfAnother() {
    assertThat(why(articles(2, TEXT, "By Ann Lee | May #, 2021"))).isEqualTo("an article");
  }

  @Test
  void entriesOfALiveBlogOfOneDayAreAnArticle() {
    assertThat(why(articles(4, TEXT, "By Author Number#", "4 May 2021, 1#:30")))
        .isEqualTo("an article");
  }

  @Test
  void entriesOfOneAuthorAndDayAreAnArticle() {
    assertThat(why(articles(4, TEXT, "By Ann Lee, 4 May 2021"))).isEqualTo("an article");
  }

  @Test
  void aTitleThatAnnouncesUpdatesMakesItAnArticle() {
    assertThat(why(articles(4, TEXT, "By Ann Lee | May #, 2021"), "Harbour strike: live updates"))
        .isEqualTo("an article");
  }

  @Test
  void aTimelineIsAnArticle() {
    List<JudgedLine> lines = new ArrayList<>(List.of(kept(HEADLINES.get(0)), kept(TEXT)));
    for (int i = 1; i < 9; i++) {
      lines.add(kept("May %d, 2021".formatted(i)));
      lines.add(kept(TEXT));
    }
    assertThat(why(lines)).isEqualTo("an article");
  }

  @Test
  void aListOfBooksWithTheirAuthorsIsAnArticle() {
    assertThat(why(articles(4, TEXT + " " + TEXT, "by Author Number#"))).isEqualTo("an article");
  }

  @Test
  void commentsOfReadersBelowAnArticleBelongToIt() {
    List<JudgedLine> comments = new ArrayList<>();
    for (int i = 1; i < 9; i++) {
      comments.add(kept("Re: who is to pay for that bridge " + i));
      comments.add(removed("by reader%d on May 4, 2021 @1%d:30".formatted(i, i)));
      comments.add(kept(TEXT));
    }
    assertThat(
            why(
                together(
                    List.of(kept(HEADLINES.get(0)), removed("By Ann Lee, May 3, 2021")),
                    times(5, kept(TEXT)),
                    comments)))
        .isEqualTo("an article");
  }

  @Test
  void teasersWithDaysBelowAnArticleBelongToIt() {
    assertThat(
            why(
                together(
                    List.of(kept(HEADLINES.get(0)), removed("By Ann Lee, May 3, 2021")),
                    times(5, kept(TEXT)),
                    articles(4, SENTENCE, "By Ann Lee | May #, 2021"))))
        .isEqualTo("an article");
  }
}
