package org.newsloom.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds fields of JSON objects by name or path. */
final class JsonPath {
  private JsonPath() {}

  /**
   * The field of this name, else one that differs in case alone, else what its dotted path leads
   * to; null if there is none.
   */
  static @Nullable JsonNode find(ObjectNode object, String name) {
    JsonNode field = field(object, name);
    if (field != null || name.indexOf('.') < 0) {
      return field;
    }
    JsonNode node = object;
    for (String part : name.split("\\.", -1)) {
      node = step(node, part);
    }
    return node.isMissingNode() ? null : node;
  }

  /** A field of an object, or of each object in a list. */
  private static JsonNode step(JsonNode node, String part) {
    if (!node.isArray()) {
      JsonNode field = node instanceof ObjectNode object ? field(object, part) : null;
      return field == null ? MissingNode.getInstance() : field;
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (JsonNode item : node) {
      JsonNode field = step(item, part);
      if (field.isArray()) {
        field.forEach(all::add);
      } else if (!field.isMissingNode()) {
        all.add(field);
      }
    }
    return all.isEmpty() ? MissingNode.getInstance() : all;
  }

  private static @Nullable JsonNode field(ObjectNode object, String name) {
    JsonNode field = object.get(name);
    if (field != null) {
      return field;
    }
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (entry.getKey().strip().equalsIgnoreCase(name)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
