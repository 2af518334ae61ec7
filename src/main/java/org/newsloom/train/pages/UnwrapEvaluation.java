package org.newsloom.train.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.text.TextBlocks;
import org.newsloom.model.UserError;

/**
 * Measures how well the line breaks of plain texts are told apart: wraps, which are joined, and
 * ends of a block, which stay. The HTML of the same pages says what is right.
 *
 * <p>The measure: for each two lines of a text that follow each other, each with a letter or digit,
 * the place between the last word of the first and the first word of the second is looked up in the
 * words of the page's HTML blocks ({@link BlockWords}: found uniquely, or left out). The answer is
 * right if the two lines were joined into one block and stand in one block of the HTML, or neither.
 * Breaks that the HTML itself makes with one {@code <br>} inside a block are neither a wrap nor the
 * end of a block; they are counted by themselves.
 */
public final class UnwrapEvaluation {
  private UnwrapEvaluation() {}

  /**
   * Judges every text of a folder of which the page's HTML is there.
   *
   * @param texts folder of {@code ID.txt}
   * @param pages folder of {@code ID.html} or {@code ID.html.gz}
   * @param ids file of the ids to judge, one a line; null for all
   * @throws UserError if a folder or the file is missing, or no page has both files
   */
  public static UnwrapScores score(Path texts, Path pages, @Nullable Path ids) {
    List<UnwrapScores.PageJoins> scores = new ArrayList<>();
    try {
      Set<String> wanted = ids == null ? Set.of() : readIds(ids);
      for (Path file : textFiles(texts)) {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - ".txt".length());
        Path page = htmlFile(pages, id);
        if (page != null && (ids == null || wanted.contains(id))) {
          scores.add(judge(id, read(file), BlockWords.of(read(page))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (scores.isEmpty()) {
      throw UserError.badInput(
          "%s, %s: no page has both ID.txt and ID.html; give the two renderings of the same pages"
              .formatted(texts, pages));
    }
    return new UnwrapScores(scores);
  }

  /** Judges the line breaks of one text. */
  static UnwrapScores.PageJoins judge(String id, String text, BlockWords html) {
    String[] lines = text.split("\n", -1);
    boolean[] joined = joined(text, lines.length);
    List<String> words = new ArrayList<>();
    UnwrapScores.PageJoins joins = UnwrapScores.PageJoins.none(id);
    boolean wordsBefore = false;
    for (int i = 0; i < lines.length; i++) {
      int first = words.size();
      BlockWords.addWords(lines[i], words);
      // The words after the place must be known before it is looked up.
      int known = words.size();
      if (wordsBefore && known > first) {
        for (int j = i + 1; j < lines.length && words.size() < first + 5; j++) {
          BlockWords.addWords(lines[j], words);
        }
        joins = joins.plus(html.bondBefore(words, first), joined[i]);
        words.subList(known, words.size()).clear();
      }
      wordsBefore = known > first;
    }
    return joins;
  }

  /** For each line whether one block holds it and the line before it. */
  private static boolean[] joined(String text, int lineCount) {
    boolean[] joined = new boolean[lineCount];
    for (PageBlock block : TextBlocks.read(text, TextBlocks.looksLikeMarkdown(text))) {
      for (int line = block.block().lineStart() + 1; line <= block.block().lineEnd(); line++) {
        joined[line - 1] = true;
      }
    }
    return joined;
  }

  private static List<Path> textFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw UserError.badInput("%s: is no folder; give the folder of ID.txt".formatted(folder));
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  private static @Nullable Path htmlFile(Path folder, String id) {
    if (!Files.isDirectory(folder)) {
      throw UserError.badInput("%s: is no folder; give the folder of ID.html".formatted(folder));
    }
    Path plain = folder.resolve(id + ".html");
    Path packed = folder.resolve(id + ".html.gz");
    return Files.exists(plain) ? plain : Files.exists(packed) ? packed : null;
  }

  private static Set<String> readIds(Path ids) throws IOException {
    if (!Files.isRegularFile(ids)) {
      throw UserError.badInput("%s: no such file of ids; give one id a line".formatted(ids));
    }
    return new HashSet<>(List.of(Files.readString(ids).strip().split("\\s+", -1)));
  }

  private static String read(Path file) throws IOException {
    byte[] bytes;
    if (file.toString().endsWith(".gz")) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        bytes = in.readAllBytes();
      }
    } else {
      bytes = Files.readAllBytes(file);
    }
    return Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFC);
  }
}
