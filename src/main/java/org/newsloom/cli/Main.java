package org.newsloom.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.tables.storage.LocalPaths;
import org.newsloom.tables.storage.Reasons;
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
      "1:internal error, or a disk that failed",
      "2:wrong usage",
      "3:a quality gate failed, nothing was published",
      "4:another run holds the lock",
      "5:bad input or run definition"
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int exitCode = ExitCode.INTERNAL_ERROR.code();
    try {
      exitCode =
          commandLine()
              .setOut(terminal(System.out))
              .setErr(terminal(System.err))
              .execute(CommandArguments.whole(args));
    } catch (Throwable e) {
      // Out of memory, say: what is left of the run must not keep the process, and its lock, alive.
      System.err.println(trace(e));
    }
    System.out.flush();
    System.err.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static PrintWriter terminal(PrintStream stream) {
    return new PrintWriter(
        new PrintableWriter(new OutputStreamWriter(stream, Charset.defaultCharset())), true);
  }

  /** The command line with its way of telling errors: a message for people, a trace for bugs. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, LocalPaths::of)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              PrintWriter err = command.getErr();
              if (failure instanceof UserError mistake) {
                err.println("newsloom: " + Printable.lines(mistake.getMessage()));
                return mistake.exitCode().code();
              }
              Optional<IOException> disk = Reasons.ofDisk(failure);
              if (disk.isPresent()) {
                err.println("newsloom: " + Printable.lines(Reasons.withFile(disk.get())));
                return ExitCode.INTERNAL_ERROR.code();
              }
              err.println("newsloom: internal error; please report it with what follows");
              err.println(trace(failure));
              return ExitCode.INTERNAL_ERROR.code();
            });
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return Printable.lines(trace.toString());
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
