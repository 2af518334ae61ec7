package org.newsloom.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;

/**
 * One JSON object with an article: its text or page, and what it says beside.
 *
 * <p>Text and page are strings, or lists of strings: paragraphs. What stands beside is taken where
 * it is a string or a number; blank values, NaN and other shapes count as not given. A path goes
 * through lists, into each of their objects.
 */
final class JsonRecord {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      // The length of the whole record is already limited.
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // What common tools write, though the standard has none of it: pandas NaN, hands a comma
          // too many, crawlers tabs as they are.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private static final String ESCAPED_LINE_END = "\\n";

  /** A list that was written into a string, as Python prints it. */
  private static final Pattern PRINTED_LIST =
      Pattern.compile("\\[\\s*(?:'[^']+'|\"[^\"]+\")(?:\\s*,\\s*(?:'[^']+'|\"[^\"]+\"))*+\\s*]");

  private static final Pattern PRINTED_ITEM = Pattern.compile("'([^']+)'|\"([^\"]+)\"");

  private final ObjectNode object;
  private final JsonFields fields;

  /** The record that an object is. */
  JsonRecord(ObjectNode object, JsonFields fields) {
    this.object = object;
    this.fields = fields;
  }

  /**
   * The article's content.
   *
   * @param mediaType TEXT or HTML
   * @param characters as written, perhaps blank
   */
  record Content(MediaType mediaType, String characters) {}

  /** A line that is no record. The message says where, and nothing of the content. */
  static final class BadJson extends Exception {
    private static final long serialVersionUID = 1L;

    BadJson(String message) {
      super(message);
    }
  }

  /** The record that a line holds. */
  static JsonRecord parse(String line, JsonFields fields) throws BadJson {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      // The library's own message quotes the line.
      JsonLocation location = e.getLocation();
      String where = location == null ? "" : " at column " + location.getColumnNr();
      String what =
          String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")
              ? "names a field twice"
              : "is not one JSON object: syntax error";
      throw new BadJson(what + where);
    }
    if (node instanceof ObjectNode object) {
      return new JsonRecord(object, fields);
    }
    throw new BadJson("is not one JSON object but " + kind(node));
  }

  /** Text if there is some, else the page; empty if no field holds a string. */
  Optional<Content> content() {
    Optional<Content> text =
        firstString(fields.text()).map(s -> new Content(MediaType.TEXT, lineEnds(s)));
    if (text.isPresent() && !text.get().characters().isBlank()) {
      return text;
    }
    return firstString(fields.html()).map(s -> new Content(MediaType.HTML, s)).or(() -> text);
  }

  /** Why there is no content: which fields were looked for, and what was there instead. */
  String whyNoContent() {
    List<String> names = new ArrayList<>(fields.text());
    names.addAll(fields.html());
    for (String name : names) {
      JsonNode node = JsonPath.find(object, name);
      if (node != null && !node.isNull()) {
        return "has no text: its field '%s' is %s, neither a string nor a list of strings"
            .formatted(name, kind(node));
      }
    }
    return "has none of the text fields " + String.join(", ", names);
  }

  /** What the record calls itself: its id, else its url; null if it has neither. */
  @Nullable String key() {
    String id = firstValue(fields.id());
    return id == null ? firstValue(fields.url()) : id;
  }

  /** Under which of the paths for it this object holds a list with an object in it. */
  Optional<String> listPath() {
    return fields.records().stream()
        .filter(
            path -> {
              JsonNode node = JsonPath.find(object, path);
              return node != null && node.isArray() && node.path(0).isObject();
            })
        .findFirst();
  }

  /** What the record says beside the text. */
  GivenMetadata metadata(@Nullable String defaultSource) {
    return new GivenMetadata(
        firstValue(fields.title()),
        authors(),
        firstValue(fields.date()),
        firstValue(fields.url()),
        Optional.ofNullable(firstValue(fields.source())).orElse(defaultSource));
  }

  private Optional<String> firstString(List<String> names) {
    Optional<String> blank = Optional.empty();
    for (String name : names) {
      JsonNode node = JsonPath.find(object, name);
      String string = node == null ? null : string(node);
      if (string != null && !string.isBlank()) {
        return Optional.of(string);
      }
      if (string != null) {
        blank = Optional.of(string);
      }
    }
    return blank;
  }

  /** A string, or the strings of a list as paragraphs; null for anything else. */
  private static @Nullable String string(JsonNode node) {
    if (!node.isArray()) {
      return node.textValue();
    }
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode item : node) {
      if (item.isTextual()) {
        paragraphs.add(item.textValue());
      } else if (!item.isNull()) {
        return null;
      }
    }
    return paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
  }

  /** Line ends that were escaped once too often: a text of one line that holds several "\\n". */
  private static String lineEnds(String text) {
    int first = text.indexOf(ESCAPED_LINE_END);
    return text.indexOf('\n') >= 0 || first < 0 || text.indexOf(ESCAPED_LINE_END, first + 1) < 0
        ? text
        : text.replace("\\r\\n", "\n").replace(ESCAPED_LINE_END, "\n");
  }

  private @Nullable String firstValue(List<String> names) {
    for (String name : names) {
      JsonNode node = JsonPath.find(object, name);
      String value = node == null ? null : value(node);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private List<String> authors() {
    for (String name : fields.authors()) {
      JsonNode node = JsonPath.find(object, name);
      List<String> authors = new ArrayList<>();
      if (node != null) {
        for (JsonNode item : items(node)) {
          String value = value(item.isObject() ? item.path("name") : item);
          if (value != null) {
            authors.addAll(
                item.isTextual() && !node.isArray()
                    ? AuthorField.several(value)
                    : List.of(AuthorField.one(value)));
          }
        }
      }
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  /** The items of a list, also of one that was printed into a string; else the node itself. */
  private static Iterable<JsonNode> items(JsonNode node) {
    if (!node.isTextual() || !PRINTED_LIST.matcher(node.textValue().strip()).matches()) {
      return node.isArray() ? node : List.of(node);
    }
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    Matcher item = PRINTED_ITEM.matcher(node.textValue());
    while (item.find()) {
      items.add(item.group(1) == null ? item.group(2) : item.group(1));
    }
    return items;
  }

  /** A string or number as one line of text; null for anything else, for blanks and for NaN. */
  private static @Nullable String value(JsonNode node) {
    if (node.isObject()) {
      return wrapped(node);
    }
    if (!node.isTextual() && (!node.isNumber() || !Double.isFinite(node.doubleValue()))) {
      return null;
    }
    String value = CheckedText.oneForm(node.asText()).strip();
    return value.isEmpty() ? null : value;
  }

  /** A value as databases export it: {"$oid": "..."}, {"$date": "..."}. */
  private static @Nullable String wrapped(JsonNode node) {
    Iterator<Map.Entry<String, JsonNode>> entries = node.properties().iterator();
    if (node.size() != 1) {
      return null;
    }
    Map.Entry<String, JsonNode> only = entries.next();
    return only.getKey().startsWith("$") ? value(only.getValue()) : null;
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case NUMBER -> "a number";
      case STRING -> "a string";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      default -> "nothing";
    };
  }
}
