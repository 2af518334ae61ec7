package org.newsloom.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.train.resolution.MadeNames;
import org.newsloom.train.resolution.MadeNamesMeasurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what deciding who is who over a corpus costs. */
@Command(
    name = "resolver-speed",
    mixinStandardHelpOptions = true,
    description =
        "Decides who is who among made names on one thread, at a quarter, a half and all of them:"
            + " time, its factor at each doubling, actors found against the made truth, pairwise"
            + " precision and recall.")
final class EvaluateResolverSpeedCommand implements Callable<Integer> {
  private static final int FEWEST = 1_000;
  private static final int WARM_UP = 50_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--names",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "distinct names (default: 1000000)")
  private int names;

  @Override
  public Integer call() {
    if (names < FEWEST) {
      throw new UserError(
          ExitCode.USAGE, "--names: give %d or more, not %d".formatted(FEWEST, names));
    }
    PrintWriter console = spec.commandLine().getOut();
    MadeNamesMeasurement.of(MadeNames.make(Math.min(names, WARM_UP)));
    console.println(
        "     names  seconds  factor    actors      true  largest block  precision  recall");
    double before = 0;
    for (int count : new int[] {names / 4, names / 2, names}) {
      MadeNamesMeasurement measured = MadeNamesMeasurement.of(MadeNames.make(count));
      double seconds = measured.nanos() / 1e9;
      console.printf(
          Locale.ROOT,
          "%,10d %8.2f %7s %,9d %,9d %,14d %10.4f %7.4f%n",
          measured.names(),
          seconds,
          before == 0 ? "" : String.format(Locale.ROOT, "%.2f", seconds / before),
          measured.actors(),
          measured.trueActors(),
          measured.largestBlock(),
          measured.precision(),
          measured.recall());
      console.flush();
      before = seconds;
    }
    return ExitCode.DONE.code();
  }
}
