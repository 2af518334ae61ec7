package org.newsloom.train.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** How the cost of some work grows with the size of what it is done to. */
final class Growth {
  private Growth() {}

  /**
   * A line of the seconds each size costs, and what each says of the factor that twice the size
   * costs: 2 is linear, 4 quadratic.
   *
   * @param sizes in rising order
   * @param seconds of a size
   */
  static String line(String name, int[] sizes, IntToDoubleFunction seconds) {
    List<String> cells = new ArrayList<>();
    double before = 0;
    for (int i = 0; i < sizes.length; i++) {
      double now = seconds.applyAsDouble(sizes[i]);
      cells.add(
          String.format(
              Locale.ROOT,
              "%d: %.3f%s",
              sizes[i],
              now,
              i == 0 ? "" : factor(sizes, i, now / before)));
      before = now;
    }
    return String.format(Locale.ROOT, "  %-36s%s%n", name, String.join("  ", cells));
  }

  private static String factor(int[] sizes, int i, double costs) {
    double doublings = StrictMath.log(sizes[i] / (double) sizes[i - 1]) / StrictMath.log(2);
    return String.format(Locale.ROOT, " (x%.2f)", StrictMath.pow(costs, 1 / doublings));
  }
}
