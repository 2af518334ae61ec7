package org.newsloom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsloom.config.KeyTable;
import org.newsloom.config.RunConfig;
import org.newsloom.model.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows run definitions and their keys. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = "Shows a run definition with its defaults, or all keys there are.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ConfigCommand.Show.class, ConfigCommand.Keys.class})
final class ConfigCommand {

  /** Prints the effective definition. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints the effective run definition: every key with its value and meaning.")
  static final class Show implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE.yaml", description = "the run definition")
    private Path definition;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "override a key")
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      out.print(RunConfig.load(definition, settings).toYaml());
      out.flush();
      return ExitCode.DONE.code();
    }
  }

  /** Prints the table of keys. */
  @Command(
      name = "keys",
      mixinStandardHelpOptions = true,
      description = "Prints all keys of a run definition as a Markdown table.")
  static final class Keys implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      out.print(KeyTable.markdown());
      out.flush();
      return ExitCode.DONE.code();
    }
  }
}
