package org.newsloom.stats.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsloom.stats.terms.Dispersion.Sums;

class DispersionTest {
  /** The word "a" in five parts of 9, 10, 10, 10 and 11 words (Gries 2008, section 2). */
  @Test
  void workedExampleOfGries() {
    Dispersion dispersion = dispersion(new long[] {1, 2, 3, 4, 5}, new long[] {9, 10, 10, 10, 11});
    assertThat(dispersion.dp()).isCloseTo(0.18, within(1e-12));
    assertThat(dispersion.dpNorm()).isCloseTo(0.18 / 0.82, within(1e-12));
  }

  @Test
  void evenlySpreadIsZero() {
    assertThat(dispersion(new long[] {2, 4, 6}, new long[] {100, 200, 300}).dp()).isZero();
  }

  @Test
  void allInOneSmallestPartIsOneWhenNormalised() {
    Dispersion dispersion = dispersion(new long[] {7, 0, 0}, new long[] {50, 100, 350});
    assertThat(dispersion.dp()).isCloseTo(0.9, within(1e-12));
    assertThat(dispersion.dpNorm()).isCloseTo(1, within(1e-12));
  }

  @Test
  void oneArticleHasNothingToNormaliseBy() {
    Dispersion dispersion = dispersion(new long[] {3}, new long[] {80});
    assertThat(dispersion.dp()).isZero();
    assertThat(dispersion.dpNorm()).isNull();
  }

  @Test
  void isHalfTheSumOfAbsoluteDifferences() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      int parts = 1 + random.nextInt(30);
      long[] occurrences = new long[parts];
      long[] tokens = new long[parts];
      for (int i = 0; i < parts; i++) {
        tokens[i] = random.nextInt(1, 501);
        occurrences[i] = random.nextInt(3) == 0 ? random.nextInt((int) tokens[i]) : 0;
      }
      occurrences[0]++;
      tokens[0]++;
      long f = java.util.Arrays.stream(occurrences).sum();
      long t = java.util.Arrays.stream(tokens).sum();
      double sum = 0;
      for (int i = 0; i < parts; i++) {
        sum += Math.abs((double) occurrences[i] / f - (double) tokens[i] / t);
      }
      assertThat(dispersion(occurrences, tokens).dp()).isCloseTo(sum / 2, within(1e-12));
    }
  }

  @Test
  void countsOfABillionDoNotOverflow() {
    assertThat(Sums.of(4_000_000_000L, 9_000_000_000L, 8_000_000_000L, 18_000_000_000L))
        .isEqualTo(new Sums(4_000_000_000L, 9_000_000_000L));
    assertThat(Sums.of(4_000_000_000L, 9_000_000_001L, 8_000_000_000L, 18_000_000_000L))
        .isEqualTo(Sums.NONE);
  }

  private static Dispersion dispersion(long[] occurrences, long[] tokens) {
    long frequency = java.util.Arrays.stream(occurrences).sum();
    long corpus = java.util.Arrays.stream(tokens).sum();
    Sums sums = Sums.NONE;
    for (int i = 0; i < tokens.length; i++) {
      if (occurrences[i] > 0) {
        sums = sums.plus(Sums.of(occurrences[i], tokens[i], frequency, corpus));
      }
    }
    long smallest = java.util.Arrays.stream(tokens).min().orElseThrow();
    return Dispersion.of(sums, frequency, corpus, smallest);
  }
}
