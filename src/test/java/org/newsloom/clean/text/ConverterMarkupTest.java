package org.newsloom.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsloom.clean.page.PageBlock;

/** What programs write that turn HTML into text. */
class ConverterMarkupTest {
  @Test
  void aLinkMayGoOverSeveralLines() {
    assertThat(
            Read.markdown(
                "Ready to go, and to see what it is about? [Contact",
                "us now](https://a.example/contact-",
                "page/) or call."))
        .containsExactly(
            "PARAGRAPH Ready to go, and to see what it is about? Contact us now or call.");
  }

  @Test
  void aLinkAroundABlockLeavesItsText() {
    assertThat(Read.markdown("[", "## The Title", "", "](/en/title)", "[", "](/x)"))
        .containsExactly("HEADING The Title");
  }

  @Test
  void bracketsFarApartAreNoLink() {
    String far = "word ".repeat(500).strip();

    assertThat(Read.markdown("[open", far, "close](x)"))
        .containsExactly("PARAGRAPH [open", "PARAGRAPH " + far, "PARAGRAPH close](x)");
  }

  @Test
  void linkedCharactersAreThoseOfTheLinksText() {
    PageBlock block = TextBlocks.read("see [that](/a \"b\") and ![it](/c.png)", true).get(0);

    assertThat(block.linkedChars()).isEqualTo(4);
  }

  @Test
  void aStarThatMultipliesIsText() {
    assertThat(Read.markdown("At 5*3 or a * b it is *quite* small, **very ** small indeed."))
        .containsExactly("PARAGRAPH At 5*3 or a * b it is quite small, very small indeed.");
  }

  @Test
  void targetsThatStandApartAreNoText() {
    assertThat(
            Read.markdown(
                "See [the report][1] and [notes][Notes], but [not this][2].",
                "",
                "[1]: https://a.example/x \"Title\"",
                "  [notes]: /n"))
        .containsExactly("PARAGRAPH See the report and notes, but [not this][2].");
  }

  @Test
  void tagsAndCommentsOfHtmlAreNoText() {
    assertThat(
            Read.markdown(
                "<div class=\"a\">",
                "",
                "One<br/>two <b>th</b>ree",
                "",
                "</div>",
                "<!-- x",
                "y -->"))
        .containsExactly("PARAGRAPH One two three");
  }

  @Test
  void whatIsNoTagStays() {
    assertThat(Read.markdown("a < b, List<T> and <ann@a.example>"))
        .containsExactly("PARAGRAPH a < b, List<T> and <ann@a.example>");
  }

  @Test
  void tagsOfPlainTextStay() {
    assertThat(Read.text("Use <b> for bold.")).containsExactly("PARAGRAPH Use <b> for bold.");
  }

  @Test
  void attributesAndBoxesAreNoText() {
    assertThat(
            Read.markdown(
                "::: {.story id=\"a\"}",
                "## A Heading {#a-heading .big}",
                "[Words]{.lead} and [a link](/x){.y} in {braces}.",
                ":::"))
        .containsExactly("HEADING A Heading", "PARAGRAPH Words and a link in {braces}.");
  }

  @Test
  void headingsMayBeUnderlined() {
    assertThat(Read.markdown("One", "===", "", "Two", "---", "", "text", "", "---"))
        .containsExactly("HEADING One", "HEADING Two", "PARAGRAPH text");
    assertThat(Read.text("A Title", "=======", "", "text", "", "--------"))
        .containsExactly(
            "HEADING A Title", "PARAGRAPH =======", "PARAGRAPH text", "PARAGRAPH --------");
  }

  @Test
  void headingsMayStandBetweenStars() {
    assertThat(Read.text("***** What Comes Now *****", "** not so", "* * *"))
        .containsExactly("HEADING What Comes Now", "PARAGRAPH ** not so", "LIST_ITEM *");
  }

  @Test
  void numbersOfLinksGoIfTheTextListsTheLinks() {
    assertThat(
            Read.text(
                "The [1]mayor of [2]Springfield left, the [report] of [3]May [12] says.",
                "",
                "References",
                "",
                "   Visible links:",
                "   1. https://a.example/mayor",
                "   2. file:///x",
                "   3. mailto:a@a.example"))
        .containsExactly(
            "PARAGRAPH The mayor of Springfield left, the [report] of May [12] says.",
            "PARAGRAPH References",
            "PARAGRAPH Visible links:",
            "PARAGRAPH 1. https://a.example/mayor",
            "PARAGRAPH 2. file:///x",
            "PARAGRAPH 3. mailto:a@a.example");
  }

  @Test
  void numbersInBracketsStayIfItDoesNot() {
    assertThat(Read.text("As shown by [1] and [2].", "", "1. Lee, Ann", "2. Roe, Jo", "3. Doe"))
        .first()
        .isEqualTo("PARAGRAPH As shown by [1] and [2].");
  }

  @Test
  void aTextThatIsQuotedAsAWholeIsReadWithoutTheMarks() {
    assertThat(Read.text("> One thing happened.", ">", "> > * two", ">three > two"))
        .containsExactly("PARAGRAPH One thing happened.", "LIST_ITEM two", "PARAGRAPH three > two");
  }

  @Test
  void aQuotedLineOfAnotherTextKeepsItsMark() {
    assertThat(Read.text("She wrote:", "> One thing.", "And left.", "That was all."))
        .contains("PARAGRAPH > One thing.");
  }

  @Test
  void ofAPageOnOneLineEachSentenceIsABlock() {
    String sentence = "The talks with Mr. Lee and Gov. Roe went on until the morning came. ";

    assertThat(Read.text(sentence.repeat(60).strip()))
        .hasSize(60)
        .contains("PARAGRAPH " + sentence.strip());
  }

  @Test
  void ofAPageOnOneLineSpacesAroundAndBetweenSentencesDoNotMatter() {
    String sentence = "The talks with Mr. Lee and Gov. Roe went on until the morning came.  ";

    assertThat(Read.text(" " + sentence.repeat(60)))
        .hasSize(60)
        .allMatch(("PARAGRAPH " + sentence.strip())::equals);
  }

  @Test
  void aLongParagraphAmongOthersStaysWhole() {
    String sentence = "The talks went on until the morning came. ";
    String paragraph = sentence.repeat(80).strip();

    assertThat(Read.text(paragraph, paragraph)).hasSize(2);
  }
}
