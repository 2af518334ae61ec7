package org.newsloom.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.page.PageBlock;

class TextBlocksTest {

  private static List<String> blocks(String... lines) {
    return kinds(TextBlocks.read(String.join("\n", lines), false));
  }

  private static List<String> markdown(String... lines) {
    return kinds(TextBlocks.read(String.join("\n", lines), true));
  }

  private static List<String> kinds(List<PageBlock> blocks) {
    return blocks.stream().map(block -> block.block().kind() + " " + block.text()).toList();
  }

  @Test
  void unwrappedLinesAreParagraphs() {
    assertThat(blocks("One thing happened.", "Another followed.", "", "And a third."))
        .containsExactly(
            "PARAGRAPH One thing happened.",
            "PARAGRAPH Another followed.",
            "PARAGRAPH And a third.");
  }

  @Test
  void wrappedParagraphsAreJoinedAndHeadingsStay() {
    assertThat(
            blocks(
                "The ministers met in the old town hall and",
                "the talks went on until the morning hours,",
                "when they left for the airport without a",
                "word to those who had waited in the rain.",
                "",
                "What Happens Next",
                "",
                "A second round has been called for in May,",
                "and the hosts say they will bring new and",
                "better offers to the table by that time."))
        .containsExactly(
            "PARAGRAPH The ministers met in the old town hall and the talks went on until the"
                + " morning hours, when they left for the airport without a word to those who had"
                + " waited in the rain.",
            "HEADING What Happens Next",
            "PARAGRAPH A second round has been called for in May, and the hosts say they will bring"
                + " new and better offers to the table by that time.");
  }

  @Test
  void aNameAtTheStartOfAWrappedLineDoesNotBeginAParagraph() {
    assertThat(
            blocks(
                "The ministers met in the old town hall of",
                "Springfield and went on until the morning",
                "hours, when they left for the airport but",
                "not without a word to those who had been",
                "waiting in the rain outside for a while,",
                "holding up banners that nobody could read",
                "any more after such a long and wet night."))
        .hasSize(1);
  }

  @Test
  void tableOfContentsMendsHeadingsThatWereCut() {
    assertThat(
            blocks(
                "Contents",
                "- Ferries of the Old",
                "Harbour",
                "- What Comes Now",
                "Ferries of the Old",
                "Harbour",
                "The ferries ran for a hundred years and then",
                "they stopped, since nobody needed them any",
                "more when the bridge was there and had been",
                "paid for by the town and those who used it,",
                "which is to say by nearly everybody who had",
                "a shop or a stall on either of the banks."))
        .containsExactly(
            "PARAGRAPH Contents",
            "LIST_ITEM Ferries of the Old Harbour",
            "LIST_ITEM What Comes Now",
            "HEADING Ferries of the Old Harbour",
            "PARAGRAPH The ferries ran for a hundred years and then they stopped, since nobody"
                + " needed them any more when the bridge was there and had been paid for by the"
                + " town and those who used it, which is to say by nearly everybody who had a shop"
                + " or a stall on either of the banks.");
  }

  @Test
  void bulletsAreListItems() {
    assertThat(blocks("\u2022 one", "  - two", "* three", "1. four"))
        .containsExactly("LIST_ITEM one", "LIST_ITEM two", "LIST_ITEM three", "PARAGRAPH 1. four");
  }

  @Test
  void linkTargetsAreNoText() {
    assertThat(blocks("See [the report](http://a.example/x_(1)) of May."))
        .containsExactly("PARAGRAPH See the report of May.");
  }

  @Test
  void wordsInBracketsAreNoLinkTarget() {
    assertThat(blocks("\"They [the ministers](or so she said) left,\" the [Post](AP) wrote."))
        .containsExactly(
            "PARAGRAPH \"They [the ministers](or so she said) left,\" the [Post](AP) wrote.");
    assertThat(markdown("see [a](b.html \"title\"), [c](d), [e](http://f g) and [h](or so)"))
        .containsExactly("PARAGRAPH see a, c, e and [h](or so)");
  }

  @Test
  void backslashesOfPlainTextStay() {
    assertThat(blocks("C:\\* [here](#)")).containsExactly("PARAGRAPH C:\\* here");
  }

  @Test
  void markdownMarksAreTakenOff() {
    assertThat(markdown("## A *fine* heading", "", "> said **she**", "", "---", "", "snake_case"))
        .containsExactly("HEADING A fine heading", "QUOTE said she", "PARAGRAPH snake_case");
  }

  @Test
  void blocksKnowTheirLines() {
    PageBlock block =
        TextBlocks.read(
                "\n\nThe ministers met in the old town hall and\nthe talks went on until the morning hours,\n"
                    + "when they left for the airport without a\nword to those who had waited in the rain or\nin snow.",
                false)
            .get(0);

    assertThat(List.of(block.block().lineStart(), block.block().lineEnd())).containsExactly(3, 7);
  }

  @Test
  void anItemsTextHangsBelowItsMarkAndTheNextTextDoesNot() {
    assertThat(
            blocks(
                "   The ministers met in the old town hall and the",
                "   talks went on until the morning hours, when the",
                "   guests left for the airport without a word to",
                "   those who had waited for them in the cold and",
                "   heavy rain.",
                "     * A second round is called for in the month of",
                "       May",
                "     * Hosts",
                "       Springfield"))
        .containsExactly(
            "PARAGRAPH The ministers met in the old town hall and the talks went on until the"
                + " morning hours, when the guests left for the airport without a word to those who"
                + " had waited for them in the cold and heavy rain.",
            "LIST_ITEM A second round is called for in the month of May",
            "LIST_ITEM Hosts",
            "PARAGRAPH Springfield");
  }

  @Test
  void aSentenceBrokenAtALinkIsWhole() {
    assertThat(
            blocks(
                "The ministers met in the old town hall, as was reported by the",
                "Springfield Courier",
                "and others, and left for the airport without a word."))
        .containsExactly(
            "PARAGRAPH The ministers met in the old town hall, as was reported by the Springfield"
                + " Courier and others, and left for the airport without a word.");
  }

  @Test
  void labelsInLowerCaseAreNoSentence() {
    assertThat(blocks("Topics", "laundry detergent", "washer review", "cameras"))
        .containsExactly(
            "PARAGRAPH Topics",
            "PARAGRAPH laundry detergent",
            "PARAGRAPH washer review",
            "PARAGRAPH cameras");
  }

  @Test
  void versesStayLines() {
    assertThat(
            blocks(
                "Above the town the gulls go round,",
                "The ships are in, the sails are down,",
                "And all the bells without a sound",
                "Hang still above the sleeping town"))
        .hasSize(4);
  }

  @Test
  void rowsOfATableStayLines() {
    assertThat(
            blocks(
                "The ministers met in the old town hall of the",
                "town and the talks went on until the morning",
                "hours, when they left for the airport and the",
                "guests went with them without a word to those",
                "who had been there.",
                "Ferry services     1,204     of which  late 12",
                "Bus services       8,100     of which late 310"))
        .hasSize(3);
  }

  @Test
  void longLinesAreCutAtWideGaps() {
    String prose = "a word ".repeat(150).strip();

    assertThat(blocks(prose + "    Menu \t Home"))
        .containsExactly("PARAGRAPH " + prose, "PARAGRAPH Menu", "PARAGRAPH Home");
  }
}
