package org.newsloom.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that are not wrapped, but whose lines the markup of their source broke here and there. */
class WrappingTest {
  @Test
  void aLineThatEndsWithAnArticleGoesOn() {
    assertThat(Read.text("This is an official website of the", "Springfield government", "Menu"))
        .containsExactly(
            "PARAGRAPH This is an official website of the Springfield government",
            "PARAGRAPH Menu");
  }

  @Test
  void aLabelThatEndsWithAPrepositionDoesNot() {
    assertThat(Read.text("Sign up for", "Challenges to plan for", "Written by", "Ann Lee"))
        .containsExactly(
            "PARAGRAPH Sign up for",
            "PARAGRAPH Challenges to plan for",
            "PARAGRAPH Written by",
            "PARAGRAPH Ann Lee");
  }

  @Test
  void wordsBetweenTwoElementsOfASentenceBelongToIt() {
    assertThat(
            Read.text(
                "The mayor said that this is a machine that can pull",
                "real",
                "power, and that it would be there for the winter."))
        .containsExactly(
            "PARAGRAPH The mayor said that this is a machine that can pull real power, and that it"
                + " would be there for the winter.");
  }

  @Test
  void aNameBeforeTheCommaOfASentenceBelongsToIt() {
    assertThat(
            Read.text(
                "\"We have been there for a long time and shall stay,\" said",
                "Ann Lee",
                ", who owns the shop at the old harbour."))
        .containsExactly(
            "PARAGRAPH \"We have been there for a long time and shall stay,\" said Ann Lee , who"
                + " owns the shop at the old harbour.");
  }

  @Test
  void aBylineBelowAHeadlineIsNotJoined() {
    assertThat(
            Read.text(
                "What the ministers said to each other in the old town hall", "by Ann Lee | May 1"))
        .containsExactly(
            "PARAGRAPH What the ministers said to each other in the old town hall",
            "PARAGRAPH by Ann Lee | May 1");
  }

  @Test
  void aLabelInLowerCaseBelowAHeadlineIsNotJoined() {
    assertThat(
            Read.text(
                "How a push to the cloud helped a bank keep its faith", "sponsor content", "Menu"))
        .containsExactly(
            "PARAGRAPH How a push to the cloud helped a bank keep its faith",
            "PARAGRAPH sponsor content",
            "PARAGRAPH Menu");
  }

  @Test
  void itemsInLowerCaseAreNotJoined() {
    assertThat(
            Read.text(
                "create documents so that there is no doubt about how the time can be used",
                "require that a time is asked for and that it is granted by a superior",
                "track how it is used to see what the policy is worth and to whom"))
        .hasSize(3);
  }

  @Test
  void versesThatRunOnStayLines() {
    assertThat(
            Read.text(
                "I went down to the edge of the",
                "water where the boats had been and",
                "stood there for a while with the",
                "evening coming on"))
        .hasSize(4);
  }

  @Test
  void linesOfOneQuotationAreJoined() {
    assertThat(
            Read.markdown(
                "Text.",
                "",
                "> The ministers met in the old town hall of the town, and",
                "> the talks went on until the morning.",
                ">",
                "> Another paragraph."))
        .containsExactly(
            "PARAGRAPH Text.",
            "QUOTE The ministers met in the old town hall of the town, and the talks went on until"
                + " the morning.",
            "QUOTE Another paragraph.");
  }

  @Test
  void narrowColumnsAreJoined() {
    assertThat(
            Read.text(
                "The parliament failed for the",
                "twelfth time on Wednesday to",
                "elect a president, as lawmakers",
                "of one party walked out of the",
                "second round of voting.",
                "",
                "The speaker set no date for the",
                "next session, and nobody asked."))
        .containsExactly(
            "PARAGRAPH The parliament failed for the twelfth time on Wednesday to elect a president,"
                + " as lawmakers of one party walked out of the second round of voting.",
            "PARAGRAPH The speaker set no date for the next session, and nobody asked.");
  }

  @Test
  void aNumberThatEndsASentenceAtTheStartOfALineBeginsNoList() {
    assertThat(
            Read.text(
                "The former minister, who was backed by both of the",
                "parties, won 59 votes, and his rival, the candidate",
                "of the other side of the house, had hoped for more",
                "than that, but it is known now that he only ever won",
                "51. A candidate needs more than half of the votes of",
                "the house to be elected in the first round."))
        .hasSize(1);
  }
}
