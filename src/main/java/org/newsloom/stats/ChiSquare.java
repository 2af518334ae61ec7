package org.newsloom.stats;

/** The chi-square distribution with one degree of freedom. */
final class ChiSquare {
  private static final double SQRT_PI = StrictMath.sqrt(Math.PI);

  private ChiSquare() {}

  /**
   * Probability of a value of at least {@code x}: {@code erfc(sqrt(x / 2))}, 0 to 1; below about
   * 1e-308 it is 0.
   */
  static double survival(double x) {
    return x <= 0 ? 1 : complementaryErrorFunction(StrictMath.sqrt(x / 2));
  }

  /** Abramowitz and Stegun 7.1.6 (series) for small z, 7.1.14 (continued fraction) beyond. */
  private static double complementaryErrorFunction(double z) {
    double square = z * z;
    if (z < 2) {
      double term = z;
      double sum = z;
      for (int n = 1; term > sum * 1e-17; n++) {
        term *= 2 * square / (2 * n + 1);
        sum += term;
      }
      return 1 - 2 / SQRT_PI * StrictMath.exp(-square) * sum;
    }
    double fraction = z;
    for (int n = 120; n >= 1; n--) {
      fraction = z + n / 2.0 / fraction;
    }
    return StrictMath.exp(-square) / SQRT_PI / fraction;
  }
}
