package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.persons;

import org.junit.jupiter.api.Test;

class PersonSpansTest {
  @Test
  void completesANameByItsPlace() {
    assertThat(Finding.found("Then Hildegard of Bingen sang.", persons("Hildegard")))
        .isEqualTo("Hildegard of Bingen = Hildegard of Bingen");
  }

  @Test
  void leavesAStateToItself() {
    assertThat(Finding.found("Then Abdullah of Jordan spoke.", persons("Abdullah")))
        .isEqualTo("Abdullah = Abdullah; Jordan = JOR");
  }

  @Test
  void addsNoBodyToAName() {
    assertThat(
            Finding.found(
                "Then Smith of Oxfam spoke, and Jones of ZuVerda.", persons("Smith", "Jones")))
        .isEqualTo("Smith = Smith; Oxfam = organization:oxfam; Jones = Jones");
  }

  @Test
  void keepsAnArticleWithItsFamilyName() {
    assertThat(
            Finding.found(
                "Ann Ibrahim met Farah Doe. Then Al-Ibrahim left.",
                persons("Ann Ibrahim", "Farah Doe", "Al-Ibrahim")))
        .isEqualTo("Ann Ibrahim = Ann Ibrahim; Farah Doe = Farah Doe; Al-Ibrahim = Ann Ibrahim~");
  }

  @Test
  void leavesAFamilyNameOfTheArticleAlone() {
    assertThat(Finding.found("Ann Doe came. Then Doe of Bingen sang.", persons("Ann Doe", "Doe")))
        .isEqualTo("Ann Doe = Ann Doe; Doe = Ann Doe~");
  }

  @Test
  void endsNoNameBeforeAHyphen() {
    assertThat(Finding.found("Then Moon Jae-in spoke.", persons("Moon Jae")))
        .isEqualTo("Moon Jae-in = Moon Jae-in");
  }

  @Test
  void leavesACapitalToThePersonWhoBearsIt() {
    assertThat(Finding.found("Ann Lima came. Lima sang.", persons("Ann Lima")))
        .isEqualTo("Ann Lima = Ann Lima; Lima = Ann Lima~");
    assertThat(Finding.found("Ann Lima left Peru. Lima agreed.", persons("Ann Lima")))
        .isEqualTo("Ann Lima = Ann Lima; Peru = PER; Lima = PER*");
  }

  @Test
  void keepsADoubleFamilyNameWhole() {
    assertThat(Finding.found("Ann Lee-Ek came. Then Lee-Ek left.", persons("Ann Lee-Ek", "Lee-Ek")))
        .isEqualTo("Ann Lee-Ek = Ann Lee-Ek; Lee-Ek = Ann Lee-Ek~");
  }

  @Test
  void takesTwoFamilyNamesForTwoPersons() {
    assertThat(
            Finding.found(
                "Ann Lee met Bo Ek. The Lee-Ek plan failed.",
                persons("Ann Lee", "Bo Ek", "Lee-Ek")))
        .isEqualTo("Ann Lee = Ann Lee; Bo Ek = Bo Ek; Lee = Ann Lee~; Ek = Bo Ek~");
  }
}
