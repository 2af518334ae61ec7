package org.newsloom.config.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of YAML that knows where it stands. */
sealed interface YamlNode {
  /** Where it stands, for messages: {@code FILE:LINE}, or the option that gave it. */
  String place();

  /** What it is, for messages. */
  String described();

  /** How a plain scalar reads. */
  enum ScalarKind {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /**
   * A single value.
   *
   * @param text as written, without quotes
   */
  record Scalar(String place, ScalarKind kind, String text) implements YamlNode {
    @Override
    public String described() {
      return kind == ScalarKind.NULL ? "nothing" : "'" + text + "'";
    }
  }

  /** A list. */
  record Sequence(String place, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String described() {
      return "a list";
    }

    /** This list with one item replaced, or added at its end. */
    Sequence with(int index, YamlNode item) {
      List<YamlNode> changed = new ArrayList<>(items);
      if (index == changed.size()) {
        changed.add(item);
      } else {
        changed.set(index, item);
      }
      return new Sequence(place, changed);
    }
  }

  /**
   * A value under a key.
   *
   * @param place where the key stands
   */
  record Entry(String place, YamlNode value) {}

  /** Keys with their values, in the order written. */
  record Mapping(String place, Map<String, Entry> entries) implements YamlNode {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String described() {
      return "a section with keys";
    }

    /** This mapping with one key set. */
    Mapping with(String key, Entry entry) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.put(key, entry);
      return new Mapping(place, changed);
    }
  }
}
