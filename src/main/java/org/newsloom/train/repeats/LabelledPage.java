package org.newsloom.train.repeats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.newsloom.model.UserError;

/**
 * A page and its gold.
 *
 * @param id stem of its files
 * @param url where it was published; empty if unknown
 * @param title its headline; empty if unknown
 * @param paragraphs the article's text
 * @param html the page
 */
record LabelledPage(String id, String url, String title, List<String> paragraphs, String html) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\n\\s*\n\\s*");

  LabelledPage {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The article's text, paragraphs separated by empty lines. */
  String text() {
    return String.join("\n\n", paragraphs);
  }

  /**
   * Reads every page that has both files and a text, sorted by id.
   *
   * @param pages folder of {@code ID.html}, also {@code .gz}
   * @param gold folder of {@code ID.json} with url, title, main_content
   */
  static List<LabelledPage> readAll(Path pages, Path gold) throws IOException {
    for (Path folder : List.of(pages, gold)) {
      if (!Files.isDirectory(folder)) {
        throw UserError.badInput("%s: is no folder; see --help".formatted(folder));
      }
    }
    List<LabelledPage> read = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".json")) {
          String id = name.substring(0, name.length() - ".json".length());
          JsonNode json = JSON.readTree(Files.readAllBytes(file));
          String content = json.path("main_content").asText("").strip();
          String html = html(pages, id);
          if (!content.isEmpty() && !html.isEmpty()) {
            read.add(
                new LabelledPage(
                    id,
                    json.path("url").asText(""),
                    json.path("title").asText(""),
                    List.of(EMPTY_LINES.split(content)),
                    html));
          }
        }
      }
    }
    if (read.isEmpty()) {
      throw UserError.badInput(
          "%s: holds no ID.json with a main_content to an ID.html in %s".formatted(gold, pages));
    }
    return read;
  }

  private static String html(Path folder, String id) throws IOException {
    Path plain = folder.resolve(id + ".html");
    if (Files.exists(plain)) {
      return Files.readString(plain);
    }
    Path packed = folder.resolve(id + ".html.gz");
    if (!Files.exists(packed)) {
      return "";
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
