package org.newsloom.train.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsloom.train.pages.GoldFolder;
import org.newsloom.train.pages.WordScore;

/**
 * An article as a person would keep it by hand.
 *
 * @param id stem of the gold file it is made of
 * @param title its headline
 * @param author who wrote it; a made name if the gold has none
 * @param subtitle a sentence from its end, without the full stop
 * @param paragraphs its text from the first paragraph that is a sentence, without the title
 */
record BarePage(String id, String title, String author, String subtitle, List<String> paragraphs) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOBODY = "Ann Lee";
  private static final int FEWEST_WORDS = 15;
  private static final int FEWEST_SUBTITLE_WORDS = 6;
  private static final int MOST_SUBTITLE_WORDS = 20;
  private static final int FEWEST_PARAGRAPHS = 2;

  BarePage {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The pages of a folder of {@code ID.json} whose gold has a title and enough paragraphs. */
  static List<BarePage> readAll(Path folder) {
    return GoldFolder.readAll(folder, BarePage::read).stream().flatMap(Optional::stream).toList();
  }

  private static Optional<BarePage> read(Path file, String id) throws IOException {
    JsonNode json = JSON.readTree(Files.readAllBytes(file));
    String title = text(json.get("title"));
    String content = text(json.get("main_content"));
    if (title == null || content == null) {
      return Optional.empty();
    }
    List<String> words = WordScore.words(title);
    List<String> paragraphs =
        Stream.of(content.split("\n\\s*\n", -1))
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty() && !WordScore.words(paragraph).equals(words))
            .dropWhile(paragraph -> !isSentence(paragraph))
            .toList();
    Optional<String> subtitle = subtitle(paragraphs);
    if (paragraphs.size() < FEWEST_PARAGRAPHS || subtitle.isEmpty()) {
      return Optional.empty();
    }
    String author = text(json.get("author"));
    return Optional.of(
        new BarePage(id, title, author == null ? NOBODY : author, subtitle.get(), paragraphs));
  }

  private static boolean isSentence(String paragraph) {
    return WordScore.words(paragraph).size() >= FEWEST_WORDS
        && paragraph.matches("(?s).*[.!?][\"'\u201d\u2019)]*");
  }

  private static Optional<String> subtitle(List<String> paragraphs) {
    List<String> sentences = new ArrayList<>();
    for (int i = paragraphs.size() - 1; i > 0; i--) {
      sentences.addAll(List.of(paragraphs.get(i).split("(?<=[.!?])\\s+", -1)));
    }
    return sentences.stream()
        .filter(sentence -> sentence.matches("\\p{Lu}.*\\."))
        .filter(sentence -> isSubtitle(WordScore.words(sentence).size()))
        .map(sentence -> sentence.substring(0, sentence.length() - 1))
        .findFirst();
  }

  private static boolean isSubtitle(int words) {
    return words >= FEWEST_SUBTITLE_WORDS && words <= MOST_SUBTITLE_WORDS;
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    return node == null || !node.isTextual() || node.asText().isBlank()
        ? null
        : node.asText().strip();
  }
}
