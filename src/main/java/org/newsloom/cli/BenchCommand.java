package org.newsloom.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsloom.config.RunConfig;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.pipeline.NewsloomRun;
import org.newsloom.pipeline.Progress;
import org.newsloom.pipeline.RunResult;
import org.newsloom.pipeline.bench.CorpusMaker;
import org.newsloom.pipeline.bench.Measurement;
import org.newsloom.pipeline.bench.PlainEngine;
import org.newsloom.pipeline.bench.SourcePage;
import org.newsloom.pipeline.bench.SourcePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what a run costs, and what of it Beam costs; makes corpora to measure on. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Runs over a folder of articles, as a plain parallel loop without Beam (the floor) and as the"
          + " pipeline, in turns, each in a process of its own, and prints what each cost.",
      "With --make it makes a corpus instead, out of the real pages of --from."
    })
final class BenchCommand implements Callable<Integer> {
  private static final long SEED = 20_260_101L;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "the corpus to run over, or to make")
  private Path corpus;

  @Option(names = "--rounds", paramLabel = "N", description = "rounds to run (default: 3)")
  private int rounds = 3;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "largest heap of each run, as of java -Xmx (default: 1g)")
  private String heap = "1g";

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "a key of the run definition, as run takes it; may be repeated")
  private List<String> settings = List.of();

  @Option(names = "--make", paramLabel = "N", description = "make a corpus of N articles")
  private @Nullable Integer make;

  @Option(
      names = "--from",
      paramLabel = "PAGES",
      description = "with --make: a folder of real pages to recombine")
  private @Nullable Path from;

  @Option(names = "--child", hidden = true)
  private @Nullable String child;

  @Option(names = "--output", hidden = true)
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    if (rounds < 1 || (make != null && make < 1)) {
      throw new UserError(ExitCode.USAGE, "--rounds and --make take a number from 1 up");
    }
    if (make != null) {
      return makeCorpus(make);
    }
    if (!Files.isDirectory(corpus)) {
      throw UserError.badInput("no such folder: " + corpus);
    }
    return child == null ? compare() : measure(child);
  }

  private int makeCorpus(int count) throws IOException {
    if (from == null) {
      throw new UserError(ExitCode.USAGE, "--make needs --from, a folder of real pages");
    }
    if (Files.isDirectory(corpus) && !isEmpty(corpus)) {
      throw UserError.badInput(corpus + " is not empty; give a new folder for the corpus");
    }
    List<SourcePage> pages = SourcePages.read(LocalFiles.find(from));
    long bytes = new CorpusMaker(pages, SEED).make(count, corpus);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "made %,d articles, %,.1f MB, out of %,d pages: %s%n",
        count,
        bytes / 1e6,
        pages.size(),
        corpus);
    out.flush();
    return ExitCode.DONE.code();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var list = Files.list(folder)) {
      return list.findAny().isEmpty();
    }
  }

  private int compare() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%-6s %-9s %12s %12s %12s%n", "round", "run", "CPU s", "wall s", "peak MB");
    List<Double> cpuRatios = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      // In turns, so that neither always finds the files in the system's cache.
      boolean floorFirst = round % 2 == 1;
      Measurement first = fork(floorFirst ? "floor" : "pipeline");
      Measurement second = fork(floorFirst ? "pipeline" : "floor");
      Measurement floor = floorFirst ? first : second;
      Measurement pipeline = floorFirst ? second : first;
      print(out, round, "floor", floor);
      print(out, round, "pipeline", pipeline);
      double cpu = pipeline.cpuSeconds() / floor.cpuSeconds();
      cpuRatios.add(cpu);
      out.printf(
          Locale.ROOT,
          "%-6d %-9s %12.2f %12.2f %12.2f%n",
          round,
          "ratio",
          cpu,
          pipeline.wallSeconds() / floor.wallSeconds(),
          pipeline.peakMegabytes() / Math.max(1, floor.peakMegabytes()));
      out.flush();
    }
    cpuRatios.sort(null);
    out.printf(
        Locale.ROOT,
        "CPU ratio pipeline/floor: median %.2f, %.2f to %.2f%n",
        cpuRatios.get(cpuRatios.size() / 2),
        cpuRatios.get(0),
        cpuRatios.get(cpuRatios.size() - 1));
    out.flush();
    return ExitCode.DONE.code();
  }

  private static void print(PrintWriter out, int round, String run, Measurement measured) {
    out.printf(
        Locale.ROOT,
        "%-6d %-9s %12.1f %12.1f %12.0f%n",
        round,
        run,
        measured.cpuSeconds(),
        measured.wallSeconds(),
        measured.peakMegabytes());
    out.flush();
  }

  /**
   * Runs once in a process of its own, so that neither warms up or fills the memory for the other.
   */
  private Measurement fork(String kind) throws IOException {
    Path folder = Files.createTempDirectory("newsloom-bench");
    try {
      List<String> command =
          new ArrayList<>(
              List.of(
                  System.getProperty("java.home")
                      + File.separator
                      + "bin"
                      + File.separator
                      + "java",
                  "-Xmx" + heap,
                  "-cp",
                  System.getProperty("java.class.path"),
                  Main.class.getName(),
                  "bench",
                  "--child",
                  kind,
                  "--output",
                  folder.toString(),
                  corpus.toString()));
      settings.forEach(setting -> command.addAll(List.of("--set", setting)));
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      Measurement measured = null;
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          measured = Measurement.isLine(line) ? Measurement.parse(line) : measured;
        }
      }
      if (measured == null) {
        throw new UserError(
            ExitCode.INTERNAL_ERROR,
            "the run '"
                + kind
                + "' failed; see above. Start bench from the jar: java -jar target/newsloom.jar bench");
      }
      return measured;
    } finally {
      deleteAll(folder);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private int measure(String kind) throws IOException {
    Path folder = output == null ? Files.createTempDirectory("newsloom-bench") : output;
    Path definition = folder.resolve("bench.yaml");
    Files.writeString(
        definition,
        "name: bench\ninput:\n  - path: '%s'\noutput:\n  dir: '%s'\n"
            .formatted(
                quoted(corpus.toAbsolutePath()), quoted(folder.resolve("out").toAbsolutePath())));
    var request = RunRequests.of(definition, RunConfig.loadPlaced(definition, settings), List.of());
    NewsloomRun run =
        kind.equals("floor")
            ? new NewsloomRun(
                request, Progress.NONE, new PlainEngine(Runtime.getRuntime().availableProcessors()))
            : new NewsloomRun(request, Progress.NONE);
    RunResult result = run.run();
    double cpu = cpuSeconds();
    spec.commandLine()
        .getOut()
        .println(new Measurement(cpu, result.took().toMillis() / 1e3, peakMegabytes()).toLine());
    spec.commandLine().getOut().flush();
    return ExitCode.DONE.code();
  }

  private static String quoted(Path path) {
    return path.toString().replace("'", "''");
  }

  private static double cpuSeconds() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  /** The kernel's own high-water mark, where there is one (Linux). */
  private static double peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
      }
    }
    return 0;
  }
}
