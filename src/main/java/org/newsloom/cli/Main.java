package org.newsloom.cli;

import java.io.PrintWriter;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The {@code newsloom} command. */
@Command(
    name = "newsloom",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Raw news articles in, Parquet tables of terms and actors out.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      CleanCommand.class,
      ExplainCommand.class,
      ConfigCommand.class,
      ActorsCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      BenchCommand.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or nothing changed",
      "1:internal error",
      "2:wrong usage",
      "3:a quality gate failed, nothing was published",
      "4:another run holds the lock",
      "5:bad input or run definition"
    })
public final class Main {
  private Main() {}

  @SuppressWarnings("CatchAndPrintStackTrace") // there is nobody left to tell but the terminal
  public static void main(String[] args) {
    int exitCode = ExitCode.INTERNAL_ERROR.code();
    try {
      exitCode = commandLine().execute(args);
    } catch (Throwable e) {
      // Out of memory, say: what is left of the run must not keep the process, and its lock, alive.
      e.printStackTrace();
    }
    System.out.flush();
    System.err.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** The command line with its way of telling errors: a message for people, a trace for bugs. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              PrintWriter err = command.getErr();
              if (failure instanceof UserError mistake) {
                err.println("newsloom: " + mistake.getMessage());
                return mistake.exitCode().code();
              }
              err.println("newsloom: internal error; please report it with what follows");
              failure.printStackTrace(err);
              return ExitCode.INTERNAL_ERROR.code();
            });
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"newsloom " + version()};
    }

    static String version() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "development build" : version;
    }
  }
}
