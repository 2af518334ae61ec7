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

/** Which of the days on a page is that of publication: a stated one, or none. */
class StatedDatesTest {
  private static final String TITLE = "Quarry closes after a long dispute";
  private static final String PARAGRAPH =
      "The parish voted late on Tuesday to close the quarry on the hill, ending a dispute that had"
          + " divided its members for most of the spring.";
  private static final String TEXT = ("<p>" + PARAGRAPH + "</p>").repeat(4);

  private static Metadata page(String head, String above, String below) {
    Document document =
        Jsoup.parse(
            "<html lang=en><head><title>%s</title>%s</head><body><main><article><h1>%s</h1>%s%s%s"
                    .formatted(TITLE, head, TITLE, above, TEXT, below)
                + "</article></main><footer><p>Copyright 4 July 2020 The Hill Post</p></footer>");
    return HtmlMetadata.of(document).metadata(HtmlBlocks.read(document, StatedBody.NONE));
  }

  private static String dated(Metadata metadata) {
    return metadata.publishedDate() + " " + metadata.dateSource();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>It began on June 6, 1944.</p>",
        "<p>Received: 12 October 2020</p>",
        "<p>Born: June 6, 1944</p>",
        "<p class=kicker>Election day: 12 October 2020</p>",
        "<figure><figcaption>Men at the quarry, June 6, 1944. (Archive)</figcaption></figure>",
        "<p>Correction, June 6, 1944: the name was wrong.</p>",
        "<ul><li>June 6, 1944: the quarry opens</li></ul>",
        "<div class=related><span class=date>20 January 2018</span> <a href=/1>Ferry stops</a></div>",
        "<h2>12 October 2020</h2>",
        "<p>The day in question, 12 October 2020, was long</p>",
      })
  void aDayOfAnotherThingIsNone(String block) {
    assertThat(dated(page("", block, ""))).isEqualTo("null null");
    assertThat(dated(page("", "", block))).isEqualTo("null null");
    assertThat(
            dated(page("<meta property='article:published_time' content=2023-01-02>", block, "")))
        .isEqualTo("2023-01-02 META");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div id=comments><span class=date>3 March 2019 at 10:09 am</span><p>A tax!</p></div>",
        "<section class=more><ul><li><time datetime=2018-01-20>20 January 2018</time> <a href=/1>Ferry stops for the winter</a></ul></section>",
        "<blockquote class=twitter-tweet><p>A tax.</p>&mdash; Lina (@lina) <a href=//t.example/1>February 2, 2021</a></blockquote>",
        "<p>Copyright 12 October 2022 The Hill Post</p>",
      })
  void aDayBelowTheTextIsNone(String block) {
    assertThat(dated(page("", "", block))).isEqualTo("null null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Published: 2 January 2023</p>|BYLINE",
        "<p>Submitted 12 October 2022; published 2 January 2023</p>|BYLINE",
        "<p>Ann Lee · 2 January 2023 · 4 min read</p>|BYLINE",
        "<p class=x7>Last updated: 5 March 2023</p><p>First published: 2 January 2023</p>|BYLINE",
        "<div class=stamp data-seconds=1672617600>3 hours ago</div>|BYLINE",
        "<div class=stamp data-datetime='2 January 2023'>3 hours ago</div>|BYLINE",
        "<time datetime='Mon Jan 02 2023 15:21:41 GMT+0000'>6 years ago</time>|TIME_TAG",
        "<abbr class=published itemprop=datePublished title=2023-01-02T10:00:00Z>Monday</abbr>|MICRODATA",
        "<span property='schema:datePublished' content=2023-01-02T10:00:00>Mon</span>|MICRODATA",
        "<p>Updated: 2 January 2023</p>|CHANGED",
        "<time class=updated datetime=2023-01-02>yesterday</time>|CHANGED",
      })
  void theDayByTheTitleIsThatOfPublication(String block, String source) {
    assertThat(dated(page("", block, ""))).isEqualTo("2023-01-02 " + source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=dc.date content=2023-01-02>|META",
        "<meta name=DC.date.issued content=2023-01-02>|META",
        "<meta name=citation_publication_date content=2023/01/02>|META",
        "<meta name=pubdate content=20230102>|META",
        "<meta property='article:published_time' content=1672617600>|META",
        "<meta property='article:modified_time' content=2023-01-02T08:00:00Z>|CHANGED",
        "<meta property='og:updated_time' content=2023-01-02T08:00:00Z>|CHANGED",
        "<meta name=last-modified content=2023-01-02>|CHANGED",
        "<link rel=canonical href=https://a.example/2023/01/02/quarry>|URL",
        "<link rel=canonical href=https://a.example/2023/jan/02/quarry>|URL",
        "<link rel=canonical href=https://a.example/20230102/quarry>|URL",
      })
  void readsWhatTheHeadStates(String head, String source) {
    assertThat(dated(page(head, "", ""))).isEqualTo("2023-01-02 " + source);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/stories/202402280069/levy-2023-12-17-votes",
    "https://a.example/articles/10.1186/s12905-022-02136-8",
    "https://a.example/news/2022-02136/levy",
  })
  void figuresInsideAnAddressAreNoDay(String url) {
    assertThat(dated(page("<link rel=canonical href='" + url + "'>", "", "")))
        .isEqualTo("null null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'datePublished':1672617600000|2023-01-02 JSON_LD",
        "'datePublished':'Jan 2, 2023, 5:36 a.m. ET'|2023-01-02 JSON_LD",
        "'datePublished':['2023-01-02T05:36:00Z']|2023-01-02 JSON_LD",
        "'dateModified':'2023-01-02T08:00:00Z'|2023-01-02 CHANGED",
        "'dateCreated':'2022-12-24','datePublished':'2023-01-02'|2023-01-02 JSON_LD",
      })
  void readsTheFormsOfJsonLd(String dates, String expected) {
    String script =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",%s}</script>"
            .formatted(dates.replace('\'', '"'));

    assertThat(dated(page(script, "", ""))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Men at the quarry, June 6, 1944. (Archive)|null null",
        "The treaty was signed on June 6, 1944.|null null",
        "12 October 2022: talks begin|null null",
        "By Ann Lee, 2 January 2023|2023-01-02 BYLINE",
        "Published 2 January 2023|2023-01-02 BYLINE",
      })
  void aTextHasADayOnlyWhereAMastheadStatesIt(String line, String expected) {
    String text = TITLE + "\n\n" + line + ("\n\n" + PARAGRAPH).repeat(4);

    assertThat(dated(TextMetadata.of(TextBlocks.read(text, false)))).isEqualTo(expected);
  }
}
