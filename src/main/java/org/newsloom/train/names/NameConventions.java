package org.newsloom.train.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Brings labelled sets that follow different conventions to one, before learning from them:
 *
 * <ul>
 *   <li>titles are no part of a person's name: {@code Mr.}, {@code President};
 *   <li>a place and the region behind its comma are two: {@code Denver, Colorado};
 *   <li>a name with a hyphen is one token, as in running text: {@code al - Sadr};
 *   <li>a place that is mostly labelled as one is a place also where it acts ({@code Belgium
 *       agreed}), which some sets label as an organization.
 * </ul>
 */
final class NameConventions {
  private static final int SEEN_AS_PLACE = 3;
  private static final double TIMES_AS_OFTEN = 1.5;

  private static final Set<String> TITLES =
      Set.of(
          "ambassador",
          "aunt",
          "brother",
          "captain",
          "chairman",
          "chancellor",
          "col.",
          "colonel",
          "commander",
          "congressman",
          "count",
          "deputy",
          "director",
          "dr",
          "dr.",
          "duke",
          "emperor",
          "father",
          "former",
          "gen.",
          "general",
          "gov.",
          "governor",
          "judge",
          "justice",
          "king",
          "lady",
          "lord",
          "major",
          "minister",
          "miss",
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "pope",
          "president",
          "prime",
          "prince",
          "princess",
          "prof.",
          "professor",
          "queen",
          "rep.",
          "representative",
          "saint",
          "secretary",
          "sen.",
          "senator",
          "sir",
          "sister",
          "uncle",
          "undersecretary",
          "vice");

  private NameConventions() {}

  static List<TaggedSentence> agree(List<TaggedSentence> sentences) {
    Map<String, int[]> placesAndOrganizations = count(sentences);
    return sentences.stream().map(each -> agree(each, placesAndOrganizations)).toList();
  }

  private static Map<String, int[]> count(List<TaggedSentence> sentences) {
    Map<String, int[]> counts = new HashMap<>();
    for (TaggedSentence sentence : sentences) {
      for (Span name : NameTags.toSpans(sentence.tags())) {
        int kind = List.of("place", "organization").indexOf(name.getType());
        if (kind >= 0) {
          counts.computeIfAbsent(text(sentence.words(), name), key -> new int[2])[kind]++;
        }
      }
    }
    return counts;
  }

  private static TaggedSentence agree(
      TaggedSentence sentence, Map<String, int[]> placesAndOrganizations) {
    List<String> words = new ArrayList<>(sentence.words());
    List<String> tags = new ArrayList<>(sentence.tags());
    for (Span name : NameTags.toSpans(tags)) {
      int[] counts = placesAndOrganizations.get(text(words, name));
      if (name.getType().equals("organization")
          && counts[0] >= SEEN_AS_PLACE
          && counts[0] > TIMES_AS_OFTEN * counts[1]) {
        for (int i = name.getStart(); i < name.getEnd(); i++) {
          tags.set(i, tags.get(i).replace("ORG", "LOC"));
        }
      }
    }
    cutTitles(words, tags);
    cutCommas(words, tags);
    joinHyphens(words, tags);
    return new TaggedSentence(sentence.documentStart(), words, tags, sentence.weight());
  }

  private static void cutTitles(List<String> words, List<String> tags) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (tags.get(i).equals("B-PER")
          && tags.get(i + 1).equals("I-PER")
          && TITLES.contains(words.get(i).toLowerCase(Locale.ROOT))) {
        tags.set(i, "O");
        tags.set(i + 1, "B-PER");
      }
    }
  }

  private static void cutCommas(List<String> words, List<String> tags) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).equals(",")
          && tags.get(i).equals("I-LOC")
          && tags.get(i + 1).equals("I-LOC")) {
        tags.set(i, "O");
        tags.set(i + 1, "B-LOC");
      }
    }
  }

  private static void joinHyphens(List<String> words, List<String> tags) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i).equals("-")
          && tags.get(i).startsWith("I-")
          && tags.get(i + 1).equals(tags.get(i))) {
        words.set(i - 1, words.get(i - 1) + '-' + words.get(i + 1));
        words.subList(i, i + 2).clear();
        tags.subList(i, i + 2).clear();
        i--;
      }
    }
  }

  private static String text(List<String> words, Span name) {
    return String.join(" ", words.subList(name.getStart(), name.getEnd()));
  }
}
