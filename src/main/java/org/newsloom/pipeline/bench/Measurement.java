package org.newsloom.pipeline.bench;

import java.util.Locale;

/**
 * What a run in a process of its own cost.
 *
 * @param cpuSeconds processor time of all its threads, garbage collection and compilation included
 * @param wallSeconds from start to published, the start of the Java machine left out
 * @param peakMegabytes the most memory the process held at once (resident), 0 if it cannot be told
 */
public record Measurement(double cpuSeconds, double wallSeconds, double peakMegabytes) {
  private static final String MARK = "newsloom-measurement";

  /** As the child process prints it. */
  public String toLine() {
    return String.format(
        Locale.ROOT, "%s %.3f %.3f %.1f", MARK, cpuSeconds, wallSeconds, peakMegabytes);
  }

  /** Whether a line of the child's output is its measurement. */
  public static boolean isLine(String line) {
    return line.startsWith(MARK + " ");
  }

  /** Reads a line for which {@link #isLine} holds. */
  public static Measurement parse(String line) {
    String[] parts = line.split(" ", -1);
    return new Measurement(
        Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
  }
}
