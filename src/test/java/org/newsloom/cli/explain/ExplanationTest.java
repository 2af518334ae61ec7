package org.newsloom.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.BlockLabel;
import org.newsloom.clean.JudgedBlock;
import org.newsloom.clean.JudgedPage;
import org.newsloom.clean.page.Markup;
import org.newsloom.clean.page.MarkupTokens;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;
import org.newsloom.model.RawDocument;
import org.newsloom.model.RemovalReason;
import org.newsloom.model.TextKindVerdict;

class ExplanationTest {
  private static final String PROSE = "The council voted on Monday to close the bridge.";
  private static final Metadata NOTHING = Metadata.NONE;

  private static final Explanation BRIDGE =
      explanation(
          "in/a.txt",
          new Metadata(
              "Bridge Closes",
              List.of("Ann Lee", "Bo Ek"),
              null,
              LocalDate.of(2021, 5, 4),
              MetadataSource.HEADING,
              MetadataSource.BYLINE,
              MetadataSource.BYLINE,
              "The Post",
              "https://a.example/b?c&d",
              "en"),
          judged(BlockKind.LIST_ITEM, "Home", 1, 1, 0.012, RemovalReason.NAV),
          judged(BlockKind.LIST_ITEM, "News", 2, 2, 0.02, RemovalReason.NAV),
          judged(BlockKind.HEADING, "Bridge Closes", 4, 4, 0.6, RemovalReason.TITLE),
          judged(BlockKind.PARAGRAPH, PROSE, 6, 9, 0.987, RemovalReason.OTHER),
          judged(BlockKind.QUOTE, "\u05e9\u05dc\u05d5\u05dd", 120, 121, 0.5, RemovalReason.OTHER),
          judged(BlockKind.PARAGRAPH, "Ann \ud83d\ude00", 130, 130, 0.4, RemovalReason.AUTHOR_BIO));

  private static Metadata titled(String title) {
    return new Metadata(
        title, List.of(), null, null, MetadataSource.HEADING, null, null, null, null, null);
  }

  private static JudgedBlock judged(
      BlockKind kind, String text, int from, int to, double probability, RemovalReason reason) {
    return new JudgedBlock(
        PageBlock.ofText(new Block(kind, text, from, to), 0, 0, true),
        new BlockLabel(probability, reason),
        probability >= 0.5);
  }

  private static Explanation explanation(String name, Metadata metadata, JudgedBlock... blocks) {
    RawDocument document =
        new RawDocument(
            "a.txt", 0, "0".repeat(64), 9, "UTF-8", MediaType.TEXT, "", GivenMetadata.NONE);
    return new Explanation(
        name,
        document,
        new JudgedPage("text", TextKindVerdict.PAGE, metadata, List.of(blocks)),
        0.5);
  }

  private static List<String> printed(Explanation explanation, boolean colored) {
    StringWriter out = new StringWriter();
    new ExplanationText(new PrintWriter(out), colored).print(explanation);
    return out.toString().lines().toList();
  }

  private static Document page(Explanation... explanations) {
    return Jsoup.parse(ExplanationPage.of(List.of(explanations)));
  }

  @Test
  void printsEveryBlockInItsOrder() {
    assertThat(printed(BRIDGE, false))
        .containsExactly(
            "in/a.txt",
            "title      Bridge Closes (from heading)",
            "authors    Ann Lee; Bo Ek (from byline)",
            "published  2021-05-04 (from byline)",
            "source     The Post",
            "url        https://a.example/b?c&d",
            "language   en",
            "read as    text, UTF-8",
            "text kind  page_copy (1.00)",
            "blocks     3 kept (65 characters), 3 removed (13 characters): nav 2, author_bio 1",
            "",
            "- 0.01         1  nav             Home",
            "- 0.02         2  nav             News",
            "+ 0.60         4  heading         Bridge Closes",
            "+ 0.99       6-9  paragraph       " + PROSE,
            "+ 0.50   120-121  quote           \u05e9\u05dc\u05d5\u05dd",
            "- 0.40       130  author_bio      Ann \ud83d\ude00",
            "");
  }

  @Test
  void printsTheSameInColor() {
    List<String> colored = printed(BRIDGE, true);

    assertThat(colored.get(11))
        .isEqualTo(
            "\u001b[31m-\u001b[0m\u001b[2m 0.01         1  \u001b[0m"
                + "\u001b[31mnav            \u001b[0m \u001b[2mHome\u001b[0m");
    assertThat(colored.get(13))
        .isEqualTo(
            "\u001b[32m+\u001b[0m\u001b[2m 0.60         4  heading        \u001b[0m"
                + " \u001b[1mBridge Closes\u001b[0m");
    assertThat(colored.stream().map(line -> line.replaceAll("\u001b\\[\\d+m", "")))
        .isEqualTo(printed(BRIDGE, false));
  }

