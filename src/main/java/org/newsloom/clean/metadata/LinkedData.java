package org.newsloom.clean.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsloom.clean.block.Characters;

/** What a page says of its article in JSON-LD (schema.org). Broken blocks say nothing. */
final class LinkedData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final Optional<JsonNode> article;

  private LinkedData(Optional<JsonNode> article) {
    this.article = article;
  }

  static LinkedData of(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = parse(script.data()).flatMap(LinkedData::firstArticle);
      if (article.isPresent()) {
        return new LinkedData(article);
      }
    }
    return new LinkedData(Optional.empty());
  }

  Optional<String> headline() {
    return text("headline").or(() -> text("name"));
  }

  Optional<String> published() {
    return text("datePublished").or(() -> text("dateCreated"));
  }

  Optional<String> publisher() {
    return article.map(node -> node.path("publisher").path("name")).flatMap(LinkedData::asText);
  }

  List<String> authors() {
    List<String> names = new ArrayList<>();
    article.ifPresent(node -> addNames(node.path("author"), names));
    return names;
  }

  private static void addNames(JsonNode node, List<String> names) {
    if (node.isArray()) {
      node.forEach(each -> addNames(each, names));
    } else if (node.isObject()) {
      JsonNode name = node.path("name");
      if (name.isArray()) {
        name.forEach(each -> addNames(each, names));
      } else {
        asText(name).ifPresent(names::add);
      }
    } else {
      asText(node).ifPresent(names::add);
    }
  }

  private Optional<String> text(String field) {
    return article.map(node -> node.path(field)).flatMap(LinkedData::asText);
  }

  private static Optional<String> asText(JsonNode node) {
    if (!node.isTextual()) {
      return Optional.empty();
    }
    // Some sites escape for HTML what needs no escaping here.
    String text = Characters.collapse(Parser.unescapeEntities(node.textValue(), false));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  /** The first node whose type ends in Article or is a posting, wherever it stands. */
  private static Optional<JsonNode> firstArticle(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.removeFirst();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      node.forEach(open::addLast);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report");
  }
}
