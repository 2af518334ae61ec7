package org.newsloom.clean.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.PageReader;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.trained.PageFeatures;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.TextKind;

class AdjustmentsTest {
  private static final String FIRST =
      "The council of the town voted on Monday to close the old bridge for a year.";
  private static final String SECOND =
      "Those who live on the other bank of the river said that they had not been asked.";
  private static final String THIRD =
      "A ferry will take them across until the new bridge is built, the mayor said.";
  private static final String FOURTH =
      "The old one stays where it is, because the herons of the town nest under it.";
  private static final String OFFER = "What the town talked about, every Friday at breakfast.";
  private static final String PROMPT = "Sign up for our newsletter";

  /** Which blocks are kept, given the model's log odds for each. */
  private static List<Boolean> kept(List<String> blocks, double... logOdds) {
    return kept(page(String.join("\n\n", blocks)), TextKind.PAGE_COPY, logOdds);
  }

  private static Page page(String content) {
    return PageReader.read(
        new RawDocument(
            "a.txt",
            0,
            "0".repeat(64),
            content.length(),
            "UTF-8",
            MediaType.TEXT,
            content,
            GivenMetadata.NONE));
  }

  private static List<Boolean> kept(Page page, TextKind kind, double... logOdds) {
    assertThat(page.blocks()).hasSize(logOdds.length);
    Adjustments.apply(new BlockOdds(page, PageFeatures.of(page), logOdds), kind);
    return IntStream.range(0, logOdds.length).mapToObj(i -> logOdds[i] >= 0).toList();
  }

  @Test
  void keepsADoubtfulParagraphBetweenKeptOnes() {
    assertThat(kept(List.of(FIRST, SECOND, THIRD), 2, -1, 2)).containsExactly(true, true, true);
  }

  @Test
  void removesAnUnlikelyParagraphBetweenKeptOnes() {
    assertThat(kept(List.of(FIRST, SECOND, THIRD), 2, -3, 2)).containsExactly(true, false, true);
  }

  @Test
  void removesItWhereAPromptStandsInTheDocument() {
    assertThat(kept(List.of(FIRST, SECOND, PROMPT), 2, -2.2, -1))
        .containsExactly(true, false, false);
    assertThat(kept(List.of(FIRST, PROMPT, SECOND), 2, -1, -2.2))
        .containsExactly(true, false, false);
  }

  @Test
  void keepsADoubtfulParagraphBehindAPrompt() {
    assertThat(kept(List.of(FIRST, PROMPT, SECOND, THIRD), 2, -1, -1, 2))
        .containsExactly(true, false, true, true);
  }

  @Test
  void keepsADoubtfulParagraphThatEndsThePage() {
    assertThat(kept(List.of(FIRST, SECOND, PROMPT), 2, -1, -1)).containsExactly(true, true, false);
  }

  @Test
  void removesADoubtfulParagraphAboveTheText() {
    assertThat(kept(List.of(FIRST, SECOND, THIRD), -1, 2, 2)).containsExactly(false, true, true);
  }

  @Test
  void keepsADoubtfulParagraphRightBelowTheText() {
    assertThat(kept(List.of(FIRST, SECOND, "Town and country", "All the maps"), 2, -1, -3, -3))
        .containsExactly(true, true, false, false);
  }

  @Test
  void removesDoubtfulParagraphsThatOtherLinesSurround() {
    assertThat(
            kept(
                List.of(FIRST, "Town and country", SECOND, THIRD, "All the maps"),
                2,
                -3,
                -1,
                -1,
                -3))
        .containsExactly(true, false, false, false, false);
  }

  @Test
  void keepsNoMoreThanOneDoubtfulParagraphThatOtherLinesFollow() {
    assertThat(kept(List.of(FIRST, SECOND, THIRD, "All the maps"), 2, -1, -1, -3))
        .containsExactly(true, true, false, false);
  }

  @Test
  void keepsDoubtfulParagraphsBetweenKeptOnes() {
    assertThat(kept(List.of(FIRST, SECOND, THIRD, FOURTH), 2, -1, -1, 2))
        .containsExactly(true, true, true, true);
  }

  @Test
  void keepsADoubtfulParagraphUnderTheByline() {
    assertThat(kept(List.of("By Ann Lee", FIRST, SECOND, THIRD), -3, -1, 2, 2))
        .containsExactly(false, true, true, true);
  }

  @Test
  void removesADoubtfulParagraphUnderADateBelowTheText() {
    assertThat(kept(List.of(FIRST, "All the maps", "2 hours ago", SECOND), 2, -3, -3, -1))
        .containsExactly(true, false, false, false);
  }

  @Test
  void removesWhatIsPromisedBetweenTwoPrompts() {
    assertThat(
            kept(
                List.of(FIRST, PROMPT, OFFER, "Enter your email address", SECOND), 2, -3, 1, -3, 2))
        .containsExactly(true, false, false, false, true);
    assertThat(kept(List.of(FIRST, OFFER, SECOND), 2, 1, 2)).containsExactly(true, true, true);
    assertThat(
            kept(List.of(FIRST, PROMPT, OFFER, "Enter your email address", SECOND), 2, 3, 1, -3, 2))
        .containsExactly(true, true, true, false, true);
  }

  @Test
  void removesADoubtfulPromptBetweenKeptParagraphs() {
    assertThat(kept(List.of(FIRST, PROMPT, SECOND), 2, -1, 2)).containsExactly(true, false, true);
  }

  /** The same of a text that was cleaned before. */
  private static List<Boolean> keptClean(List<String> blocks, double... logOdds) {
    return kept(page(String.join("\n\n", blocks)), TextKind.CLEAN, logOdds);
  }

  @Test
  void keepsUnlikelyLinesOfCleanText() {
    assertThat(keptClean(List.of(FIRST, "Town and country", SECOND, "14:05"), 2, -8, -8, -8))
        .containsExactly(true, true, true, true);
  }

  @Test
  void keepsRepeatedLinesOfCleanText() {
    assertThat(keptClean(List.of(FIRST, SECOND, FIRST, SECOND), 2, 2, 2, 2))
        .containsExactly(true, true, true, true);
  }

  @Test
  void removesAPromptOfCleanText() {
    assertThat(keptClean(List.of(FIRST, PROMPT, SECOND), 2, -3, 2))
        .containsExactly(true, false, true);
  }

  @Test
  void keepsASentenceOfTheLeadWhateverItSays() {
    String lead = "Sign up for our choir, said the mayor, and the town did so on the same day.";
    assertThat(keptClean(List.of(lead, SECOND), -3, 2)).containsExactly(true, true);
  }
}