  @Test
  void saysWhyARunRejectsIt() {
    assertThat(
            printed(
                explanation(
                    "a", NOTHING, judged(BlockKind.PARAGRAPH, "Hm", 1, 1, 0.1, RemovalReason.NAV)),
                false))
        .containsExactly(
            "a",
            "read as    text, UTF-8",
            "text kind  page_copy (1.00)",
            "rejected   no_article_text: none of 1 blocks reads like article text",
            "blocks     0 kept (0 characters), 1 removed (2 characters): nav 1",
            "",
            "- 0.10         1  nav             Hm",
            "");
  }

  @Test
  void momentsAreTold() {
    Metadata metadata =
        new Metadata(
            null,
            List.of(),
            Instant.parse("2020-02-03T04:05:06Z"),
            LocalDate.of(2020, 2, 3),
            null,
            null,
            MetadataSource.JSON_LD,
            null,
            null,
            null);

    assertThat(explanation("a", metadata).facts().get(0))
        .isEqualTo(new Explanation.Fact("published", "2020-02-03T04:05:06Z (from json_ld)"));
  }

  @Test
  void nothingSteersTheTerminal() {
    Metadata metadata = titled("a\u001b[2Jb\u0007");

    assertThat(printed(explanation("x\u001b]0;y\u0007.txt", metadata), false))
        .startsWith("x ]0;y .txt", "title      a [2Jb (from heading)");
  }

  @Test
  void thePageHoldsEveryBlockInItsOrder() {
    Document page = page(BRIDGE);

    assertThat(
            page.select("tbody tr").stream()
                .map(
                    row ->
                        row.className() + ": " + String.join(" | ", row.select("td").eachText())))
        .containsExactly(
            "removed list_item: 1 | 0.01 | nav list item | Home",
            "removed list_item: 2 | 0.02 | nav list item | News",
            "kept heading close: 4 | 0.60 | kept heading | Bridge Closes",
            "kept paragraph: 6-9 | 0.99 | kept paragraph | " + PROSE,
            "kept quote close: 120-121 | 0.50 | kept quote | \u05e9\u05dc\u05d5\u05dd",
            "removed paragraph close: 130 | 0.40 | author_bio paragraph | Ann \ud83d\ude00");
    assertThat(page.select(".bar").eachAttr("style"))
        .containsExactly("--p:1%", "--p:2%", "--p:60%", "--p:99%", "--p:50%", "--p:40%");
    assertThat(page.select("h2").text()).isEqualTo("in/a.txt");
    assertThat(page.select("dt").eachText())
        .containsExactly(
            "title",
            "authors",
            "published",
            "source",
            "url",
            "language",
            "read as",
            "text kind",
            "blocks");
    assertThat(page.select("dd").eachText())
        .containsExactly(
            "Bridge Closes (from heading)",
            "Ann Lee; Bo Ek (from byline)",
            "2021-05-04 (from byline)",
            "The Post",
            "https://a.example/b?c&d",
            "en",
            "text, UTF-8",
            "page_copy (1.00)",
            "3 kept (65 characters), 3 removed (13 characters): nav 2, author_bio 1");
  }

  @Test
  void whatAnArticleSaysIsTextAndNoMarkup() {
    String hostile = "<script>alert(1)</script> &amp; \"<img src=//a.example/x onerror=alert(1)>'";
    PageBlock block =
        new PageBlock(
            new Block(BlockKind.PARAGRAPH, hostile, 1, 1),
            PageBlock.ofText(new Block(BlockKind.PARAGRAPH, hostile, 1, 1), 0, 0, true).shape(),
            0,
            0,
            true,
            new Markup(
                "div.\"><script>",
                "div",
                1,
                new MarkupTokens(),
                true,
                0,
                0,
                false,
                null,
                0,
                0,
                0,
                0));
    Document page =
        page(
            explanation(
                "<b>%s.txt",
                titled(hostile),
                new JudgedBlock(block, new BlockLabel(0.7, RemovalReason.OTHER), true)));

    assertThat(page.select("td.text").text()).isEqualTo(hostile);
    assertThat(page.select("td.what").attr("title")).isEqualTo("div.\"><script>");
    assertThat(page.select("dd").first().text()).isEqualTo(hostile + " (from heading)");
    assertThat(page.title()).isEqualTo("<b>%s.txt");
    assertThat(page.select("h2").text()).isEqualTo("<b>%s.txt");
  }

  @Test
  void thePageNeedsNothingElse() {
    Document page = page(BRIDGE);

    assertThat(page.select("script, img, link, iframe, object, [src], [href]")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
  }

  @Test
  void severalDocumentsStandOnOnePageWithAnIndex() {
    Document page = page(BRIDGE, explanation("b.txt", NOTHING));

    assertThat(page.title()).isEqualTo("in/a.txt and 1 more");
    assertThat(page.select("nav a").eachText()).containsExactly("in/a.txt", "b.txt");
    assertThat(page.select("nav a").eachAttr("href")).containsExactly("#d1", "#d2");
    assertThat(page.select("section").eachAttr("id")).containsExactly("d1", "d2");
  }
}
