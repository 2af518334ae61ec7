package org.newsloom.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.page.PageBlock;

/** Pages that show their article by scripts only. */
class HiddenProseTest {
  private static final String PROSE =
      "The council voted on Monday to close the bridge after its cables had begun to rust.";

  private static List<String> texts(String html, StatedBody stated) {
    return HtmlBlocks.read(Jsoup.parse(html), stated).stream().map(PageBlock::text).toList();
  }

  private static String paragraphs(int count) {
    return ("<p>" + PROSE + "</p>").repeat(count);
  }

  @Test
  void hiddenProseBesideAnArticleIsNotReadHoweverMuchItIs() {
    assertThat(
            texts(
                paragraphs(2) + "<div style='display:none'>" + paragraphs(7) + "</div>",
                StatedBody.NONE))
        .hasSize(2);
  }

  @Test
  void hiddenProseOfAPageThatShowsNoneIsRead() {
    assertThat(texts("<p>Loading</p><div hidden>" + paragraphs(2) + "</div>", StatedBody.NONE))
        .containsExactly("Loading", PROSE, PROSE);
  }

  @Test
  void anArticleForBrowsersWithoutScriptsIsRead() {
    assertThat(
            texts(
                "<p>Loading</p><noscript><article>" + paragraphs(2) + "</article></noscript>",
                StatedBody.NONE))
        .containsExactly("Loading", PROSE, PROSE);
  }

  @Test
  void theStatedBodyStandsInForTextThatOnlyScriptsBring() {
    assertThat(texts("<div id=app>Loading</div>", new StatedBody(PROSE + "\n\n" + PROSE)))
        .containsExactly("Loading", PROSE, PROSE);
  }

  @Test
  void aStatedBodyWithMarkupIsReadWithoutIt() {
    assertThat(texts("", new StatedBody("<p>" + PROSE + "</p>\n<p>" + PROSE + "</p>")))
        .containsExactly(PROSE, PROSE);
  }

  @Test
  void besideAnArticleTheStatedBodyIsNotRead() {
    assertThat(texts(paragraphs(2), new StatedBody(PROSE + "\n" + PROSE + "\n" + PROSE)))
        .containsExactly(PROSE, PROSE);
  }

  @Test
  void readForItsTextAloneItHoldsNoBlock() {
    assertThat(StatedBody.ofTextAlone(PROSE).holds(PROSE)).isFalse();
  }
}
