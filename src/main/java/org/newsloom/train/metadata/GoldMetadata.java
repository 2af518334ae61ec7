package org.newsloom.train.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.UserError;
import org.newsloom.train.pages.GoldFolder;

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
    return GoldFolder.readAll(folder, GoldMetadata::read);
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
