package org.newsloom.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.page.PageBlock;

class HtmlBlocksTest {
  private static final String PROSE =
      "The council voted on Monday to close the bridge after its cables had begun to rust.";

  private static List<PageBlock> blocks(String html) {
    return HtmlBlocks.read(Jsoup.parse(html), StatedBody.NONE);
  }

  private static List<String> texts(String html) {
    return blocks(html).stream().map(PageBlock::text).toList();
  }

  /** Kind and text. */
  private static List<String> kinds(String html) {
    return blocks(html).stream().map(block -> block.block().kind() + " " + block.text()).toList();
  }

  /** What the markup says, and text. */
  private static List<String> hints(String html) {
    return blocks(html).stream().map(block -> block.hint() + " " + block.text()).toList();
  }

  @Test
  void twoLineBreaksEndAParagraphAndOneDoesNot() {
    assertThat(texts("<div>one<br>two<br><br>three<br> <br>four</div>"))
        .containsExactly("one two", "three", "four");
  }

  @Test
  void textOutsideParagraphsIsABlockOfItsOwn() {
    assertThat(texts("<div>before<p>inside</p>after</div>"))
        .containsExactly("before", "inside", "after");
  }

  @Test
  void invisibleTextIsLeftOut() {
    assertThat(
            texts(
                "<p>seen</p><script>a</script><style>b</style><p hidden>c</p><noscript>d</noscript>"
                    + "<p style='display: none'>e</p><template><p>f</p></template>"))
        .containsExactly("seen");
  }

  @Test
  void hiddenTextIsReadWhereNothingElseIsThere() {
    assertThat(
            texts("<div style='visibility:hidden'><p>" + PROSE + "</p><p>" + PROSE + "</p></div>"))
        .containsExactly(PROSE, PROSE);
  }

  @Test
  void spacesCollapseAndSoftHyphensGo() {
    assertThat(texts("<p>a&nbsp;&nbsp;b\n c&shy;d&#8203;e&#xfeff;</p>")).containsExactly("a b cde");
  }

  @Test
  void kindsFollowTheElements() {
    assertThat(
            kinds(
                "<h2>Head</h2><ul><li>item</ul><blockquote><p>quote</blockquote>"
                    + "<table><tr><td>a<td>b</table><p>text"))
        .containsExactly(
            "HEADING Head", "LIST_ITEM item", "QUOTE quote", "TABLE a b", "PARAGRAPH text");
  }

  @Test
  void emptyLinesPartParagraphsOfPreformattedText() {
    assertThat(texts("<pre>one\ntwo\n\nthree</pre>")).containsExactly("one two", "three");
  }

  @Test
  void paragraphsOfPreformattedTextKnowTheirLines() {
    List<PageBlock> blocks =
        HtmlBlocks.read(
            Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput("<body>\n<pre>one\ntwo\n\nthree\n\n\nfour</pre>", ""),
            StatedBody.NONE);

    assertThat(
            blocks.stream().map(block -> block.block().lineStart() + "-" + block.block().lineEnd()))
        .containsExactly("2-3", "5-5", "8-8");
  }

  @Test
  void markupNamesWhatItHolds() {
    assertThat(
            hints(
                "<nav>menu</nav><p>"
                    + PROSE
                    + "</p><div class='relatedPosts'>other</div>"
                    + "<div id=newsletter-box>mail</div><figure><figcaption>seen</figcaption></figure>"
                    + "<footer>end</footer>"))
        .containsExactly(
            "NAV menu",
            "null " + PROSE,
            "RELATED other",
            "SUBSCRIPTION mail",
            "CAPTION seen",
            "LEGAL end");
  }

  @Test
  void aClassOverMostOfTheTextNamesALayout() {
    assertThat(hints("<div class=sidebar><p>" + PROSE + "</p></div>"))
        .containsExactly("null " + PROSE);
  }

  @Test
  void theDeclaredBodyHoldsTheArticle() {
    List<PageBlock> blocks =
        blocks(
            "<div><p>Short teaser of another thing.</p></div><div itemprop=articleBody><p>"
                + PROSE
                + "</p><p>"
                + PROSE
                + "</p></div>");

    assertThat(blocks.stream().map(PageBlock::inContainer)).containsExactly(false, true, true);
  }

  @Test
  void brokenNestingIsMended() {
    assertThat(texts("<p><b>one<p>two</b></i></div><li>three"))
        .containsExactly("one", "two", "three");
  }

  @Test
  void linkedCharactersAreCounted() {
    assertThat(blocks("<p>see <a href=x>that</a></p>").get(0).linkedChars()).isEqualTo(4);
  }
}
