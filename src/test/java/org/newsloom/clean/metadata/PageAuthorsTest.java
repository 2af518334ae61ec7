package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.clean.html.HtmlBlocks;
import org.newsloom.clean.html.StatedBody;
import org.newsloom.clean.text.TextBlocks;
import org.newsloom.model.Metadata;

/** Authors are those of the article, persons before houses; titles keep their dashes. */
class PageAuthorsTest {
  private static final String TITLE = "Quarry closes after a long dispute";
  private static final String PARAGRAPH =
      "The parish voted late on Tuesday to close the quarry on the hill, ending a dispute that had"
          + " divided its members for most of the spring.";
  private static final String TEXT = ("<p>" + PARAGRAPH + "</p>").repeat(4);

  private static Metadata page(String head, String above, String below) {
    return read(
        "<html lang=en><head><title>%s</title>%s</head><body><main><article><h1>%s</h1>%s%s%s"
            .formatted(TITLE, head, TITLE, above, TEXT, below));
  }

  private static Metadata read(String html) {
    Document document = Jsoup.parse(html);
    return HtmlMetadata.of(document).metadata(HtmlBlocks.read(document, StatedBody.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=author content='Hill Broadcasting Corporation'>|By political reporter Ann Lee",
        "<meta name=author content='The Hill'><meta property=og:site_name content='The Hill'>|By Ann Lee",
        "<meta name=author content=hill.example>|By Ann Lee",
        "<meta name=author content='Lee, Ann'>|",
        "<meta name=author content='Ann Lee, The Hill Times'>|",
        "<meta name=author content=nan>|By Ann Lee",
        "<meta name=author content=262588213843476>|By Ann Lee",
      })
  void aPersonBeatsAHouse(String head, String byline) {
    String above = byline == null ? "" : "<p>" + byline + "</p>";

    assertThat(page(head, above, "").authors()).containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<aside><h3>Latest</h3><ul><li><a rel=author href=/j>Jon Rusk</a></li></ul></aside>",
        "<div class=recent><a rel=author href=/j>Jon Rusk</a></div>",
        "<div id=comments><div itemprop=comment><b itemprop=author>Jon Rusk</b></div></div>",
        "<article><h3><a href=/1>Ferry stops</a></h3><a rel=author>Jon Rusk</a></article>",
      })
  void authorsOfOtherThingsAreNone(String below) {
    assertThat(page("", "", below).authors()).isEmpty();
    assertThat(page("", "<p>By Ann Lee</p>", below).authors()).containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Lee, Hill Times|Ann Lee",
        "By Ann Lee, Associated Press|Ann Lee",
        "By Ann Lee and Bo Ek, Hill Times Staff Writers|Ann Lee/Bo Ek",
        "Ann Lee and Bo Ek, Reuters|Ann Lee/Bo Ek",
        "From Ann Lee, BBC News, Calder|Ann Lee",
        "Analysis by Ann Lee, CNN|Ann Lee",
        "By Our Foreign Staff|''",
        "Story by Ann Lee; photos by Bo Ek|Ann Lee",
      })
  void theEmployerIsNoAuthor(String byline, String names) {
    String text = TITLE + "\n\n" + byline + "\nFeb. 2, 2021" + ("\n\n" + PARAGRAPH).repeat(4);

    assertThat(String.join("/", TextMetadata.of(TextBlocks.read(text, false)).authors()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hill row - parish rejects claims - The Hill Post;;Hill row - parish rejects claims",
        "Hill row – parish rejects claims;;Hill row – parish rejects claims",
        "Parish X-rays - and rejects - claims;The Hill Post;Parish X-rays - and rejects - claims",
        "Levy - and more - The Hill Post;;Levy - and more",
        "Parish - I will stay - over levy - The Hill Post;;Parish - I will stay - over levy",
        "Hill row | Parish rejects claims | The Hill Post;;Hill row | Parish rejects claims",
        "The Hill Post: Parish rejects claims;The Hill Post;Parish rejects claims",
        "The Hill Post - Parish rejects claims;The Hill Post;Parish rejects claims",
        "Parish rejects levy claims - Politics - The Hill Post;;Parish rejects levy claims",
        "Hill band announce budget - in a decade;The Hill Post;Hill band announce budget - in a decade",
      })
  void dashesInsideATitleStay(String tag, String site, String title) {
    String name = site == null ? "" : "<meta property=og:site_name content='" + site + "'>";

    assertThat(read("<title>" + tag + "</title>" + name + TEXT).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Hill Post; The Hill Post",
        "The Hill Post - News, weather and sport; The Hill Post",
        "All the news of the hill and of the whole valley, every day;",
      })
  void aTaglineIsNoSource(String stated, String source) {
    assertThat(page("<meta property=og:site_name content='" + stated + "'>", "", "").source())
        .isEqualTo(source);
  }
}
