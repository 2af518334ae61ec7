package org.newsloom.train.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.Span;

/** BIO tags as spans and back. */
final class NameTags {
  private static final Map<String, String> TYPES =
      Map.of("PER", "person", "ORG", "organization", "LOC", "place");

  private NameTags() {}

  static boolean isTag(String tag) {
    return tag.equals("O")
        || ((tag.startsWith("B-") || tag.startsWith("I-")) && TYPES.containsKey(tag.substring(2)));
  }

  /** The names that the tags mark; an I without its B begins one, as the scorer reads it. */
  static List<Span> toSpans(List<String> tags) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    String type = "";
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      boolean outside = tag.equals("O");
      if (start >= 0 && (outside || tag.charAt(0) == 'B' || !tag.substring(2).equals(type))) {
        spans.add(new Span(start, i, TYPES.get(type)));
        start = -1;
      }
      if (!outside && start < 0) {
        start = i;
        type = tag.substring(2);
      }
    }
    return spans;
  }

  /** The tags of a sentence of so many tokens. */
  static List<String> fromSpans(List<Span> spans, int length) {
    String[] tags = new String[length];
    Arrays.fill(tags, "O");
    for (Span span : spans) {
      String type = shortType(span.getType());
      for (int i = span.getStart(); i < span.getEnd(); i++) {
        tags[i] = (i == span.getStart() ? "B-" : "I-") + type;
      }
    }
    return List.of(tags);
  }

  static String shortType(String type) {
    return TYPES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
