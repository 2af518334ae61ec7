package org.newsloom.cli;

import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import picocli.CommandLine.Option;

/** The option that says how sure cleaning must be of what it keeps. */
final class Threshold {
  @Option(
      names = "--threshold",
      paramLabel = "P",
      defaultValue = "0.5",
      description = "keep blocks that are article text with this probability (default: 0.5)")
  private double probability;

  /** The value, 0 to 1. */
  double probability() {
    if (!(probability >= 0 && probability <= 1)) {
      throw new UserError(ExitCode.USAGE, "--threshold must be from 0 to 1, not " + probability);
    }
    return probability;
  }
}
