package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.clean.html.HtmlBlocks;
import org.newsloom.clean.html.StatedBody;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;

class HtmlMetadataTest {

  private static Metadata metadata(String html) {
    return HtmlMetadata.of(Jsoup.parse(html)).metadata(List.of());
  }

  @Test
  void readsJsonLdInsideAGraph() {
    Metadata metadata =
        metadata(
            "<script type='application/ld+json'>{'@graph':[{'@type':'Person','name':'No'},"
                    .replace('\'', '"')
                + "{'@type':['NewsArticle'],'headline':'Bridge closes','datePublished':'2021-05-04',"
                    .replace('\'', '"')
                + "'author':[{'name':'Ann Lee'},{'name':'Bo Ek'}],'publisher':{'name':'The Post'}}]}"
                    .replace('\'', '"')
                + "</script>");

    assertThat(metadata.title()).isEqualTo("Bridge closes");
    assertThat(metadata.authors()).containsExactly("Ann Lee", "Bo Ek");
    assertThat(metadata.publishedDate()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(metadata.dateSource()).isEqualTo(MetadataSource.JSON_LD);
    assertThat(metadata.source()).isEqualTo("The Post");
  }

  @Test
  void brokenJsonLdIsPassedOver() {
    assertThat(
            metadata(
                    "<script type='application/ld+json'>{\"a\":</script><meta name=author content='By Ann Lee'>")
                .authors())
        .containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @CsvSource({
    "<title>Bridges &amp;#038; boats in spring</title>, Bridges & boats in spring",
    "<meta property='og:title' content='Bridges &amp;amp; boats'>, Bridges & boats",
    "<title>Bridges&amp;nbsp;and&amp;#160;boats</title>, Bridges and boats",
    "<title>Engineers&amp;#x2019; bridge closes</title>, Engineers’ bridge closes",
    "<title>AT&amp;T buys boats</title>, AT&T buys boats",
    "<title>What &amp;nobody; means</title>, What &nobody; means",
  })
  void aReferenceThatIsLeftInTheTitleIsDecoded(String html, String title) {
    assertThat(metadata(html).title()).isEqualTo(title);
  }

  @Test
  void referencesInJsonLdAreDecodedTwice() {
    assertThat(
            metadata(
                    "<script type='application/ld+json'>"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Bridges &amp;amp; boats\"}"
                        + "</script>")
                .title())
        .isEqualTo("Bridges & boats");
  }

  @Test
  void siteNameIsTakenOffTheTitle() {
    assertThat(metadata("<title>Bridge closes for two years - The Post</title>").title())
        .isEqualTo("Bridge closes for two years");
  }

  @Test
  void theHeadingThatAgreesIsTheTitle() {
    assertThat(
            metadata(
                    "<meta property='og:title' content='Bridge closes for years'><h1>The Post</h1>"
                        + "<h1>Bridge closes for two years, council says</h1>")
                .title())
        .isEqualTo("Bridge closes for two years, council says");
  }

  @Test
  void accountsAndAddressesAreNoAuthors() {
    assertThat(metadata("<meta name=author content='admin'>").authors()).isEmpty();
    assertThat(
            metadata("<meta property='article:author' content='https://a.example/ann'>").authors())
        .isEmpty();
  }

  @Test
  void theUrlGivesADateWhereNothingElseDoes() {
    Metadata metadata = metadata("<link rel=canonical href='https://a.example/2021/05/04/bridge'>");

    assertThat(metadata.publishedDate()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(metadata.dateSource()).isEqualTo(MetadataSource.URL);
  }

  @Test
  void timesOfTeasersAreNotTheArticles() {
    assertThat(
            metadata("<div><time>2021-05-04</time><time>2021-05-05</time></div>").publishedDate())
        .isNull();
  }

  @Test
  void languageIsTheCodeAlone() {
    assertThat(metadata("<html lang='en-GB'>").language()).isEqualTo("en");
  }

  /** Reads a page with its visible blocks. */
  private static Metadata page(String html) {
    Document document = Jsoup.parse(html);
    return HtmlMetadata.of(document).metadata(HtmlBlocks.read(document, StatedBody.NONE));
  }

  private static String jsonLd(String json) {
    return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
  }

  @Test
  void anAuthorMayBeAReferenceToAnotherNode() {
    Metadata metadata =
        metadata(
            jsonLd(
                "{'@graph':[{'@type':'BlogPosting','author':{'@id':'#ann'}},"
                    + "{'@type':'Person','@id':'#ann','name':'Ann Lee'}]}"));

    assertThat(metadata.authors()).containsExactly("Ann Lee");
    assertThat(metadata.authorsSource()).isEqualTo(MetadataSource.JSON_LD);
  }

  @Test
  void thePageIsAskedWhereNoArticleIsDescribed() {
    assertThat(
            metadata(jsonLd("{'@type':'WebPage','datePublished':'2021-05-04T10:00:00Z'}"))
                .publishedDate())
        .isEqualTo(LocalDate.of(2021, 5, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Lee, MD; Ann Lee",
        "Ann Lee, CFPX\u00ae; Ann Lee",
        "Ann Lee, Senior Editor; Ann Lee",
        "By Ann Lee and Bo Ek; Ann Lee/Bo Ek",
        "The Post Team; The Post Team",
        "Centre for Drug Evaluation and Research; Centre for Drug Evaluation and Research",
        "siteadmin; ''",
        "ann@a.example; ''",
      })
  void believesWhatIsStatedAsTheAuthor(String stated, String names) {
    assertThat(String.join("/", metadata("<meta name=author content='" + stated + "'>").authors()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2021-05-04T10:00:00Z'>",
        "<meta name='dc.date' content='2021-05-04'>",
        "<meta name='sailthru.date' content='2021-05-04 10:00'>",
        "<meta name='parsely-pub-date' content='2021-05-04'>",
        "<span itemprop=datePublished content='2021-05-04'></span>",
        "<p><time pubdate datetime='2021-05-04'>yesterday</time>",
        "<span class='dt-published'>4 May 2021</span>",
      })
  void readsTheUsualMarksOfADate(String html) {
    assertThat(metadata(html).publishedDate()).isEqualTo(LocalDate.of(2021, 5, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span itemprop=author><b itemprop=name>Ann Lee</b>, editor</span>",
        "<a rel=author>Ann Lee</a>",
        "<p class='author vcard'><a class='fn'>Ann Lee</a></p>",
        "<a class='p-author h-card'>Ann Lee</a>",
        "<meta name='sailthru.author' content='Ann Lee'>",
        "<meta name='parsely-author' content='Ann Lee'>",
      })
  void readsTheUsualMarksOfAnAuthor(String html) {
    assertThat(metadata(html).authors()).containsExactly("Ann Lee");
  }

  @Test
  void theLineUnderTheTitleIsReadWhereNothingIsMarked() {
    Metadata metadata =
        page(
            "<title>Bridge closes for two years</title><h1>Bridge closes for two years</h1>"
                + "<div>By Ann Lee | May 4, 2021</div>");

    assertThat(metadata.titleSource()).isEqualTo(MetadataSource.HEADING);
    assertThat(metadata.authors()).containsExactly("Ann Lee");
    assertThat(metadata.authorsSource()).isEqualTo(MetadataSource.BYLINE);
    assertThat(metadata.publishedDate()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(metadata.dateSource()).isEqualTo(MetadataSource.BYLINE);
  }

  @Test
  void aStatedDayIsNotReplacedByAnEarlierPrintedOne() {
    assertThat(printedUnder("{'@type':'Article','datePublished':'2022-01-01'}").publishedDate())
        .isEqualTo(LocalDate.of(2022, 1, 1));
  }

  @Test
  void thePrintedDayStandsWherePublicationAndChangeAreStatedAsOneDay() {
    assertThat(
            printedUnder(
                    "{'@type':'Article','datePublished':'2022-01-01','dateModified':'2022-01-01'}")
                .publishedDate())
        .isEqualTo(LocalDate.of(2021, 5, 4));
  }

  private static Metadata printedUnder(String article) {
    return page(
        "<title>Bridge closes for two years</title>"
            + jsonLd(article)
            + "<h1>Bridge closes for two years</h1><p>May 4, 2021</p>");
  }

  @Test
  void aPrintedDayAfterTheStatedOneIsAChange() {
    Metadata metadata =
        page(
            "<title>Bridge closes for two years</title>"
                + jsonLd("{'@type':'Article','datePublished':'2021-05-04'}")
                + "<h1>Bridge closes for two years</h1><p>January 1, 2022</p>");

    assertThat(metadata.publishedDate()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(metadata.dateSource()).isEqualTo(MetadataSource.JSON_LD);
  }

  @Test
  void thePrintedDayIsLocalAndTheMomentStays() {
    Metadata metadata =
        page(
            "<title>Bridge closes for two years</title>"
                + jsonLd("{'@type':'Article','datePublished':'2021-05-05T02:00:00Z'}")
                + "<h1>Bridge closes for two years</h1><p>May 4, 2021</p>");

    assertThat(metadata.publishedDate()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(metadata.publishedAt()).isEqualTo(Instant.parse("2021-05-05T02:00:00Z"));
  }
}
