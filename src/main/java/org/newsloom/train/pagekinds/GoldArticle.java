package org.newsloom.train.pagekinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsloom.model.UserError;

/**
 * An article as its gold has it.
 *
 * @param id stem of its files
 * @param title its headline; empty if unknown
 * @param author who wrote it; empty if unknown
 * @param date when it was published, as stated; empty if unknown
 * @param text paragraphs, separated by empty lines
 */
record GoldArticle(String id, String title, String author, String date, String text) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\n\\s*");

  List<String> paragraphs() {
    return List.of(LINE_ENDS.split(text.strip()));
  }

  /** Reads every {@code ID.json} of a folder that has a text, sorted by id. */
  static List<GoldArticle> readAll(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw UserError.badInput("%s: is no folder of gold pages; see --help".formatted(folder));
    }
    List<GoldArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".json")) {
          JsonNode json = JSON.readTree(Files.readAllBytes(file));
          GoldArticle article =
              new GoldArticle(
                  name.substring(0, name.length() - ".json".length()),
                  json.path("title").asText(""),
                  json.path("author").asText(""),
                  json.path("publish_date").asText(""),
                  json.path("main_content").asText(""));
          if (!article.text().isBlank()) {
            articles.add(article);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (articles.isEmpty()) {
      throw UserError.badInput(
          "%s: holds no ID.json with a main_content; give the folder of gold pages"
              .formatted(folder));
    }
    return articles;
  }
}
