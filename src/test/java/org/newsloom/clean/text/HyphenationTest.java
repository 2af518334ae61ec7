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
  void aWordOfWhichNothingIsKnownKeepsItsHyphen() {
    assertThat(Read.text("The govern-", "ment fell."))
        .containsExactly("PARAGRAPH The govern-ment fell.");
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
