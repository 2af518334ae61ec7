package org.newsloom.train.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.Span;
import org.newsloom.actors.names.FeatureGroup;
import org.newsloom.actors.names.NameExamples;
import org.newsloom.actors.names.NameModel;
import org.newsloom.actors.names.Outcomes;
import org.newsloom.actors.names.Spelling;

/**
 * Trains the name finder's model: persons, organizations and places, BIO, one model for all. The
 * same sentences in the same order give the same model.
 */
public final class NameModelTrainer {
  private static final AdaGradTrainer ON_GOLD = new AdaGradTrainer(12, 0.03, 0.3, 0.08);
  private static final AdaGradTrainer WITH_SILVER = new AdaGradTrainer(5, 0.05, 0.2, 0.06);

  private NameModelTrainer() {}

  /** Learns from what people have tagged alone. */
  public static NameModel train(List<TaggedSentence> gold) {
    return train(gold, Set.of());
  }

  /** The same without the features of some groups. */
  static NameModel train(List<TaggedSentence> gold, Set<FeatureGroup> leftOut) {
    List<WeightedSentence> sentences =
        NameConventions.agree(gold).stream().map(WeightedSentence::gold).toList();
    return train(HeadlineCopies.add(sentences), leftOut, ON_GOLD);
  }

  /** Learns also from what teachers have tagged; the model of gold alone has a vote in it. */
  public static NameModel train(
      List<TaggedSentence> gold, List<SilverSentence> silver, NameModel goldOnly) {
    List<WeightedSentence> sentences = new ArrayList<>();
    NameConventions.agree(gold).forEach(each -> sentences.add(WeightedSentence.gold(each)));
    sentences.addAll(SilverLabels.mix(silver, goldOnly));
    return train(HeadlineCopies.add(sentences), Set.of(), WITH_SILVER);
  }

  private static NameModel train(
      List<WeightedSentence> sentences, Set<FeatureGroup> leftOut, AdaGradTrainer trainer) {
    return new NameModel(trainer.train(examples(sentences, leftOut)));
  }

  private static Examples examples(List<WeightedSentence> sentences, Set<FeatureGroup> leftOut) {
    Examples examples = new Examples();
    int start = 0;
    while (start < sentences.size()) {
      int end = start + 1;
      while (end < sentences.size() && !sentences.get(end).documentStart()) {
        end++;
      }
      add(sentences.subList(start, end), leftOut, examples);
      start = end;
    }
    return examples;
  }

  private static void add(
      List<WeightedSentence> document, Set<FeatureGroup> leftOut, Examples out) {
    List<String[]> read =
        document.stream().map(each -> Spelling.read(each.words().toArray(String[]::new))).toList();
    NameExamples seen = new NameExamples(read, leftOut);
    List<Map<String, Integer>> earlier = new ArrayList<>();
    for (int s = 0; s < document.size(); s++) {
      WeightedSentence sentence = document.get(s);
      long[][] own = new long[sentence.words().size()][];
      for (int i = 0; i < own.length; i++) {
        own[i] = seen.features(s, i);
      }
      for (int t = 0; t < sentence.taggings().size(); t++) {
        while (earlier.size() <= t) {
          earlier.add(earlier.isEmpty() ? new HashMap<>() : new HashMap<>(earlier.get(0)));
        }
        add(seen, s, read.get(s), own, sentence.taggings().get(t), earlier.get(t), out);
      }
    }
  }

  private static void add(
      NameExamples seen,
      int sentence,
      String[] words,
      long[][] own,
      WeightedSentence.Tagging tagging,
      Map<String, Integer> earlier,
      Examples out) {
    int[] outcomes = outcomes(tagging.tags());
    for (int i = 0; i < outcomes.length; i++) {
      long[] decisions =
          seen.decisions(
              sentence,
              i,
              i < 1 ? Outcomes.OTHER : outcomes[i - 1],
              i < 2 ? Outcomes.OTHER : outcomes[i - 2],
              earlier.getOrDefault(words[i], Outcomes.OTHER));
      out.add(own[i], decisions, outcomes[i], tagging.weight());
    }
    for (int i = 0; i < outcomes.length; i++) {
      earlier.put(words[i], outcomes[i]);
    }
  }

  private static int[] outcomes(List<String> tags) {
    int[] outcomes = new int[tags.size()];
    for (Span name : NameTags.toSpans(tags)) {
      Arrays.fill(outcomes, name.getStart(), name.getEnd(), Outcomes.of(name.getType(), false));
      outcomes[name.getStart()] = Outcomes.of(name.getType(), true);
    }
    return outcomes;
  }
}
