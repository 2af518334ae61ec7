package org.newsloom.train.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.UserError;

/**
 * What a page's cleaned text should be.
 *
 * @param id stem of its files
 * @param mainContent the article's text
 * @param with snippets that must be present
 * @param without snippets that must be absent
 */
record GoldPage(String id, String mainContent, List<String> with, List<String> without) {
  private static final ObjectMapper JSON = new ObjectMapper();

  GoldPage {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /** Reads every {@code ID.json} of a folder, sorted by id. */
  static List<GoldPage> readAll(Path folder) {
    return GoldFolder.readAll(folder, GoldPage::read);
  }

  private static GoldPage read(Path file, String id) throws IOException {
    JsonNode json = JSON.readTree(Files.readAllBytes(file));
    JsonNode content = json.get("main_content");
    if (content == null || !content.isTextual()) {
      throw UserError.badInput(
          "%s: has no text under main_content; a gold page needs one".formatted(file));
    }
    return new GoldPage(id, content.asText(), texts(json.get("with")), texts(json.get("without")));
  }

  private static List<String> texts(@Nullable JsonNode array) {
    List<String> texts = new ArrayList<>();
    if (array != null) {
      array.forEach(item -> texts.add(item.asText()));
    }
    return texts;
  }
}
