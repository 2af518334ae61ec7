package org.newsloom.train.pagekinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.train.pagekinds.Filling.Line;
import org.newsloom.train.pagekinds.Filling.Role;

class MadePageTest {
  private static final String FIRST = "The council closed the old harbour bridge on Monday.";
  private static final String SECOND = "Ferries are to return in spring, the mayor said.";
  private static final GoldArticle ARTICLE =
      new GoldArticle("1", "Bridge Closed", "", "", FIRST + "\n\n" + SECOND);
  private static final Filling TEASER =
      new Filling(
          List.of(
              new Line(Role.HEADLINE, "Snow Ends the Season", true),
              new Line(Role.TEXT, "The lifts stand still.", false)));

  private static Optional<String> around(MediaType mediaType, String content, Filling filling) {
    RawDocument page =
        new RawDocument(
            "1.txt",
            0,
            "0".repeat(64),
            content.length(),
            "UTF-8",
            mediaType,
            content,
            GivenMetadata.NONE);
    return MadePage.of(page, ARTICLE).map(made -> made.with(filling).content());
  }

  @Test
  void aShellOfTextHasEverythingButTheArticle() {
    assertThat(
            around(
                MediaType.TEXT,
                "Home\n\n" + FIRST + "\n\n" + SECOND + "\n\nTerms of use",
                new Filling(List.of())))
        .contains("Home\n\n\n\nTerms of use\n");
  }

  @Test
  void aShellOfHtmlHasEverythingButTheArticle() {
    String made =
        around(
                MediaType.HTML,
                "<nav><a>Home</a></nav><article><p>%s</p><p>%s</p></article>"
                        .formatted(FIRST, SECOND)
                    + "<script>story</script>",
                new Filling(List.of()))
            .orElseThrow();

    assertThat(Jsoup.parse(made).body().html().replaceAll("\\s*\n\\s*", ""))
        .isEqualTo("<nav><a>Home</a></nav><article></article>");
  }

  @Test
  void putsTheFillingWhereTheArticleBegan() {
    String made =
        around(
                MediaType.HTML,
                "<h1>News</h1><p>%s</p><p>%s</p><p>Terms</p>".formatted(FIRST, SECOND),
                TEASER)
            .orElseThrow();

    assertThat(Jsoup.parse(made).body().children().eachText())
        .containsExactly("News", "Snow Ends the Season", "The lifts stand still.", "Terms");
  }

  @Test
  void linksTheHeadlinesOfMarkdown() {
    assertThat(
            new TextLayout(Integer.MAX_VALUE, true)
                .print(new Line(Role.HEADLINE, "Snow Ends the Season", true)))
        .matches("## \\[Snow Ends the Season]\\(/-?[0-9]+\\)\n\n");
  }

  @Test
  void makesNothingOfAPageWithoutItsArticle() {
    assertThat(around(MediaType.TEXT, "Home\n\nSomething else\n", TEASER)).isEmpty();
  }

  @Test
  void breaksLinesAsTheFileDoes() {
    assertThat(
            TextLayout.of(new String[] {"a line of 20 letters", "another, of 22 letters"})
                .print(new Line(Role.TEXT, "The lifts stand still at noon.", false)))
        .isEqualTo("The lifts stand\nstill at noon.\n\n");
  }
}
