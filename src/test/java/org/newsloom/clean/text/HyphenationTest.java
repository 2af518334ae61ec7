package org.newsloom.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HyphenationTest {
  @Test
  void aWordThatTheTextWritesInOnePieceIsJoined() {
    assertThat(Read.text("The govern-", "ment fell.", "A government must not."))
        .containsExactly("PARAGRAPH The government fell.", "PARAGRAPH A government must not.");
  }

  @Test
  void aCompoundKeepsItsHyphen() {
    assertThat(Read.text("A well-", "known man left.", "He was well-known here."))
        .containsExactly("PARAGRAPH A well-known man left.", "PARAGRAPH He was well-known here.");
  }

  @Test
  void aWordOrNameThatTheDictionaryKnowsIsJoined() {
    assertThat(Read.text("The govern-", "ment of Den-", "mark fell."))
        .containsExactly("PARAGRAPH The government of Denmark fell.");
  }

  @Test
  void twoWordsThatAreNoneTogetherKeepTheirHyphen() {
    assertThat(Read.text("A well-", "known man left."))
        .containsExactly("PARAGRAPH A well-known man left.");
  }

  @Test
  void whatIsNoWordAloneIsJoined() {
    assertThat(Read.text("He met Olaf Hammer-", "schmidt there."))
        .containsExactly("PARAGRAPH He met Olaf Hammerschmidt there.");
  }

  @Test
  void aPartOfACompoundIsJoined() {
    assertThat(Read.text("An anti-govern-", "ment march."))
        .containsExactly("PARAGRAPH An anti-government march.");
  }

  @Test
  void aSoftHyphenAtTheEndOfALineIsNothing() {
    assertThat(Read.text("The par\u00adlia\u00ad", "ment of Ven\u00ad", "dross met."))
        .containsExactly("PARAGRAPH The parliament of Vendross met.");
  }

  @Test
  void aWordCutWithinALineIsJoined() {
    assertThat(Read.text("The govern- ment of Den- mark met pre- and post-war guests."))
        .containsExactly("PARAGRAPH The government of Denmark met pre- and post-war guests.");
  }

  @Test
  void inATextThatCutsWordsUnknownOnesAreJoinedToo() {
    assertThat(
            Read.text(
                "The govern-",
                "ment met the minis-",
                "ters at the har-",
                "bour.",
                "A government of ministers."))
        .containsExactly(
            "PARAGRAPH The government met the ministers at the harbour.",
            "PARAGRAPH A government of ministers.");
  }

  @Test
  void aCompoundOfThreeIsNoCutWord() {
    assertThat(Read.text("It is state-of-the-", "art, and stateoftheart is no word."))
        .containsExactly("PARAGRAPH It is state-of-the-art, and stateoftheart is no word.");
  }

  @Test
  void aHyphenBeforeAnotherWordsEndIsNoCut() {
    assertThat(Read.text("for short-", "and long-term plans"))
        .containsExactly("PARAGRAPH for short-", "PARAGRAPH and long-term plans");
  }

  @Test
  void aDashIsNoHyphen() {
    assertThat(Read.text("The end -", "or so"))
        .containsExactly("PARAGRAPH The end -", "PARAGRAPH or so");
  }
}
