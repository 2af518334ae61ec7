package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.newsloom.model.Metadata;

class HtmlMetadataTest {

  private static Metadata metadata(String html) {
    return HtmlMetadata.of(Jsoup.parse(html)).metadata();
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
    assertThat(metadata.dateSource()).isEqualTo("json_ld");
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
    assertThat(metadata.dateSource()).isEqualTo("url");
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
}
