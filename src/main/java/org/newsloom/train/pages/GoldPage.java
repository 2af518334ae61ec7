package org.newsloom.train.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsloom.model.UserError;

/**
 * What cleaning a page should give.
 *
 * @param id the file's name without its ending
 * @param mainContent the article's text, paragraphs separated by empty lines
 * @param present snippets that must be in it
 * @param absent snippets that must not
 */
public record GoldPage(String id, String mainContent, List<String> present, List<String> absent) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The gold of a folder of {@code ID.json}, by id. */
  public static SortedMap<String, GoldPage> readAll(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw UserError.badInput("no such folder: " + folder);
    }
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw UserError.badInput("no ID.json in " + folder);
    }
    SortedMap<String, GoldPage> pages = new TreeMap<>();
    for (Path file : files) {
      String id = file.getFileName().toString().replaceFirst("\\.json$", "");
      JsonNode gold = JSON.readTree(file.toFile());
      pages.put(
          id,
          new GoldPage(
              id,
              gold.path("main_content").asText(),
              strings(gold, "with"),
              strings(gold, "without")));
    }
    return pages;
  }

  private static List<String> strings(JsonNode gold, String field) {
    List<String> strings = new ArrayList<>();
    gold.path(field).forEach(each -> strings.add(each.asText()));
    return strings;
  }
}
