package org.newsloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.BoilerplateTagger;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.PageReader;
import org.newsloom.clean.repeats.DocumentLines;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.RecordReader;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.Cleaned;
import org.newsloom.model.ExitCode;
import org.newsloom.model.Ingested;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.RemovedBlock;
import org.newsloom.model.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cleans files without a run: to files, or to the terminal with what was removed. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the cleaned text of each input, paragraphs separated by an empty line.",
      "Without --out it prints to the terminal, removed lines dimmed with their reason."
    })
final class CleanCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ModelFile model;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "what to clean")
  private List<Path> inputs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "write <stem>.txt files here; none is replaced without --overwrite")
  private @Nullable Path out;

  @Option(
      names = "--removed",
      description = "also write <stem>.removed.tsv: reason, score, lines, text (needs --out)")
  private boolean removed;

  @Option(
      names = "--overwrite",
      description = "replace what an earlier run wrote for the same inputs (needs --out)")
  private boolean overwrite;

  @Mixin private Threshold threshold;

  @Option(
      names = "--repeated-lines",
      paramLabel = "K",
      description =
          "first read all inputs, then remove lines that stand in K articles of a source, as run"
              + " does (default: judge each file by itself)")
  private @Nullable Integer minRepeats;

  @Override
  public Integer call() throws IOException {
    if ((removed || overwrite) && out == null) {
      throw new UserError(
          ExitCode.USAGE,
          (removed ? "--removed" : "--overwrite") + " needs --out, the folder to write to");
    }
    if (minRepeats != null && minRepeats < 2) {
      throw new UserError(ExitCode.USAGE, "--repeated-lines takes a number from 2 up");
    }
    List<InputFile> files = new ArrayList<>();
    inputs.forEach(input -> files.addAll(LocalFiles.find(input)));
    CleanedFiles written = out == null ? null : CleanedFiles.open(out, files, removed, overwrite);
    PrintWriter console = spec.commandLine().getOut();
    RecordReader reader = new RecordReader(RecordReader.DEFAULT_LIMIT);
    RepeatedLines repeatedLines = repeatedLines(reader, files);
    BoilerplateTagger tagger = model.tagger();
    Cleaner asRun = new Cleaner(tagger, threshold.probability(), repeatedLines, true);
    Cleaner cleaner = new Cleaner(tagger, threshold.probability(), repeatedLines, false);
    int cleaned = 0;
    int rejected = 0;
    for (InputFile file : files) {
      List<Ingested> records = new ArrayList<>();
      reader.read(file, records::add);
      for (Ingested record : records) {
        boolean done =
            conclude(clean(asRun, cleaner, record), records.size() > 1, written, console);
        cleaned += done ? 1 : 0;
        rejected += done ? 0 : 1;
      }
    }
    console.flush();
    if (rejected > 0) {
      spec.commandLine().getErr().printf("%d of the records gave no article%n", rejected);
    }
    return cleaned == 0 ? ExitCode.BAD_INPUT.code() : ExitCode.DONE.code();
  }

  private RepeatedLines repeatedLines(RecordReader reader, List<InputFile> files) {
    if (minRepeats == null) {
      return RepeatedLines.NONE;
    }
    List<DocumentLines> lines = new ArrayList<>();
    for (InputFile file : files) {
      reader.read(
          file,
          record -> {
            if (record instanceof RawDocument document) {
              lines.add(DocumentLines.of(document, PageReader.readLines(document)));
            }
          });
    }
    return RepeatedLines.among(lines, minRepeats);
  }

  /** Cleans also what a run would reject as no article, and says so. */
  private Cleaned clean(Cleaner asRun, Cleaner cleaner, Ingested record) {
    if (record instanceof Reject refused) {
      return refused;
    }
    RawDocument document = (RawDocument) record;
    Cleaned cleaned = asRun.clean(document);
    if (cleaned instanceof Reject reject && reject.reason() == RejectReason.NOT_AN_ARTICLE) {
      printError(reject, "cleaned all the same, but a run would reject it: ");
      return cleaner.clean(document);
    }
    return cleaned;
  }

  private void printError(Reject reject, String before) {
    spec.commandLine()
        .getErr()
        .printf(
            "%s: %s%s (%s)%n",
            Printable.of(reject.sourcePath()),
            before,
            Printable.of(reject.message()),
            reject.reason().name().toLowerCase(Locale.ROOT));
  }

  private boolean conclude(
      Cleaned result, boolean severalRecords, @Nullable CleanedFiles written, PrintWriter console)
      throws IOException {
    if (result instanceof Reject reject) {
      printError(reject, "");
      return false;
    }
    Article article = (Article) result;
    if (written == null) {
      print(article, console);
    } else {
      written.write(article, severalRecords);
    }
    return true;
  }

  /** Kept and removed blocks in the order of the source. */
  private void print(Article article, PrintWriter console) {
    Ansi ansi = spec.commandLine().getColorScheme().ansi();
    console.println(ansi.string("@|bold %s|@".formatted(escaped(article.sourcePath()))));
    List<RemovedBlock> removedBlocks =
        article.removedBlocks().stream()
            .sorted(Comparator.comparingInt(RemovedBlock::blockIndex))
            .toList();
    int next = 0;
    int index = 0;
    for (Block paragraph : article.paragraphs()) {
      while (next < removedBlocks.size() && removedBlocks.get(next).blockIndex() == index) {
        printRemoved(removedBlocks.get(next++), ansi, console);
        index++;
      }
      console.println(Printable.lines(paragraph.text()));
      console.println();
      index++;
    }
    removedBlocks
        .subList(next, removedBlocks.size())
        .forEach(block -> printRemoved(block, ansi, console));
  }

  private static void printRemoved(RemovedBlock block, Ansi ansi, PrintWriter console) {
    console.println(
        ansi.string("@|faint [%s] %s|@".formatted(label(block), escaped(block.text()))));
  }

  /** Picocli reads @| as markup. */
  private static String escaped(String text) {
    return Printable.lines(text).replace("@|", "@ |").replace("|@", "| @");
  }

  private static String label(RemovedBlock block) {
    return block.reason().name().toLowerCase(Locale.ROOT);
  }
}
