package org.newsloom.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages as they are written: what a reader sees of them is read, in pieces that a reader sees. */
class PageMarkupTest {
  private static final String FIRST =
      "The council voted on Monday to close the bridge after its cables had begun to rust.";
  private static final String SECOND =
      "The mayor said that she had warned of it for years, and that the money had been there.";

  /** Kind and text. */
  private static List<String> kinds(String html) {
    return HtmlBlocks.read(Jsoup.parse(html), StatedBody.NONE).stream()
        .map(block -> block.block().kind() + " " + block.text())
        .toList();
  }

  private static List<String> hints(String html) {
    return HtmlBlocks.read(Jsoup.parse(html), StatedBody.NONE).stream()
        .map(block -> block.hint() + " " + block.text())
        .toList();
  }

  @Test
  void sentencesPartedByALineBreakAreParagraphs() {
    assertThat(kinds("<div>" + FIRST + "<br>" + SECOND + "</div>"))
        .containsExactly("PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND);
  }

  @Test
  void shortLinesPartedByALineBreakAreOneParagraph() {
    assertThat(kinds("<p>1 High Street<br>Springfield.<br>" + FIRST + "</p>"))
        .containsExactly("PARAGRAPH 1 High Street Springfield. " + FIRST);
  }

  @Test
  void aBoldLineIsAHeading() {
    assertThat(kinds("<p>" + FIRST + "<br><b>What <i>now</i></b><br>" + SECOND + "</p>"))
        .containsExactly("PARAGRAPH " + FIRST, "HEADING What now", "PARAGRAPH " + SECOND);
  }

  @Test
  void aLineThatIsBoldInPartIsNone() {
    assertThat(kinds("<p>Early <b>May</b><br>in town</p>"))
        .containsExactly("PARAGRAPH Early May in town");
  }

  @Test
  void cellsOfALayoutAreParagraphsAndValuesOfARowAreALine() {
    assertThat(
            kinds(
                "<table><tr><td><p>%s</p><p>%s</p></td></tr></table><table><tr><th>Year<th>Cars<tr><td>2019<td>1,204</table>"
                    .formatted(FIRST, SECOND)))
        .containsExactly(
            "TABLE " + FIRST, "TABLE " + SECOND, "TABLE Year Cars", "TABLE 2019 1,204");
  }

  @Test
  void quotesInQuotesAndItemsInItemsAreSuch() {
    assertThat(
            kinds(
                "<blockquote><p>one</p><blockquote>two</blockquote></blockquote>"
                    + "<ul><li>a<ul><li>b</li></ul></li></ul>"))
        .containsExactly("QUOTE one", "QUOTE two", "LIST_ITEM a", "LIST_ITEM b");
  }

  @Test
  void emptyLinesOfSpacesAndItemsPartPreformattedText() {
    assertThat(kinds("<pre>one\ntwo\n \t\nthree:\n  * a\n  * b\n\n\nfour</pre>"))
        .containsExactly(
            "PARAGRAPH one two",
            "PARAGRAPH three:",
            "PARAGRAPH * a",
            "PARAGRAPH * b",
            "PARAGRAPH four");
  }

  @Test
  void aStyleThatKeepsWhiteSpaceIsPreformattedToo() {
    assertThat(kinds("<div style='white-space: pre-wrap'>one\n\ntwo</div>"))
        .containsExactly("PARAGRAPH one", "PARAGRAPH two");
  }

  @Test
  void elementsOfThePagesOwnMakingArePartsOfIt() {
    assertThat(
            kinds("<story-body><story-par>one</story-par><story-par>two</story-par></story-body>"))
        .containsExactly("PARAGRAPH one", "PARAGRAPH two");
  }

  @Test
  void inTheMiddleOfASentenceTheyAreWords() {
    assertThat(
            kinds("<p>The <glossary-term>bridge</glossary-term> and <button>its</button> end</p>"))
        .containsExactly("PARAGRAPH The bridge and its end");
  }

  @Test
  void theirNamesSayWhatTheyHold() {
    assertThat(
            hints(
                "<p>%s</p><amp-ad>one</amp-ad><newsletter-signup>two</newsletter-signup>"
                    .formatted(FIRST)))
        .containsExactly("null " + FIRST, "ADVERTISEMENT one", "SUBSCRIPTION two");
  }

  @Test
  void elementsShownAsBlocksByTheirStyleAreSuch() {
    assertThat(
            kinds(
                "<div><span style='display: block'>one</span><span style='display:block'>two</span>"))
        .containsExactly("PARAGRAPH one", "PARAGRAPH two");
  }

  @Test
  void linksSideBySideShareNoWord() {
    assertThat(kinds("<div><a href=a>One</a><a href=b>Two</a></div>"))
        .containsExactly("PARAGRAPH One Two");
  }

  @Test
  void elementsSideBySideThatBeginWithACapitalShareNoWord() {
    assertThat(
            kinds("<div><span>By</span><span>Jane Doe</span><span>May</span><time>1</time></div>"))
        .containsExactly("PARAGRAPH By Jane Doe May 1");
  }

  @Test
  void aWordMayGoOnFromElementToElement() {
    assertThat(
            kinds(
                "<p><span class=dropcap>T</span>he <b>bo</b>ld <span>wo</span><span>rd</span>,"
                    + " H<sub>2</sub><i>O</i>, super<wbr>cali&shy;fragi&#8203;listic</p>"))
        .containsExactly("PARAGRAPH The bold word, H2O, supercalifragilistic");
  }

  @Test
  void whatAReaderTypesAndClosedDialogsAreNotShown() {
    assertThat(
            kinds(
                "<p>seen</p><textarea>typed</textarea><dialog>closed</dialog><dialog open>open</dialog>"))
        .containsExactly("PARAGRAPH seen", "PARAGRAPH open");
  }

  @Test
  void aShadowTreeThatTheServerSentIsShown() {
    assertThat(
            kinds(
                "<x-story><template shadowrootmode=open><p>one</p></template><p>two</p></x-story>"
                    + "<template><p>never</p></template>"))
        .containsExactly("PARAGRAPH one", "PARAGRAPH two");
  }

  @Test
  void aLegendIsNoPartOfItsText() {
    assertThat(kinds("<fieldset><legend>Legend</legend>text</fieldset>"))
        .containsExactly("PARAGRAPH Legend", "PARAGRAPH text");
  }

  @Test
  void detailsAreRead() {
    assertThat(kinds("<details><summary>What is known</summary><p>text</p></details>"))
        .containsExactly("PARAGRAPH What is known", "PARAGRAPH text");
  }

  @Test
  void paragraphsNeedNoEnd() {
    assertThat(kinds("text<p>one<p>two<h2>Head</h2>three<ul><li>a<li>b</ul>four"))
        .containsExactly(
            "PARAGRAPH text",
            "PARAGRAPH one",
            "PARAGRAPH two",
            "HEADING Head",
            "PARAGRAPH three",
            "LIST_ITEM a",
            "LIST_ITEM b",
            "PARAGRAPH four");
  }

  @Test
  void characterReferencesAreRead() {
    assertThat(kinds("<p>AT&amp;T: &ldquo;yes&rdquo; &#8212; &euro;5 &lt;b&gt; &#x1F600;</p>"))
        .containsExactly("PARAGRAPH AT&T: \u201cyes\u201d \u2014 \u20ac5 <b> \ud83d\ude00");
  }
}
