package org.newsloom.clean.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Characters;

/**
 * The schema.org article that a page describes in JSON-LD, and for want of one the schema.org page.
 * Broken JSON is passed over: it is decoration of the page, not the record itself.
 */
final class JsonLd {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** Longer scripts hold data, not a description. In characters. */
  private static final int LONGEST = 2_000_000;

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> named = new HashMap<>();
  private final Set<String> organizations = new HashSet<>();

  /** Reads the JSON-LD scripts of a page, in order. */
  JsonLd(List<String> scripts) {
    for (String script : scripts) {
      if (script.length() <= LONGEST && maySayMore(script)) {
        parse(unwrap(script)).ifPresent(this::collect);
      }
    }
  }

  /** Most scripts describe breadcrumbs, sites and companies: not worth parsing. */
  private static boolean maySayMore(String script) {
    return script.contains("Article")
        || script.contains("Posting")
        || script.contains("datePublished")
        || script.contains("Report");
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
    return firstText(articles, key);
  }

  /** The first text under a key of the page, where it is not described as an article. */
  Optional<String> pageText(String key) {
    return firstText(pages, key);
  }

  private static Optional<String> firstText(List<JsonNode> nodes, String key) {
    for (JsonNode node : nodes) {
      Optional<String> text = firstText(node.get(key), "@id");
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /**
   * The names under a key of the article: of a string, of an object with a name, of a reference to
   * such an object elsewhere on the page, or of a list of those.
   */
  List<String> names(String key) {
    List<String> names = new ArrayList<>();
    for (List<JsonNode> nodes : List.of(articles, pages)) {
      for (JsonNode node : nodes) {
        addNames(node.get(key), names);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return names;
  }

  /** Whether some author of this name is described as an organization. */
  boolean isOrganization(String name) {
    return organizations.contains(name);
  }

  private void addNames(@Nullable JsonNode value, List<String> names) {
    if (value == null) {
      return;
    }
    for (JsonNode item : value.isArray() ? value : List.of(value)) {
      JsonNode person = item;
      if (item.isObject() && !item.has("name") && item.has("@id")) {
        person = named.getOrDefault(item.get("@id").asText(), item);
      }
      if (isOf(person.get("@type"), "Organization", "Corporation")) {
        firstText(person, "name").map(Characters::collapse).ifPresent(organizations::add);
      }
      if (person.isObject() && person.has("name") && person.get("name").isArray()) {
        person.get("name").forEach(name -> firstText(name, "name").ifPresent(names::add));
      } else {
        firstText(person, "name").ifPresent(names::add);
      }
    }
  }

  private static Optional<String> firstText(@Nullable JsonNode value, String key) {
    JsonNode node = value;
    if (node != null && node.isArray()) {
      node = node.get(0);
    }
    if (node != null && node.isObject()) {
      node = node.get(key);
    }
    return node != null && (node.isTextual() || node.isNumber()) && !node.asText().isBlank()
        ? Optional.of(node.asText())
        : Optional.empty();
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        JsonNode type = node.get("@type");
        if (isOf(type, "Article", "BlogPosting", "Report", "Posting")) {
          articles.add(node);
        } else if (isOf(type, "WebPage", "ItemPage", "FAQPage", "AboutPage", "CreativeWork")) {
          pages.add(node);
        }
        if (node.has("@id") && node.has("name")) {
          named.putIfAbsent(node.get("@id").asText(), node);
        }
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (node.has(key)) {
            open.add(node.get(key));
          }
        }
      }
    }
  }

  /** Whether a type's name ends as one of these: {@code NewsArticle}, {@code schema:WebPage}. */
  private static boolean isOf(@Nullable JsonNode type, String... endings) {
    if (type == null) {
      return false;
    }
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      for (String ending : endings) {
        if (one.asText().endsWith(ending) && !one.asText().startsWith("Job")) {
          return true;
        }
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
