package org.newsloom.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.GivenMetadata;

/**
 * What stands above a text in YAML between two lines of three hyphens, as extractors, web clippers
 * and static site generators write it.
 *
 * @param metadata what it says of the article
 * @param body the text, with an empty line in place of each of its lines, so that line numbers stay
 */
record FrontMatter(GivenMetadata metadata, String body) {
  private static final String FENCE = "---";

  /** In characters: what goes on longer is no front matter. */
  private static final int LONGEST = 20_000;

  private static final YAMLMapper MAPPER = new YAMLMapper();

  /**
   * The front matter a text begins with; empty if it begins with none, or with one that is no YAML
   * or says nothing of an article: then these lines are text as others are.
   *
   * @param fields which keys hold what
   * @param defaultSource the source if the front matter names none
   */
  static Optional<FrontMatter> of(String text, JsonFields fields, @Nullable String defaultSource) {
    int start = lineEnd(text, 0);
    if (!text.startsWith(FENCE) || !text.substring(0, start).strip().equals(FENCE)) {
      return Optional.empty();
    }
    int from = Math.min(text.length(), start + 1);
    int at = from;
    while (at < text.length() && at < LONGEST) {
      int end = lineEnd(text, at);
      if (text.startsWith(FENCE, at) && text.substring(at, end).strip().equals(FENCE)) {
        String body = "\n".repeat(lines(text, end)) + text.substring(end);
        return metadata(text.substring(from, at), fields, defaultSource)
            .map(metadata -> new FrontMatter(metadata, body));
      }
      at = end + 1;
    }
    return Optional.empty();
  }

  private static Optional<GivenMetadata> metadata(
      String yaml, JsonFields fields, @Nullable String defaultSource) {
    JsonNode node;
    try {
      node = MAPPER.readTree(yaml);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    if (!(node instanceof ObjectNode object)) {
      return Optional.empty();
    }
    GivenMetadata metadata = new JsonRecord(object, fields).metadata(defaultSource);
    boolean ofAnArticle =
        metadata.title() != null
            || !metadata.authors().isEmpty()
            || metadata.published() != null
            || metadata.url() != null;
    return ofAnArticle ? Optional.of(metadata) : Optional.empty();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** How many lines end before a place. */
  private static int lines(String text, int to) {
    return (int) text.substring(0, to).chars().filter(c -> c == '\n').count();
  }
}
