package org.newsloom.config.yaml;

import java.util.List;
import java.util.Map;
import org.newsloom.model.UserError;

/**
 * Settings from the command line, {@code a.b.0.c=value}, laid over the YAML of a file. A number in
 * the path is the position in a list; the position after the last adds an item.
 */
final class Overrides {
  private final Problems problems;

  Overrides(Problems problems) {
    this.problems = problems;
  }

  /** The YAML with all settings in place, in their order. */
  YamlNode.Mapping apply(YamlNode.Mapping root, List<String> settings) {
    YamlNode result = root;
    for (String setting : settings) {
      String place = "--set " + setting;
      int equals = setting.indexOf('=');
      if (equals <= 0) {
        problems.add(place, "", "expected KEY=VALUE, e.g. terms.min_articles=2");
        continue;
      }
      YamlNode value = value(setting.substring(equals + 1), place);
      List<String> path = List.of(setting.substring(0, equals).strip().split("\\.", -1));
      result = set(result, path, 0, value, place);
    }
    return (YamlNode.Mapping) result;
  }

  /** The value as YAML; a text as it stands if it is none, as {@code *.txt} is not. */
  private YamlNode value(String text, String place) {
    try {
      return YamlText.of(text, line -> place, problems);
    } catch (UserError e) {
      return new YamlNode.Scalar(place, YamlNode.ScalarKind.STRING, text);
    }
  }

  private YamlNode set(YamlNode node, List<String> path, int depth, YamlNode value, String place) {
    if (depth == path.size()) {
      return value;
    }
    String part = path.get(depth);
    if (node instanceof YamlNode.Sequence sequence) {
      if (!part.matches("\\d{1,6}") || Integer.parseInt(part) > sequence.items().size()) {
        problems.add(
            place,
            String.join(".", path.subList(0, depth + 1)),
            "no such item; expected a position from 0 to " + sequence.items().size());
        return node;
      }
      int index = Integer.parseInt(part);
      YamlNode item = index < sequence.items().size() ? sequence.items().get(index) : empty(place);
      return sequence.with(index, set(item, path, depth + 1, value, place));
    }
    YamlNode.Mapping mapping;
    if (node instanceof YamlNode.Mapping existing) {
      mapping = existing;
    } else if (node instanceof YamlNode.Scalar scalar
        && scalar.kind() == YamlNode.ScalarKind.NULL) {
      mapping = empty(place);
    } else {
      problems.add(
          place,
          String.join(".", path.subList(0, depth)),
          "holds a single value and no key '" + part + "'");
      return node;
    }
    YamlNode.Entry entry = mapping.entries().get(part);
    YamlNode old = entry == null ? empty(place) : entry.value();
    return mapping.with(part, new YamlNode.Entry(place, set(old, path, depth + 1, value, place)));
  }

  private static YamlNode.Mapping empty(String place) {
    return new YamlNode.Mapping(place, Map.of());
  }
}
