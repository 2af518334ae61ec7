package org.newsloom.train.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.util.Span;
import org.newsloom.actors.names.NameModel;
import org.newsloom.train.names.WeightedSentence.Tagging;

/**
 * Makes sentences to learn from of those that two teachers tagged: a mixture of a vote, in which
 * the student (a model of gold data alone) has a voice too, and of the second teacher.
 */
final class SilverLabels {
  /** What a sentence of silver counts beside one of gold. */
  private static final double WEIGHT = 1.2;

  private static final double SHARE_OF_VOTE = 0.6;
  private static final Set<String> ARTICLES = Set.of("the", "The", "THE", "a", "an", "A", "An");
  private static final Set<String> POSSESSIVES = Set.of("'s", "'S", "'", "\u2019s", "\u2019");

  private SilverLabels() {}

  static List<WeightedSentence> mix(List<SilverSentence> sentences, NameModel student) {
    List<List<String>> own =
        NameScores.predict(
                student,
                sentences.stream()
                    .map(
                        each ->
                            new TaggedSentence(each.documentStart(), each.words(), each.first()))
                    .toList())
            .stream()
            .map(TaggedSentence::tags)
            .toList();
    List<WeightedSentence> mixed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      mixed.add(mix(sentences.get(i), own.get(i)));
    }
    return mixed;
  }

  private static WeightedSentence mix(SilverSentence sentence, List<String> student) {
    List<String> words = sentence.words();
    List<String> second = agreed(words, sentence.second());
    List<String> vote = vote(agreed(words, sentence.first()), second, student);
    List<Tagging> taggings =
        vote.equals(second)
            ? List.of(new Tagging(vote, WEIGHT))
            : List.of(
                new Tagging(vote, WEIGHT * SHARE_OF_VOTE),
                new Tagging(second, WEIGHT * (1 - SHARE_OF_VOTE)));
    return new WeightedSentence(sentence.documentStart(), words, taggings);
  }

  /**
   * Names on which two of three agree, span and type; where none stands, those of the first teacher
   * that touch no other.
   */
  static List<String> vote(List<String> first, List<String> second, List<String> student) {
    Map<String, Integer> voices = new TreeMap<>();
    List<List<Span>> voters =
        List.of(NameTags.toSpans(first), NameTags.toSpans(second), NameTags.toSpans(student));
    voters.forEach(names -> names.forEach(name -> voices.merge(key(name), 1, Integer::sum)));
    boolean[] taken = new boolean[first.size()];
    List<Span> chosen = new ArrayList<>();
    for (List<Span> names : voters) {
      for (Span name : names) {
        if (voices.getOrDefault(key(name), 0) > 1 && isFree(taken, name)) {
          Arrays.fill(taken, name.getStart(), name.getEnd(), true);
          chosen.add(name);
        }
      }
    }
    for (Span name : voters.get(0)) {
      boolean contested = isOutvoted(name, second, student);
      if (!contested && isFree(taken, name)) {
        Arrays.fill(taken, name.getStart(), name.getEnd(), true);
        chosen.add(name);
      }
    }
    return NameTags.fromSpans(chosen, first.size());
  }

  /** Whether the two others agree that no word of it belongs to a name. */
  private static boolean isOutvoted(Span name, List<String> second, List<String> student) {
    for (int i = name.getStart(); i < name.getEnd(); i++) {
      if (!second.get(i).equals("O") || !student.get(i).equals("O")) {
        return false;
      }
    }
    return true;
  }

  private static String key(Span name) {
    return name.getStart() + " " + name.getEnd() + " " + name.getType();
  }

  private static boolean isFree(boolean[] taken, Span name) {
    for (int i = name.getStart(); i < name.getEnd(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** Without the articles and possessives that a teacher takes for parts of a name. */
  static List<String> agreed(List<String> words, List<String> tags) {
    List<Span> names = new ArrayList<>();
    for (Span name : NameTags.toSpans(tags)) {
      int start = name.getStart();
      int end = name.getEnd();
      while (start < end && ARTICLES.contains(words.get(start))) {
        start++;
      }
      while (end > start && POSSESSIVES.contains(words.get(end - 1))) {
        end--;
      }
      if (start < end) {
        names.add(new Span(start, end, name.getType()));
      }
    }
    return NameTags.fromSpans(names, tags.size());
  }
}
