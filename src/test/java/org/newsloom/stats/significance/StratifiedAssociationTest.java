package org.newsloom.stats.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsloom.stats.significance.StratifiedAssociation.Margins;

class StratifiedAssociationTest {
  /** Penicillin and rabbits (Agresti 1990, p. 235), as in R's help of mantelhaen.test. */
  private static final List<Margins> RABBITS =
      List.of(
          new Margins(11, 6, 0, 1),
          new Margins(12, 6, 3, 1),
          new Margins(12, 6, 8, 1),
          new Margins(12, 6, 11, 1),
          new Margins(7, 2, 7, 1));

  /** Admissions of Berkeley by sex and department, R's UCBAdmissions. */
  private static final List<Margins> ADMISSIONS =
      List.of(
          new Margins(933, 825, 601, 1),
          new Margins(585, 560, 370, 1),
          new Margins(918, 325, 322, 1),
          new Margins(792, 417, 269, 1),
          new Margins(584, 191, 147, 1),
          new Margins(714, 373, 46, 1));

  @Test
  void exactTestOfAgrestisRabbits() {
    StratifiedAssociation association = StratifiedAssociation.of(RABBITS, 16);
    assertThat(association.p()).isCloseTo(0.03994, within(5e-6));
  }

  @Test
  void statisticOfBerkeleysAdmissions() {
    StratifiedAssociation association = StratifiedAssociation.of(ADMISSIONS, 1198);
    double corrected = Math.abs(1198 - association.expected()) - 0.5;
    assertThat(corrected * corrected / association.variance()).isCloseTo(1.4269, within(5e-5));
    assertThat(association.z()).isNegative();
    assertThat(association.p()).isCloseTo(ChiSquare.survival(1.5246), within(1e-4));
  }

  @Test
  void oneStratumIsFishersTestWithDoubledTail() {
    // 3 of 3 and 1 of 3: P(X = 3) = 1/20, P(X >= 2) = 10/20.
    List<Margins> stratum = List.of(new Margins(6, 3, 3, 1));
    assertThat(StratifiedAssociation.of(stratum, 3).p()).isCloseTo(0.1, within(1e-15));
    assertThat(StratifiedAssociation.of(stratum, 2).p()).isCloseTo(1, within(1e-15));
    assertThat(StratifiedAssociation.of(stratum, 0).p()).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void nothingIsKnownWhereOneActorIsInEveryContext() {
    StratifiedAssociation association =
        StratifiedAssociation.of(List.of(new Margins(4, 4, 2, 1), new Margins(1, 1, 1, 3)), 5);
    assertThat(association.expected()).isEqualTo(5.0);
    assertThat(association.variance()).isZero();
    assertThat(association.z()).isNull();
    assertThat(association.p()).isNull();
  }

  @Test
  void equalStrataMayBeListedTogether() {
    Margins one = new Margins(9, 3, 2, 1);
    StratifiedAssociation apart = StratifiedAssociation.of(List.of(one, one, one, one, one), 7);
    StratifiedAssociation together = StratifiedAssociation.of(List.of(new Margins(9, 3, 2, 5)), 7);
    assertThat(together.p()).isCloseTo(apart.p(), within(1e-14));
    assertThat(together.z()).isCloseTo(apart.z(), within(1e-12));
  }

  /** Draws the second actor's contexts anew in every article, which is what p is about. */
  @Test
  void probabilityIsThatOfDrawnContexts() {
    List<Margins> margins =
        List.of(new Margins(10, 3, 2, 2), new Margins(5, 2, 2, 1), new Margins(20, 1, 4, 1));
    Random random = new Random(3);
    int draws = 200_000;
    int atLeast = 0;
    for (int draw = 0; draw < draws; draw++) {
      int both = 0;
      for (Margins each : margins) {
        for (int stratum = 0; stratum < each.strata(); stratum++) {
          both += drawn(each, random);
        }
      }
      atLeast += both >= 4 ? 1 : 0;
    }
    assertThat(StratifiedAssociation.of(margins, 4).p())
        .isCloseTo(2.0 * atLeast / draws, within(0.005));
  }

  private static int drawn(Margins margins, Random random) {
    List<Integer> contexts = new ArrayList<>();
    for (int i = 0; i < margins.total(); i++) {
      contexts.add(i);
    }
    java.util.Collections.shuffle(contexts, random);
    int both = 0;
    for (int i = 0; i < margins.second(); i++) {
      both += contexts.get(i) < margins.first() ? 1 : 0;
    }
    return both;
  }
}
