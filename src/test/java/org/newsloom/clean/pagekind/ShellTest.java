package org.newsloom.clean.pagekind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.clean.pagekind.Lines.HEADLINE;
import static org.newsloom.clean.pagekind.Lines.SENTENCE;
import static org.newsloom.clean.pagekind.Lines.kept;
import static org.newsloom.clean.pagekind.Lines.line;
import static org.newsloom.clean.pagekind.Lines.menu;
import static org.newsloom.clean.pagekind.Lines.removed;
import static org.newsloom.clean.pagekind.Lines.times;
import static org.newsloom.clean.pagekind.Lines.together;
import static org.newsloom.clean.pagekind.Lines.why;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
  /** As agencies send it. */
  private static final String FLASH =
      "The central bank raised its main rate by a quarter point on Thursday, the third rise this"
          + " year. Markets had expected it. The governor will speak to the press at noon, the bank"
          + " said in a statement of two lines.";

  @Test
  void aFewWordsAmongMenusAreAShell() {
    assertThat(why(together(menu(100), List.of(kept("All rights reserved by the owner.")))))
        .isEqualTo(
            "an empty shell: 6 words of text were kept, 100 words of menus and the like removed");
  }

  @Test
  void linesWithoutSentencesAmongMenusAreAShell() {
    assertThat(why(together(menu(300), times(7, kept("Top Five Harbour Towns")))))
        .isEqualTo(
            "an empty shell: 28 words of text were kept, 300 words of menus and the like removed");
  }

  @Test
  void aFewWordsByThemselvesAreAnArticle() {
    assertThat(why(together(menu(99), List.of(kept("All rights reserved by the owner.")))))
        .isEqualTo("an article");
  }

  @Test
  void aLikelyTextThatWasRemovedIsNoShell() {
    String text = SENTENCE + " " + SENTENCE;
    assertThat(why(together(menu(100), List.of(line(text, 0.4, false), kept(HEADLINE)))))
        .isEqualTo("an article");
  }

  @Test
  void aFlashAmongMenusAndNoticesIsAnArticle() {
    assertThat(
            why(
                together(
                    List.of(kept("Central bank raises rate"), kept(FLASH)),
                    menu(2000),
                    List.of(
                        removed("We use cookies to improve our site. Accept all cookies"),
                        removed("Please enable JavaScript to view the comments."),
                        removed("Already a subscriber? Log in to continue reading.")))))
        .isEqualTo("an article");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The prime minister has resigned, the chairman of the community said on Tuesday. Subscribe to"
            + " continue reading.",
        "The prime minister has resigned after a year of protests, his office said. Already a"
            + " subscriber? Log in to continue reading.",
        "\u201cAccess denied. You do not have permission to view this page,\u201d the minister\u2019s office"
            + " told reporters who asked for the list on Monday."
      })
  void aSentenceOfNewsThatRunsIntoANoticeOrQuotesOneIsAnArticle(String text) {
    assertThat(why(List.of(kept(text)))).isEqualTo("an article");
  }

  @Test
  void aHeadlineThatQuotesANoticeIsNone() {
    assertThat(
            why(
                List.of(
                    kept("Office returns \u201cpage not found\u201d on election night"),
                    kept("The head of the office said that its server had been overloaded."))))
        .isEqualTo("an article");
  }

  @Test
  void aShortSentenceOfNewsAboveANoticeIsAnArticle() {
    assertThat(
            why(
                List.of(
                    kept(
                        "The government has survived a vote of no confidence by two votes on Monday."),
                    kept("Already a subscriber? Log in to continue reading."))))
        .isEqualTo("an article");
  }

  @Test
  void countsTextsOfScriptsThatDoNotPartWordsByTheirCharacters() {
    assertThat(why(together(menu(300), List.of(kept("\u6e2f".repeat(120))))))
        .isEqualTo("an article");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404 Not Found",
        "Sorry, the page you are looking for could not be found.",
        "We can\u2019t find that page.",
        "This story is no longer available.",
        "Story has been removed at the request of the publisher.",
        "This document is currently unavailable.",
        "Full text not available",
        "The requested article is not available.",
      })
  void aPageThatSaysItIsNotThereIsAShell(String notice) {
    assertThat(why(together(menu(40), List.of(kept(notice)))))
        .isEqualTo(
            "an empty shell: the page says that there is no such page, and has 0 words of other"
                + " sentences");
  }

  @Test
  void teasersBelowTheNoticeThatAPageIsGoneDoNotMakeItAnArticle() {
    assertThat(
            why(
                together(
                    List.of(kept("Page not found")), times(4, kept(HEADLINE), kept(SENTENCE)))))
        .isEqualTo(
            "an empty shell: the page says that there is no such page, and has 56 words of other"
                + " sentences");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You need to enable JavaScript to run this app.",
        "JavaScript is disabled. Turn it on and reload the page.",
        "Your browser is not supported. Please update your browser.",
      })
  void aPageThatAsksForScriptsAloneIsAShell(String notice) {
    assertThat(why(List.of(kept(notice))))
        .isEqualTo(
            "an empty shell: the page asks for a browser that runs scripts, and has 0 words of"
                + " other sentences");
  }

  @Test
  void aNoticeThatBarsRobotsIsAShell() {
    assertThat(why(List.of(kept("Checking your browser"), kept("Verify you are human."))))
        .startsWith("an empty shell: the page does not let the reader in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "502 Bad Gateway",
        "We are sorry, this document has an error and cannot be displayed at the moment.",
        "The requested item could not be opened: the document cannot be displayed.",
        "Oops! Something went wrong. Please try again later.",
        "An unexpected error occurred.",
        "Error loading article",
      })
  void aFaultOfTheServerIsAShell(String notice) {
    assertThat(why(List.of(kept(notice), removed("nginx"))))
        .startsWith("an empty shell: the page says that the server has a fault");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sorry, this content is not available in your region.",
        "This video is not available in your country due to licensing.",
      })
  void aPageThatIsNotShownInACountryIsAShell(String notice) {
    assertThat(why(List.of(kept(notice))))
        .startsWith("an empty shell: the page does not let the reader in");
  }

  @Test
  void aTitleAboveAPaywallIsAShell() {
    assertThat(
            why(
                together(
                    menu(50),
                    List.of(
                        kept(HEADLINE),
                        removed("Subscribe to continue reading"),
                        removed("Already a subscriber? Log in.")))))
        .startsWith("an empty shell: the page asks the reader to log in or pay");
  }

  @Test
  void theFirstParagraphAboveAPaywallIsAnArticle() {
    assertThat(why(List.of(kept(HEADLINE), kept(FLASH), removed("Subscribe to continue reading"))))
        .isEqualTo("an article");
  }

  @Test
  void aPageThatAsksForConsentIsAShell() {
    assertThat(
            why(
                List.of(
                    kept("We value your privacy"),
                    kept(
                        "We and our 120 partners store and access information on a device, such as"
                            + " cookies, for personalised ads and content. You may withdraw your"
                            + " consent or manage your choices at any time, and object where"
                            + " legitimate interest is used."))))
        .startsWith("an empty shell: the page asks for consent to keep data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry took down its site on Monday after visitors saw the words page not found"
            + " instead of the list of donors, and a spokesman said on Tuesday that the list would"
            + " come back once the lawyers had read it, which may take until spring.",
        "Readers of two papers were told that the service is currently unavailable on Sunday, the"
            + " regulator said, and it asked the owner for a report on the fault within thirty days,"
            + " the second such request this year.",
        "The canal has been blocked by a ship since dawn, the port said. Tugs are on their way,"
            + " and traffic will move again by night if the tide helps, a pilot told the radio.",
      })
  void aFlashAboutSuchANoticeIsAnArticle(String flash) {
    assertThat(why(together(menu(200), List.of(kept(flash))))).isEqualTo("an article");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The video was removed by the platform on Monday.",
        "Something went wrong in the second half, the coach said.",
        "An error occurred in the count of two wards, officials said.",
        "The document has an error in its second annex, the court found on Tuesday.",
        "The story was deleted from the record of the session.",
      })
  void oneSentenceOfNewsIsAnArticle(String news) {
    assertThat(why(List.of(kept(news)))).isEqualTo("an article");
  }

  @Property(tries = 200)
  void threeParagraphsInARowAreNoShell(
      @ForAll @IntRange(max = 20) int notices, @ForAll @IntRange(max = 300) int menu) {
    assertThat(
            Shell.why(
                together(
                    menu(menu), times(notices, kept("Page not found")), times(3, kept(SENTENCE)))))
        .isEmpty();
  }
}
