package org.newsloom.clean.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org article that a page describes in JSON-LD. Broken JSON is passed over: it is
 * decoration of the page, not the record itself.
 */
final class JsonLd {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> articles;

  private JsonLd(List<JsonNode> articles) {
    this.articles = articles;
  }

  /** Reads every JSON-LD script of a page. */
  static JsonLd of(Document document) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        parse(unwrap(script.data())).ifPresent(json -> collect(json, articles));
      }
    }
    return new JsonLd(articles);
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The first text under a key of the article; empty if there is none. */
  Optional<String> text(String key) {
    for (JsonNode article : articles) {
      Optional<String> text = firstText(article.get(key), "@id");
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** The names under a key: of a string, of an object with a name, or of a list of those. */
  List<String> names(String key) {
    List<String> names = new ArrayList<>();
    for (JsonNode article : articles) {
      JsonNode value = article.get(key);
      if (value != null) {
        for (JsonNode item : value.isArray() ? value : List.of(value)) {
          firstText(item, "name").ifPresent(names::add);
        }
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  private static Optional<String> firstText(@Nullable JsonNode value, String key) {
    JsonNode node = value;
    if (node != null && node.isArray()) {
      node = node.get(0);
    }
    if (node != null && node.isObject()) {
      node = node.get(key);
    }
    return node != null && node.isTextual() && !node.asText().isBlank()
        ? Optional.of(node.asText())
        : Optional.empty();
  }

  private static void collect(JsonNode root, List<JsonNode> articles) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        if (isArticle(node.get("@type"))) {
          articles.add(node);
        }
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (node.has(key)) {
            open.add(node.get(key));
          }
        }
      }
    }
  }

  private static boolean isArticle(@Nullable JsonNode type) {
    if (type == null) {
      return false;
    }
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      String name = one.asText();
      if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")) {
        return true;
      }
    }
    return false;
  }

  private static String unwrap(String data) {
    String json = data.strip();
    int start = 0;
    while (start < json.length() && json.charAt(start) != '{' && json.charAt(start) != '[') {
      start++;
    }
    // "<!--", "//<![CDATA[" and the like stand around the JSON on old pages.
    int bracket = json.indexOf("<![CDATA[");
    if (bracket >= 0 && bracket <= start) {
      start = bracket + "<![CDATA[".length();
    }
    return json.substring(Math.min(start, json.length()));
  }
}
