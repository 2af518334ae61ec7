package org.newsloom.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
import org.newsloom.ingest.InputFile;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.ExitCode;
import org.newsloom.model.RemovedBlock;
import org.newsloom.model.UserError;
import org.newsloom.tables.storage.FileNames;
import org.newsloom.tables.storage.LocalPaths;
import org.newsloom.tables.storage.LocalStorage;

/**
 * The folder that cleaned texts are written to: {@code <stem>.txt} for an input file, or {@code
 * <stem>-<record>.txt} for each record where it holds several; {@code .removed.tsv} beside them.
 *
 * <p>Invariant: nothing that stood there before is replaced unless the user said so, an input never
 * is, and what a link leads to never is. All is checked before the first file is written.
 */
final class CleanedFiles {
  private static final String TEXT = ".txt";
  private static final String REMOVED = ".removed.tsv";
  private static final Pattern RECORDS = Pattern.compile("(?i)\\.jsonl(\\.gz)?$");
  private static final Pattern RECORD_NUMBER = Pattern.compile("-\\d+$");

  /** What file systems allow. */
  private static final int MAX_NAME_BYTES = 255;

  private final Path folder;
  private final boolean withRemoved;

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
          ExitCode.USAGE,
          "--out %s is a file; name a folder to write to".formatted(LocalPaths.text(folder)));
    }
    refuseClashes(inputs, withRemoved);
    Files.createDirectories(folder);
    List<Path> inTheWay = inTheWay(folder, inputs);
    refuseLinks(inTheWay);
    if (!inTheWay.isEmpty()) {
      refuseInputs(inTheWay, inputs);
      if (!overwrite) {
        throw new UserError(
            ExitCode.USAGE,
            "%s exists%s; give --overwrite to replace what an earlier run wrote, or another folder"
                .formatted(
                    LocalPaths.text(inTheWay.get(0)),
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

  /** No two inputs may give one file, whatever number of records they hold. */
  private static void refuseClashes(List<InputFile> inputs, boolean withRemoved) {
    Map<String, String> byStem = new HashMap<>();
    for (InputFile input : inputs) {
      String path = input.sourcePath();
      String stem = stem(path);
      String other = byStem.putIfAbsent(stem, path);
      if (other != null) {
        throw clash(other, path, stem);
      }
      requireShort(stem, withRemoved, path);
    }
    byStem.forEach(
        (stem, path) -> {
          String numbered = RECORD_NUMBER.matcher(stem).replaceFirst("");
          String records = numbered.equals(stem) ? null : byStem.get(numbered);
          if (records != null && RECORDS.matcher(records).find()) {
            throw clash(records, path, stem);
          }
        });
  }

  private static UserError clash(String first, String second, String stem) {
    return UserError.badInput(
        "%s and %s would both be written to %s.txt; clean them into two folders"
            .formatted(first, second, stem));
  }

  private static void requireShort(String stem, boolean withRemoved, String path) {
    String name = stem + (withRemoved ? REMOVED : TEXT);
    if (name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES) {
      throw UserError.badInput(
          "%s: its name is too long for that of its cleaned text, %s; give it a shorter one"
              .formatted(path, name));
    }
  }

  /** What stands where the inputs may be written to, whatever number of records they hold. */
  private static List<Path> inTheWay(Path folder, List<InputFile> inputs) throws IOException {
    Set<String> stems = stems(inputs);
    Set<String> ofRecords = new HashSet<>();
    inputs.stream()
        .map(InputFile::sourcePath)
        .filter(path -> RECORDS.matcher(path).find())
        .forEach(path -> ofRecords.add(stem(path)));
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
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
    String path = LocalPaths.text(file);
    String name = path.substring(path.lastIndexOf(file.getFileSystem().getSeparator()) + 1);
    String ending = name.endsWith(REMOVED) ? REMOVED : TEXT;
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
  }

  private static void refuseLinks(List<Path> inTheWay) {
    for (Path entry : inTheWay) {
      if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        throw new UserError(
            ExitCode.USAGE,
            "%s is a link or a folder, where a cleaned text would go; move it away, or name another"
                    .formatted(LocalPaths.text(entry))
                + " folder for --out");
      }
    }
  }

  private static void refuseInputs(List<Path> inTheWay, List<InputFile> inputs) throws IOException {
    Set<Path> sources = new HashSet<>();
    for (InputFile input : inputs) {
      Path source = Path.of(URI.create(input.location()));
      if (Files.exists(source)) {
        sources.add(source.toRealPath());
      }
    }
    for (Path file : inTheWay) {
      if (sources.contains(file.toRealPath())) {
        throw new UserError(
            ExitCode.USAGE,
            "%s is an input and would be replaced by its cleaned text; name another folder for --out"
                .formatted(LocalPaths.text(file)));
      }
    }
  }

  /**
   * Writes an article.
   *
   * @param severalRecords whether its file holds other records, too
   */
  void write(Article article, boolean severalRecords) throws IOException {
    String stem = stem(article.sourcePath()) + (severalRecords ? "-" + article.recordIndex() : "");
    requireShort(stem, withRemoved, article.sourcePath());
    write(
        stem + TEXT,
        article.paragraphs().stream().map(Block::text).collect(Collectors.joining("\n\n")) + "\n");
    if (withRemoved) {
      write(stem + REMOVED, table(article.removedBlocks()));
    }
  }

  private void write(String name, String content) throws IOException {
    LocalStorage.folder(folder)
        .file(FileNames.key(name))
        .write(content.getBytes(StandardCharsets.UTF_8));
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
    return name.replaceFirst("(?i)\\.(txt|md|html?|jsonl)(\\.gz)?$", "");
  }
}
