package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.repeats.DocumentLines;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.model.Article;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.RemovalReason;
import org.newsloom.model.TextKindVerdict;

class RepeatedLineRuleTest {
  private static final String FIRST =
      "The council voted on Monday to close the old harbour bridge after engineers found that its"
          + " cables had begun to rust.";
  private static final String SECOND =
      "Repairs will take at least two years, and the ferries that ran before the bridge was built"
          + " are to return in spring.";

  /** Keeps everything, so that only the evidence removes. */
  private static final BoilerplateTagger KEEPS_ALL =
      page ->
          new Tagging(
              TextKindVerdict.PAGE,
              page.blocks().stream()
                  .map(block -> new BlockLabel(0.9, RemovalReason.OTHER))
                  .toList());

  private static RawDocument document(MediaType mediaType, String content) {
    return new RawDocument(
        "gazette/x",
        0,
        "0".repeat(64),
        content.length(),
        "UTF-8",
        mediaType,
        content,
        GivenMetadata.NONE);
  }

  /** Cleans a document of whose source these lines are known. */
  private static Article clean(MediaType mediaType, String content, String... repeated) {
    List<DocumentLines> others = new ArrayList<>();
    for (String other : List.of("one", "two")) {
      RawDocument lines =
          document(MediaType.TEXT, other + "\n\n" + String.join("\n\n", List.of(repeated)));
      others.add(DocumentLines.of(lines, PageReader.read(lines)));
    }
    Cleaner cleaner = new Cleaner(KEEPS_ALL, 0.5, RepeatedLines.among(others, 2));
    return (Article) cleaner.clean(document(mediaType, content));
  }

  private static Article text(List<String> lines, String... repeated) {
    return clean(MediaType.TEXT, String.join("\n\n", lines), repeated);
  }

  @Test
  void removesALineThatTheSourceRepeats() {
    Article article = text(List.of(FIRST, SECOND, "More from our desk"), "More from our desk");

    assertThat(Cleaning.removed(article)).containsExactly("REPEATED_LINE More from our desk");
  }

  @Test
  void removesItBetweenParagraphsToo() {
    Article article =
        clean(
            MediaType.HTML,
            "<p>" + FIRST + "<div>Story continues below</div><p>" + SECOND,
            "Story continues below");

    assertThat(Cleaning.kept(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsALineThatItDoesNotRepeat() {
    Article article = text(List.of(FIRST, SECOND, "More from our desk"), "Most read");

    assertThat(Cleaning.kept(article)).containsExactly(FIRST, SECOND, "More from our desk");
  }

  @Test
  void keepsTheHeadingOfASection() {
    Article article = text(List.of(FIRST, "What happened next?", SECOND), "What happened next?");

    assertThat(Cleaning.removed(article)).isEmpty();
  }

  @Test
  void keepsAHeadingAboveAHeading() {
    Article article =
        clean(
            MediaType.HTML,
            "<p>" + FIRST + "<h2>Background</h2><h3>The bridge</h3><p>" + SECOND,
            "Background",
            "The bridge");

    assertThat(Cleaning.kept(article)).containsExactly(FIRST, "Background", "The bridge", SECOND);
  }

  @Test
  void keepsTheHeadingOfAListInAText() {
    Article article = text(List.of(FIRST, "The winners", "Lions", "Tigers", SECOND), "The winners");

    assertThat(Cleaning.removed(article)).isEmpty();
  }

  @Test
  void removesAMenuBetweenTheParagraphsOfAText() {
    Article article =
        text(List.of(FIRST, "Send", "Save", "Print", SECOND), "Send", "Save", "Print");

    assertThat(Cleaning.kept(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void removesAHeadingWithNothingBehindIt() {
    Article article = text(List.of(FIRST, SECOND, "Background"), "Background");

    assertThat(Cleaning.kept(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void removesAHeadingThatOnlyHeadsWhatIsRemoved() {
    Article article =
        text(
            List.of(FIRST, SECOND, "Read this as well:", "Bridges of the North"),
            "Read this as well:",
            "Bridges of the North");

    assertThat(Cleaning.kept(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void removesAHeadingAboveTheFirstParagraph() {
    Article article = text(List.of("Listen to this article", FIRST), "Listen to this article");

    assertThat(Cleaning.kept(article)).containsExactly(FIRST);
  }

  @Test
  void removesALinkedHeadingBetweenParagraphs() {
    Article article =
        clean(
            MediaType.HTML,
            "<p>" + FIRST + "<h2><a href=x>Get our app</a></h2><p>" + SECOND,
            "Get our app");

    assertThat(Cleaning.kept(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsTheSpeakersOfADialogue() {
    Article article =
        text(List.of(FIRST, "The mayor:", SECOND, "Ms Lee:", FIRST), "The mayor:", "Ms Lee:");

    assertThat(Cleaning.removed(article)).isEmpty();
  }

  @Test
  void keepsTheRowsOfATable() {
    Article article =
        clean(
            MediaType.HTML,
            "<p>" + FIRST + "<table><tr><th>Place<th>Seats<tr><td>Old town<td>12</table>",
            "Place Seats");

    assertThat(article.removedBlocks()).isEmpty();
  }

  @Test
  void keepsAnItemAmongOthers() {
    Article article = text(List.of(FIRST, "* Old harbour", "* None", "* New quay"), "None");

    assertThat(Cleaning.removed(article)).isEmpty();
  }

  @Test
  void keepsTheTitle() {
    String page = "<title>Morning briefing</title><h1>Morning briefing</h1><p>" + FIRST;

    assertThat(Cleaning.kept(clean(MediaType.HTML, page, "Morning briefing")))
        .containsExactly("Morning briefing", FIRST);
  }

  @Test
  void leavesADocumentAloneOfWhichNoProseWouldBeLeft() {
    Article article = text(List.of("Winners of the day are Lions", "Next match"), "Next match");

    assertThat(Cleaning.removed(article)).isEmpty();
  }

  @Test
  void aThresholdOfZeroKeepsEverything() {
    List<DocumentLines> others = new ArrayList<>();
    for (String other : List.of("one", "two")) {
      RawDocument lines = document(MediaType.TEXT, other + "\n\nMost read");
      others.add(DocumentLines.of(lines, PageReader.read(lines)));
    }
    Cleaner cleaner = new Cleaner(KEEPS_ALL, 0, RepeatedLines.among(others, 2));

    assertThat(
            ((Article) cleaner.clean(document(MediaType.TEXT, FIRST + "\n\nMost read")))
                .removedBlocks())
        .isEmpty();
  }
}
