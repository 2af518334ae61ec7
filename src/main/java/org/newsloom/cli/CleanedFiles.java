package org.newsloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsloom.ingest.InputFile;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.ExitCode;
import org.newsloom.model.RemovedBlock;
import org.newsloom.model.UserError;

/**
 * The folder that cleaned texts are written to: {@code <stem>.txt} for an input file, or {@code
 * <stem>-<record>.txt} for each record where it holds several; {@code .removed.tsv} beside them.
 *
 * <p>Invariant: nothing that stood there before is replaced unless the user said so, and an input
 * never is. All is checked before the first file is written.
 */
final class CleanedFiles {
  private static final String TEXT = ".txt";
  private static final String REMOVED = ".removed.tsv";
  private static final Pattern RECORDS =
      Pattern.compile("(?i)\\.(json|jsonl|ndjson|csv|tsv|warc|zip)(\\.(gz|zst))?$");
  private static final Pattern RECORD_NUMBER = Pattern.compile("-\\d+$");

  private final Path folder;
  private final boolean withRemoved;
  private final Map<String, String> writtenBy = new HashMap<>();

  private CleanedFiles(Path folder, boolean withRemoved) {
    this.folder = folder;
    this.withRemoved = withRemoved;
  }

  /**
   * Makes the folder ready for what these inputs will give.
   *
   * @param withRemoved whether to write what was removed, too
   * @param overwrite whether what an earlier run wrote for the same inputs may be replaced; the
   *     files of whole inputs are deleted here, so that no text stays of one that gives none any
   *     more
   * @throws UserError if something stands in the way
   */
  static CleanedFiles open(
      Path folder, List<InputFile> inputs, boolean withRemoved, boolean overwrite)
      throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UserError(
          ExitCode.USAGE, "--out %s is a file; name a folder to write to".formatted(folder));
    }
    Files.createDirectories(folder);
    List<Path> inTheWay = inTheWay(folder, inputs);
    if (!inTheWay.isEmpty()) {
      refuseInputs(inTheWay, inputs);
      if (!overwrite) {
        throw new UserError(
            ExitCode.USAGE,
            "%s exists%s; give --overwrite to replace what an earlier run wrote, or another folder"
                .formatted(
                    inTheWay.get(0),
                    inTheWay.size() == 1 ? "" : ", and %d more".formatted(inTheWay.size() - 1)));
      }
      Set<String> stems = stems(inputs);
      for (Path file : inTheWay) {
        // Files of records are only replaced one by one: a name that ends in a number may be that
        // of another input.
        if (stems.contains(writtenStem(file))) {
          Files.delete(file);
        }
      }
    }
    return new CleanedFiles(folder, withRemoved);
  }

  /** Files that the inputs may be written to, whatever number of records they hold. */
  private static List<Path> inTheWay(Path folder, List<InputFile> inputs) throws IOException {
    Set<String> stems = stems(inputs);
    Set<String> ofRecords = new HashSet<>();
    inputs.stream()
        .map(InputFile::sourcePath)
        .filter(path -> RECORDS.matcher(path).find())
        .forEach(path -> ofRecords.add(stem(path)));
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(
              entry -> {
                String stem = writtenStem(entry);
                return stems.contains(stem)
                    || ofRecords.contains(RECORD_NUMBER.matcher(stem).replaceFirst(""));
              })
          .sorted()
          .toList();
    }
  }

  private static Set<String> stems(List<InputFile> inputs) {
    Set<String> stems = new HashSet<>();
    inputs.forEach(input -> stems.add(stem(input.sourcePath())));
    return stems;
  }

  /** The stem of a file that is named as those written here are; empty for any other. */
  private static String writtenStem(Path file) {
    String name = file.getFileName().toString();
    String ending = name.endsWith(REMOVED) ? REMOVED : TEXT;
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
  }

  private static void refuseInputs(List<Path> inTheWay, List<InputFile> inputs) throws IOException {
    Set<Path> sources = new HashSet<>();
    for (InputFile input : inputs) {
      sources.add(Path.of(input.location()).toRealPath());
    }
    for (Path file : inTheWay) {
      if (sources.contains(file.toRealPath())) {
        throw new UserError(
            ExitCode.USAGE,
            "%s is an input and would be replaced by its cleaned text; name another folder for --out"
                .formatted(file));
      }
    }
  }

  /**
   * Writes an article.
   *
   * @param input the file it stands in, perhaps an archive
   * @param position its position among the records of that file; null if it is the only one
   */
  void write(Article article, InputFile input, @Nullable Integer position) throws IOException {
    String stem = stem(input.sourcePath()) + (position == null ? "" : "-" + position);
    String before = writtenBy.putIfAbsent(stem, article.sourcePath());
    if (before != null) {
      throw UserError.badInput(
          "%s and %s would both be written to %s.txt; clean them into two folders"
              .formatted(before, article.sourcePath(), stem));
    }
    Files.writeString(
        folder.resolve(stem + TEXT),
        article.paragraphs().stream().map(Block::text).collect(Collectors.joining("\n\n")) + "\n");
    if (withRemoved) {
      Files.writeString(folder.resolve(stem + REMOVED), table(article.removedBlocks()));
    }
  }

  private static String table(List<RemovedBlock> blocks) {
    StringBuilder table = new StringBuilder("reason\tscore\tline_start\tline_end\ttext\n");
    for (RemovedBlock block : blocks) {
      table.append(
          String.format(
              Locale.ROOT,
              "%s\t%.3f\t%d\t%d\t%s\n",
              block.reason().name().toLowerCase(Locale.ROOT),
              block.score(),
              block.lineStart(),
              block.lineEnd(),
              block.text().replace('\t', ' ')));
    }
    return table.toString();
  }

  private static String stem(String sourcePath) {
    String name = sourcePath.substring(sourcePath.lastIndexOf('/') + 1);
    return name.replaceFirst(
        "(?i)\\.(txt|md|x?html|s?html|htm|json|jsonl|ndjson|csv|tsv|warc|zip)(\\.(gz|zst))?$", "");
  }
}
