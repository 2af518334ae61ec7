package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.clean.html.HtmlBlocks;
import org.newsloom.clean.html.StatedBody;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;

class OnlyHeadingTest {
  private static final String HEADING = "<h1>Council closes bridge</h1>";
  private static final String TEXT =
      "<p>The council voted on Monday to close the old bridge, since its cables are of rust.</p>"
          + "<p>Engineers said that the harbour would be safer without it in the winter.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<title>Globe Wire</title>",
        "<meta property='og:title' content='Globe Wire'>",
        "<title>The Council of Boats</title><meta property='og:site_name' content='The Council of Boats'>",
        "<title>Log in to continue - The Globe</title>",
      })
  void isTheTitleWhereThePageSaysNothingOfTheArticle(String head) {
    Metadata metadata = page(head, HEADING + TEXT);

    assertThat(metadata.title()).isEqualTo("Council closes bridge");
    assertThat(metadata.titleSource()).isEqualTo(MetadataSource.HEADING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Globe</h1>",
        "<h1><a href='/'>The Globe Wire</a></h1>",
        "<a href='https://globe.example/'><h1>The Globe Wire</h1></a>"
      })
  void aHeadingWithTheNameOfTheSiteDoesNotCount(String name) {
    assertThat(page("", name + HEADING + TEXT).title()).isEqualTo("Council closes bridge");
    assertThat(page("", name + TEXT).title()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Old bridge shut</title>",
        "<title>Harbour crossing shut for two winters</title>",
        "<meta property='og:title' content='The end of the harbour'>",
      })
  void aStatedTitleOfTheArticleStays(String head) {
    assertThat(page(head, "<h1>A council's long vote</h1>" + TEXT).title())
        .isNotNull()
        .doesNotContain("vote");
  }

  @Test
  void isNoTitleBelowTheTextOrBesideAnother() {
    assertThat(page("", TEXT + TEXT + HEADING).title()).isNull();
    assertThat(page("", HEADING + "<h1>Ferries will sail</h1>" + TEXT).title()).isNull();
    assertThat(page("", "<h1>Subscribe to our letter</h1>" + TEXT).title()).isNull();
  }

  private static Metadata page(String head, String body) {
    Document document = Jsoup.parse("<head>" + head + "</head><body>" + body + "</body>");
    return HtmlMetadata.of(document).metadata(HtmlBlocks.read(document, StatedBody.NONE));
  }
}
