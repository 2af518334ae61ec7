package org.newsloom.train.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.JudgedBlock;
import org.newsloom.clean.JudgedPage;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.TextKind;
import org.newsloom.model.TextOrigin;
import org.newsloom.model.UserError;

/**
 * What cleaning takes of texts that are clean already, as files and as records. All of it is loss.
 *
 * @param cleaner as a run has it
 */
public record CleanTextEvaluation(Cleaner cleaner) {
  /** What a reader, and who looks for names, sees first. */
  private static final int LEAD_WORDS = 30;

  private static final String DOCUMENT_MARK = "-DOC-";

  private record Outcome(long words, long lost, boolean leadChanged, boolean pageCopy) {}

  /**
   * Cleans every text of a folder, or of a file: {@code .json} with main_content; {@code .txt},
   * {@code .txt.gz} with a line {@value #DOCUMENT_MARK} before each of several documents.
   *
   * @return a table, a row a kind of source
   */
  public String report(Path source) {
    List<String> texts = texts(source);
    return "as       texts  words lost  leads changed  taken for page copies\n"
        + row("file", texts, TextOrigin.FILE)
        + row("record", texts, TextOrigin.RECORD);
  }

  private String row(String name, List<String> texts, TextOrigin origin) {
    List<Outcome> outcomes =
        texts.parallelStream().map(text -> outcome(text, origin)).collect(Collectors.toList());
    double count = outcomes.size();
    return String.format(
        Locale.ROOT,
        "%-7s %6d  %8.2f %%  %11.2f %%  %19.2f %%%n",
        name,
        outcomes.size(),
        100.0
            * outcomes.stream().mapToLong(Outcome::lost).sum()
            / Math.max(1, outcomes.stream().mapToLong(Outcome::words).sum()),
        100 * outcomes.stream().filter(Outcome::leadChanged).count() / count,
        100 * outcomes.stream().filter(Outcome::pageCopy).count() / count);
  }

  private Outcome outcome(String text, TextOrigin origin) {
    JudgedPage page =
        cleaner.judge(
            new RawDocument(
                "text",
                0,
                null,
                "0".repeat(64),
                text.length(),
                null,
                "UTF-8",
                0,
                MediaType.TEXT,
                Normalizer.normalize(text, Normalizer.Form.NFC),
                GivenMetadata.NONE,
                origin));
    List<String> given = WordScore.words(text);
    List<String> kept =
        WordScore.words(
            page.blocks().stream()
                .filter(JudgedBlock::kept)
                .map(block -> block.page().text())
                .collect(Collectors.joining("\n")));
    Map<String, Integer> left = new HashMap<>();
    kept.forEach(word -> left.merge(word, 1, Integer::sum));
    long lost = given.stream().filter(word -> left.merge(word, -1, Integer::sum) < 0).count();
    return new Outcome(
        given.size(),
        lost,
        !lead(given).equals(lead(kept)),
        page.kind().kind() == TextKind.PAGE_COPY);
  }

  private static List<String> lead(List<String> words) {
    return words.subList(0, Math.min(LEAD_WORDS, words.size()));
  }

  private static List<String> texts(Path source) {
    List<String> texts = new ArrayList<>();
    try {
      if (Files.isDirectory(source)) {
        try (Stream<Path> files = Files.list(source)) {
          for (Path file : files.sorted().toList()) {
            add(file, texts);
          }
        }
      } else {
        add(source, texts);
      }
    } catch (IOException e) {
      throw UserError.badInput("%s: cannot be read (%s)".formatted(source, e));
    }
    if (texts.isEmpty()) {
      throw UserError.badInput(
          "%s: holds no text; give ID.json with main_content, or .txt or .txt.gz files"
              .formatted(source));
    }
    return texts;
  }

  private static void add(Path file, List<String> texts) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".json")) {
      JsonNode content = new ObjectMapper().readTree(Files.readAllBytes(file)).get("main_content");
      if (content != null && !content.asText().isBlank()) {
        texts.add(content.asText());
      }
    } else if (name.endsWith(".txt") || name.endsWith(".txt.gz")) {
      try (InputStream in = Files.newInputStream(file);
          InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
        String all = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        for (String text : all.split("(?m)^" + DOCUMENT_MARK + "$", -1)) {
          if (!Objects.requireNonNull(text).isBlank()) {
            texts.add(text);
          }
        }
      }
    }
  }
}
