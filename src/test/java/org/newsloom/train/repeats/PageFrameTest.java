package org.newsloom.train.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageFrameTest {
  private static final List<String> TEXT =
      List.of("The bridge is closed.", "Why it closed", "It is of rust.", "A ferry runs instead.");

  private static LabelledPage page(String html) {
    return new LabelledPage("1", "", "Bridge closed", TEXT, html);
  }

  private static String around(String html, String... paragraphs) {
    LabelledPage article = new LabelledPage("2", "", "Snow ends", List.of(paragraphs), "");
    String made =
        PageFrame.of(page(html))
            .orElseThrow()
            .around(article, List.of("A title"), new SplittableRandom(1));
    return Jsoup.parse(made).body().children().stream()
        .map(element -> element.normalName() + ": " + element.text())
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }

  private static final String PAGE =
      "<h1>Bridge closed</h1><p>The bridge is closed.<h2>Why it closed</h2><aside>Sign up</aside>"
          + "<p>It is of rust.<p>A ferry runs instead.<footer>Contact</footer>";

  @Test
  void paragraphsStandWhereTheOldOnesStood() {
    assertThat(around(PAGE, "It snowed.", "What now", "It thaws.", "It is wet."))
        .isEqualTo(
            """
            h1: Snow ends
            p: It snowed.
            h2: What now
            aside: Sign up
            p: It thaws.
            p: It is wet.
            footer: Contact""");
  }

  @Test
  void moreParagraphsFollowTheLast() {
    assertThat(around(PAGE, "One.", "Two.", "Three.", "Four.", "Five."))
        .endsWith("p: Four.\np: Five.\nfooter: Contact");
  }

  @Test
  void placesLeftOverAreTakenOut() {
    assertThat(around(PAGE, "One."))
        .isEqualTo("h1: Snow ends\np: One.\naside: Sign up\nfooter: Contact");
  }

  @Test
  void aPageWithoutItsArticleIsNoFrame() {
    assertThat(PageFrame.of(page("<p>Something else, and nothing more."))).isEmpty();
  }
}
