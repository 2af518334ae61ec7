package org.newsloom.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsloom.actors.suggest.Suggestion;
import org.newsloom.model.ActorKind;

/**
 * Suggestions as YAML that a run definition takes as it is, each under a comment with its reason
 * and the sentences that speak for it.
 */
final class SuggestionYaml {
  private static final int LONGEST_SENTENCE = 240;

  private final Map<Suggestion.Witness, String> sentences;
  private final Map<String, StringBuilder> sections = new LinkedHashMap<>();

  private SuggestionYaml(Map<Suggestion.Witness, String> sentences) {
    this.sentences = sentences;
  }

  /** The section {@code actors} with the suggestions in their order. */
  static String of(List<Suggestion> suggestions, Map<Suggestion.Witness, String> sentences) {
    SuggestionYaml yaml = new SuggestionYaml(sentences);
    suggestions.forEach(yaml::add);
    if (yaml.sections.isEmpty()) {
      return "actors: {}\n";
    }
    StringBuilder text = new StringBuilder("actors:\n");
    yaml.sections.forEach(
        (key, items) -> text.append("  ").append(key).append(":\n").append(items));
    return text.toString();
  }

  private void add(Suggestion suggestion) {
    if (suggestion instanceof Suggestion.Merge merge) {
      item("merge", merge, group(merge.names(), merge.kind()));
    } else if (suggestion instanceof Suggestion.Split split) {
      item("split", split, group(split.names(), split.kind()));
    } else if (suggestion instanceof Suggestion.OneKind one) {
      item(
          "define",
          one,
          "name: %s\n      kind: %s".formatted(quoted(one.name()), word(one.kind())));
    } else if (suggestion instanceof Suggestion.NoActor none) {
      item(
          "ignore",
          none,
          none.names().stream()
              .map(SuggestionYaml::quoted)
              .collect(Collectors.joining("\n    - ")));
    }
  }

  private void item(String section, Suggestion suggestion, String item) {
    StringBuilder text = sections.computeIfAbsent(section, key -> new StringBuilder());
    text.append("    # ").append(oneLine(suggestion.reason())).append('\n');
    for (Suggestion.Witness witness : suggestion.witnesses()) {
      String sentence = sentences.get(witness);
      if (sentence != null) {
        text.append("    #   ")
            .append(oneLine(witness.form()))
            .append(": ")
            .append(shortened(oneLine(sentence)))
            .append('\n');
      }
    }
    text.append("    - ").append(item).append('\n');
  }

  private static String group(List<String> names, ActorKind kind) {
    return "names: [%s]\n      kind: %s"
        .formatted(
            names.stream().map(SuggestionYaml::quoted).collect(Collectors.joining(", ")),
            word(kind));
  }

  private static String quoted(String name) {
    return '"' + oneLine(name).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A comment ends with its line; what is not printable has no place in it. */
  private static String oneLine(String text) {
    return text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xFEFF ? ' ' : c)
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .filter(c -> c != 0x2028 && c != 0x2029 && c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  private static String shortened(String sentence) {
    return sentence.codePointCount(0, sentence.length()) <= LONGEST_SENTENCE
        ? sentence
        : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST_SENTENCE)) + " ...";
  }

  private static String word(ActorKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
