package org.newsloom.clean.cues;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.RemovalReason;

class CuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Skip to main content; NAV",
        "READ MORE \u00bb; NAV",
        "Share this article on X; SHARE",
        "Facebook, Twitter | E-mail; SHARE",
        "1.5k shares; SHARE",
        "Share onLinkedIn; SHARE",
        "Subscribers read on; SUBSCRIPTION",
        "Send the best of the week to your inbox every Friday; SUBSCRIPTION",
        "Don\u2019t miss a story; SUBSCRIPTION",
        "12 Comments; COMMENTS",
        "Comments (3); COMMENTS",
        "You may also like; RELATED",
        "More from the harbour; RELATED",
        "Advertisement:; ADVERTISEMENT",
        "If you buy through our links we may earn a small commission; ADVERTISEMENT",
        "Photo: Ann Lee; CREDIT",
        "The harbour at dawn. Credit: Ann Lee/Agency; CREDIT",
        "Ships seen from the pierCredit: Ann Lee; CREDIT",
        "\u00a9 2021 The Paper; LEGAL",
        "We use cookies; COOKIE",
        "Table of contents; TOC",
        "By Ann Lee; BYLINE",
        "Last updated: March 3; BYLINE",
        "5 min read; BYLINE",
        "12 March 2021; BYLINE",
        "Ann Lee contributed reporting from Rome, and Bo Ek from Oslo.; BYLINE",
        "Ann Lee, Bo M. Ek and The Press Agency contributed to this report.; BYLINE",
        "Additional reporting by Ann Lee in Rome; BYLINE",
        "(Reporting by Ann Lee, editing by Bo Ek); BYLINE",
        "A version of this article appears in print on Jan. 1, 2021, Section A, Page 4.; BYLINE",
        "This story was originally published by The Paper.; BYLINE",
        "This article is more than 3 years old; BYLINE",
        "READ: What the harbour wants; RELATED",
        "To read this article, subscribe or sign in to your account.; SUBSCRIPTION",
        "Only \u20ac1 for the first month. Cancel anytime.; SUBSCRIPTION",
        "Cancel any time; SUBSCRIPTION",
        "You've read all of your free articles; SUBSCRIPTION",
        "To read the rest of this story subscribe; SUBSCRIPTION",
        "Media contact: press@example.org; LEGAL",
        "Order reprints & permissions; LEGAL",
        "With reporting by Ann Lee and Bo Ek; BYLINE",
        "This article is republished from The Paper under a licence.; BYLINE",
        "SKIP ADVERTISEMENT; ADVERTISEMENT",
        "Follow the Harbour desk on Facebook; SHARE",
        "Share full article; SHARE",
        "Reuse this content; LEGAL",
        "For more information, please contact: press@example.org; LEGAL",
        "Sort by newest; COMMENTS",
        "About the author; AUTHOR_BIO",
        "* * *; DECORATION"
      })
  void saysWhatALineIs(String text, RemovalReason reason) {
    assertThat(reason(text)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home is where the harbour is",
        "Searching for the lost ships",
        "The town shares a border with the sea",
        "By noon the rain had stopped. The ships left.",
        "by the sea",
        "Reporting by The Paper showed that the port was closed",
        "With input from Fishers, the port made a plan",
        "With files from Moscow, investigators traced the ships to the north",
        "The north contributed to this report, which the port had asked for",
        "Poverty, drought and war contributed to this story",
        "Thirty sailors contributed to this report.",
        "The Navy contributed reporting systems worth a million",
        "Additional research by Northern scientists found no ships",
        "Additional work by Northern engineers will be needed",
        "This article has been republished by the army",
        "This story has been published in 40 countries, and its author was praised for it",
        "A version of this story appears in every harbour",
        "To read the letter one has to know the harbour",
        "To access the fund, fishers must register first",
        "To view the ruins, visitors must register at the gate",
        "To unlock the grant, towns subscribed to a plan",
        "Just $1 for each ship was paid",
        "Only $5 for the first barrel was paid",
        "Cancel any time limit, the fishers asked",
        "Members-only content rules passed the council",
        "Sort by oldest ship, and the list is long",
        "Reprints of the letter were sold at the harbour",
        "You have three articles to thank for it",
        "For more information one has to ask the port",
        "For more than a decade, contact between the two ports was rare",
        "For press freedom, any contact with the port is a risk",
        "Watch: the ships come in. We will not be moved.",
        "Listen: we have lost everything",
        "Related to this is the question of the port",
        "In March 2021 the port was closed to ships from the north",
        "3.5 million people"
      })
  void leavesTheAuthorsWords(String text) {
    assertThat(reason(text)).isNull();
  }

  @Test
  void leavesParagraphsWhateverWordsTheyHold() {
    assertThat(reason("Subscribe to our newsletter " + "and read on ".repeat(20))).isNull();
  }

  private static @Nullable RemovalReason reason(String text) {
    return Cues.of(text, TextShape.of(text));
  }
}
