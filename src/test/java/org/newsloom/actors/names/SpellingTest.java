package org.newsloom.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void readsASentenceInCapitalsAsAHeadline() {
    assertThat(read("OSLO MAYOR TO LEAVE THE LABOUR PARTY"))
        .isEqualTo("Oslo Mayor to Leave the Labour Party");
  }

  @Test
  void keepsShortAndDottedAcronyms() {
    assertThat(read("EU AND U.N. ENVOYS LEAVE OSLO")).isEqualTo("EU and U.N. Envoys Leave Oslo");
  }

  @Test
  void capitalisesThePartsOfACompound() {
    assertThat(read("JEAN-PAUL O'NEILL LEAVES")).isEqualTo("Jean-Paul O'Neill Leaves");
  }

  @Test
  void keepsCapitalsAmongSmallWords() {
    assertThat(read("OSLO ( AP ) - NATO and UNESCO met"))
        .isEqualTo("OSLO ( AP ) - NATO and UNESCO met");
  }

  @Test
  void keepsAFewWordsInCapitals() {
    assertThat(read("NATO , UNESCO")).isEqualTo("NATO , UNESCO");
  }

  @Test
  void putsADotBehindATitle() {
    assertThat(read("Mr Lee met Dr Moe")).isEqualTo("Mr. Lee met Dr. Moe");
  }

  @Test
  void leavesTheWordsGivenAsTheyWere() {
    String[] words = {"Mr", "Lee"};
    Spelling.read(words);
    assertThat(words).containsExactly("Mr", "Lee");
  }

  private static String read(String sentence) {
    return String.join(" ", Spelling.read(sentence.split(" ", -1)));
  }
}
