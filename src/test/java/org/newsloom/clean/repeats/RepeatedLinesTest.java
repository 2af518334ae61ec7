package org.newsloom.clean.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.clean.repeats.Documents.lines;
import static org.newsloom.clean.repeats.Documents.prose;
import static org.newsloom.clean.repeats.Documents.text;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.PageReader;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;

class RepeatedLinesTest {
  private static final String FOLDER = "folder:gazette";

  /** So many articles of one folder, each with a sentence of its own and the same line. */
  private static List<DocumentLines> articles(int count, String line) {
    return IntStream.range(0, count)
        .mapToObj(i -> lines(text("gazette/%d.txt".formatted(i), prose(i) + "\n\n" + line)))
        .toList();
  }

  private static PageBlock block(String line) {
    RawDocument document = text("x", line);
    return PageReader.read(document).blocks().get(0);
  }

  private static boolean isRepeated(List<DocumentLines> documents, String line) {
    return RepeatedLines.among(documents, 3).holds(FOLDER, block(line));
  }

  @Test
  void aLineOfEnoughArticlesIsHeld() {
    assertThat(isRepeated(articles(3, "Most read today"), "Most read today")).isTrue();
  }

  @Test
  void aLineOfTooFewArticlesIsNot() {
    assertThat(isRepeated(articles(2, "Most read today"), "Most read today")).isFalse();
  }

  @Test
  void caseMarksAndTheValuesOfNumbersDoNotMatter() {
    assertThat(isRepeated(articles(3, "12 Comments | Share"), "1,204 comments: share")).isTrue();
  }

  @Test
  void theNumberOfNumbersMatters() {
    assertThat(isRepeated(articles(3, "Picture 3"), "Picture 3 4")).isFalse();
  }

  @Test
  void proseIsNoEvidence() {
    String prompt = "If you like what you read here then tell it to all of your friends.";

    assertThat(isRepeated(articles(3, prompt), prompt)).isFalse();
  }

  @Test
  void aLongLineIsNoEvidence() {
    String menu = "Home News Sport Weather ".repeat(15);

    assertThat(isRepeated(articles(3, menu), menu)).isFalse();
  }

  @Test
  void aLetterAloneIsNoEvidence() {
    assertThat(isRepeated(articles(3, "Q:"), "Q:")).isFalse();
  }

  @Test
  void anotherSourceKnowsNothingOfIt() {
    RepeatedLines repeated = RepeatedLines.among(articles(3, "Most read today"), 3);

    assertThat(repeated.holds("folder:herald", block("Most read today"))).isFalse();
  }

  @Test
  void aLineThatAnArticleRepeatsCountsOnce() {
    assertThat(isRepeated(articles(2, "Most read today\n\nMost read today"), "Most read today"))
        .isFalse();
  }

  @Test
  void copiesOfAnArticleCountOnce() {
    List<DocumentLines> copies =
        IntStream.range(0, 3)
            .mapToObj(i -> lines(text("gazette/" + i + ".txt", prose(0) + "\n\nMedals of Norway")))
            .toList();

    assertThat(isRepeated(copies, "Medals of Norway")).isFalse();
  }

  @Test
  void aPageReadForItsLinesAloneHasTheSameLines() {
    RawDocument page =
        Documents.document(
            "gazette/x.html",
            MediaType.HTML,
            "<title>Bridge</title><link rel=canonical href=https://gazette.example/x>"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + prose(1)
                + "\"}</script><nav>Menu of the site</nav><p>"
                + prose(1)
                + "<div>Most <b>read</b> today</div>",
            null,
            null);

    assertThat(DocumentLines.of(page, PageReader.readLines(page)))
        .isEqualTo(DocumentLines.of(page, PageReader.read(page)));
  }

  @Test
  void documentsWithoutProseAreToldApartByAllTheySay() {
    List<DocumentLines> lists =
        List.of(
            lines(text("gazette/a.txt", "Results\n\nLions")),
            lines(text("gazette/b.txt", "Results\n\nTigers")),
            lines(text("gazette/c.txt", "Results\n\nBears")));

    assertThat(isRepeated(lists, "Results")).isTrue();
  }
}
