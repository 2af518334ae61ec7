package org.newsloom.train.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.UserError;

/**
 * What should be found of a page.
 *
 * @param id stem of its files
 * @param title the headline; null if the gold has none
 * @param author everyone named as author, in one text such as "Ann Lee and Bo Ek"; null if the gold
 *     has none
 * @param date day of publication; null if the gold has none, or only a month or a year
 */
record GoldMetadata(
    String id, @Nullable String title, @Nullable String author, @Nullable LocalDate date) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LESS_THAN_A_DAY = Pattern.compile("\\d{4}(?:-\\d{2})?");

  /** Reads every {@code ID.json} of a folder, sorted by id. */
  static List<GoldMetadata> readAll(Path folder) {
    List<GoldMetadata> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".json")) {
          pages.add(read(file, name.substring(0, name.length() - ".json".length())));
        }
      }
    } catch (IOException e) {
      throw UserError.badInput(
          "%s: cannot be read as a folder of gold pages (%s); give the folder of ID.json files"
              .formatted(folder, e.getMessage()));
    }
    if (pages.isEmpty()) {
      throw UserError.badInput(
          "%s: holds no gold page; give the folder of ID.json files".formatted(folder));
    }
    return pages;
  }

  private static GoldMetadata read(Path file, String id) throws IOException {
    JsonNode json = JSON.readTree(Files.readAllBytes(file));
    String date = text(json.get("publish_date"));
    try {
      return new GoldMetadata(
          id,
          text(json.get("title")),
          text(json.get("author")),
          date == null || LESS_THAN_A_DAY.matcher(date).matches() ? null : LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      throw UserError.badInput(
          "%s: publish_date is '%s'; write it as in 2024-03-19, or null".formatted(file, date));
    }
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    return node == null || !node.isTextual() || node.asText().isBlank() ? null : node.asText();
  }
}
