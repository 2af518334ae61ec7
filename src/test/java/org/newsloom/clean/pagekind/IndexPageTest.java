package org.newsloom.clean.pagekind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.clean.pagekind.Lines.HEADLINE;
import static org.newsloom.clean.pagekind.Lines.SENTENCE;
import static org.newsloom.clean.pagekind.Lines.kept;
import static org.newsloom.clean.pagekind.Lines.line;
import static org.newsloom.clean.pagekind.Lines.link;
import static org.newsloom.clean.pagekind.Lines.removed;
import static org.newsloom.clean.pagekind.Lines.times;
import static org.newsloom.clean.pagekind.Lines.together;
import static org.newsloom.clean.pagekind.Lines.why;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IndexPageTest {
  private static final String CUT =
      "Repairs will take at least two years, and the ferries are to return to the harbour in\u2026";

  @Test
  void shortTextsUnderLinkedHeadlinesAreAnIndexPage() {
    assertThat(why(times(8, link(HEADLINE), kept(SENTENCE))))
        .isEqualTo(
            "an index page: 8 short texts under headlines of their own or broken off, and 0 other"
                + " words");
  }

  @Test
  void theFrontOfASectionIsAnIndexPage() {
    assertThat(
            why(
                times(
                    8,
                    kept(HEADLINE),
                    removed("By Ann Lee"),
                    removed("May 4, 2021"),
                    kept(SENTENCE),
                    link("Read more"))))
        .startsWith("an index page: 8 short texts");
  }

  @Test
  void resultsOfASearchThatBreakOffAreAnIndexPage() {
    assertThat(why(times(8, removed("4 May"), kept(CUT)))).startsWith("an index page: 8 short");
  }

  @Test
  void sevenTeasersMayStandAroundAFlash() {
    assertThat(why(times(7, link(HEADLINE), kept(SENTENCE)))).isEqualTo("an article");
  }

  @Test
  void aFlashAboveTeasersIsAnArticle() {
    assertThat(
            why(
                together(
                    List.of(kept(SENTENCE), kept(SENTENCE), link("Share"), link("Related")),
                    times(12, link(HEADLINE), kept(SENTENCE)))))
        .isEqualTo("an article");
  }

  @Test
  void aFlashThatWasHardlyRemovedIsAnArticle() {
    assertThat(
            why(
                together(
                    List.of(line(SENTENCE + " " + SENTENCE, 0.45, false), link("Related")),
                    times(12, link(HEADLINE), kept(SENTENCE)))))
        .isEqualTo("an article");
  }

  @Test
  void questionsAndAnswersAreAnArticle() {
    assertThat(why(times(12, kept("Why was the bridge closed?"), kept(SENTENCE))))
        .isEqualTo("an article");
  }

  @Test
  void longTextsUnderHeadlinesAreAnArticle() {
    String text = String.join(" ", List.of(SENTENCE, SENTENCE, SENTENCE, SENTENCE));
    assertThat(why(times(12, kept(HEADLINE), kept(text)))).isEqualTo("an article");
  }

  @Property(tries = 100)
  void threeParagraphsInARowAreAnArticle(@ForAll @IntRange(max = 30) int teasers) {
    assertThat(why(together(times(teasers, link(HEADLINE), kept(CUT)), times(3, kept(SENTENCE)))))
        .isEqualTo("an article");
  }
}
