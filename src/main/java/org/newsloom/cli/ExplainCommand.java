package org.newsloom.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.cli.explain.Explanation;
import org.newsloom.cli.explain.ExplanationPage;
import org.newsloom.cli.explain.ExplanationText;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.RecordReader;
import org.newsloom.model.ExitCode;
import org.newsloom.model.Ingested;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.tables.storage.LocalPaths;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what cleaning makes of files, line by line. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Shows every block of a document in its order: kept or removed, the probability that it is"
          + " article text, the lines it stands on, what it is or why it was removed, its text.",
      "A document that a run would reject is shown, too. Each document is judged by itself: the lines"
          + " that a run removes because other articles of the source repeat them are shown as kept."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ModelFile model;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "what to explain")
  private List<Path> inputs;

  @Option(
      names = "--html",
      paramLabel = "OUT.html",
      description =
          "write one HTML page instead, which needs no other file; an older page of this command is"
              + " replaced, any other file is not")
  private @Nullable Path html;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (on a terminal, unless NO_COLOR is set), always or never (default: auto)")
  private ColorChoice color;

  @Mixin private Threshold threshold;

  @Override
  public Integer call() {
    PrintWriter console = spec.commandLine().getOut();
    int found = html == null ? print(console) : writePage(html, console);
    console.flush();
    if (found == 0) {
      spec.commandLine().getErr().println("newsloom: nothing there to explain");
      return ExitCode.BAD_INPUT.code();
    }
    return ExitCode.DONE.code();
  }

  private int print(PrintWriter console) {
    boolean colored = color.isColored(System.getenv(), Terminal.isInteractive());
    return explain(new ExplanationText(console, colored)::print);
  }

  private int writePage(Path file, PrintWriter console) {
    ExplanationPage.checkReplaceable(file);
    List<Explanation> documents = new ArrayList<>();
    int found = explain(documents::add);
    if (found > 0) {
      ExplanationPage.write(file, documents);
      console.printf(
          "wrote %s: %d %s%n",
          Printable.of(LocalPaths.text(file)), found, found == 1 ? "document" : "documents");
    }
    return found;
  }

  /** Explains every document; says how many there were. */
  private int explain(Consumer<Explanation> reader) {
    double probability = threshold.probability();
    Cleaner cleaner = new Cleaner(model.tagger(), probability);
    RecordReader records = new RecordReader(RecordReader.DEFAULT_LIMIT);
    int[] found = {0};
    for (Path input : inputs) {
      for (InputFile file : LocalFiles.find(input)) {
        records.read(
            file,
            record -> {
              if (record instanceof RawDocument document) {
                found[0]++;
                reader.accept(
                    new Explanation(
                        name(input, record), document, cleaner.judge(document), probability));
              } else if (record instanceof Reject reject) {
                tell(name(input, record), reject);
              }
            });
      }
    }
    return found[0];
  }

  private void tell(String name, Reject reject) {
    String reason = reject.reason().name().toLowerCase(Locale.ROOT);
    spec.commandLine()
        .getErr()
        .printf("%s: %s (%s)%n", Printable.of(name), Printable.of(reject.message()), reason);
  }

  /** The file as the user called it; of a file of records, also which record. */
  private static String name(Path input, Ingested record) {
    String path = record.sourcePath();
    String file =
        Files.isRegularFile(input)
            ? LocalPaths.text(input)
            : Files.isDirectory(input) ? LocalPaths.text(input) + "/" + path : path;
    return record.recordIndex() == 0 ? file : file + " #" + record.recordIndex();
  }
}
