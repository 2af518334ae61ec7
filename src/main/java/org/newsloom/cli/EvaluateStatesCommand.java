package org.newsloom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsloom.model.ExitCode;
import org.newsloom.train.states.CountryDictionary;
import org.newsloom.train.states.StateCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the lexicon of states with a dictionary of countries. */
@Command(
    name = "states",
    mixinStandardHelpOptions = true,
    description =
        "Compares the lexicon of states with a dictionary of countries in the form of PETRARCH:"
            + " which of its names, adjectives and capitals are known, and every miss with its"
            + " reason. Exit code 3 if a miss has none.")
final class EvaluateStatesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--dictionary",
      required = true,
      paramLabel = "FILE",
      description = "an .actors.txt file, also packed as .gz")
  private Path dictionary;

  @Override
  public Integer call() {
    StateCoverage coverage = StateCoverage.of(CountryDictionary.read(dictionary));
    PrintWriter out = spec.commandLine().getOut();
    out.print(coverage.report());
    out.flush();
    return (coverage.unexplained() == 0 ? ExitCode.DONE : ExitCode.GATE_FAILED).code();
  }
}
