package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Where else in its document a capitalised word stands, and between what: a name that is hard to
 * judge in one sentence may be easy in another (Ratinov and Roth 2009, context aggregation). Made
 * by one pass over the document before any name is sought. Immutable.
 */
final class DocumentContexts {
  static final DocumentContexts NONE = new DocumentContexts(List.of(), WordFeatures::of);

  /** Places of one word that are kept; more would tell little more. */
  private static final int MOST_PLACES = 6;

  private static final long LEFT = FeatureHash.polynomial("d<");
  private static final long RIGHT = FeatureHash.polynomial("d>");
  private static final long LEFT_CLUSTER = FeatureHash.polynomial("db<");
  private static final long RIGHT_CLUSTER = FeatureHash.polynomial("db>");
  private static final long RUN_LAST = FeatureHash.polynomial("dlast=");
  private static final long SMALL = FeatureHash.of("dsmall");
  private static final long SMALL_FIRST = FeatureHash.of("dsmall,first");
  private static final long INNER = FeatureHash.of("dinner");
  private static final long AFTER_TITLE = FeatureHash.of("dtitle");
  private static final long WITH_ORGANIZATION_WORD = FeatureHash.of("dorganization");
  private static final long ONCE = FeatureHash.of("donce");

  private final List<SentenceWords> sentences;
  private final Map<String, List<Place>> places = new HashMap<>();
  private final Set<String> smallWords = new HashSet<>();

  private record Place(int sentence, int word) {}

  DocumentContexts(List<String[]> document, Function<String, WordFeatures> word) {
    sentences = document.stream().map(tokens -> new SentenceWords(tokens, word)).toList();
    for (int s = 0; s < sentences.size(); s++) {
      SentenceWords words = sentences.get(s);
      for (int i = 0; i < words.size(); i++) {
        if (!words.word(i).capitalised) {
          smallWords.add(words.word(i).text);
        } else if (!words.isTitleCase()) {
          List<Place> known =
              places.computeIfAbsent(words.word(i).text, key -> new ArrayList<>(MOST_PLACES + 1));
          if (known.size() <= MOST_PLACES) {
            known.add(new Place(s, i));
          }
        }
      }
    }
  }

  SentenceWords sentence(int s) {
    return sentences.get(s);
  }

  /** Adds what the other places of a capitalised word tell of it. */
  void add(int sentence, int word, FeatureBuffer out) {
    WordFeatures features = sentences.get(sentence).word(word);
    if (smallWords.contains(features.lower)) {
      out.add(word == 0 ? SMALL_FIRST : SMALL);
    }
    int from = out.size();
    int others = 0;
    for (Place place : places.getOrDefault(features.text, List.of())) {
      if ((place.sentence != sentence || place.word != word) && others < MOST_PLACES) {
        others++;
        add(sentences.get(place.sentence), place.word, from, out);
      }
    }
    if (others == 0) {
      out.add(ONCE);
    }
  }

  private static void add(SentenceWords words, int i, int from, FeatureBuffer out) {
    WordFeatures left = words.word(i - 1);
    WordFeatures right = words.word(i + 1);
    out.addNew(FeatureHash.finish(left.lowerPart.behind(LEFT)), from);
    out.addNew(FeatureHash.finish(right.lowerPart.behind(RIGHT)), from);
    if (left.cluster != null) {
      out.addNew(FeatureHash.finish(left.cluster.behind(LEFT_CLUSTER)), from);
    }
    if (right.cluster != null) {
      out.addNew(FeatureHash.finish(right.cluster.behind(RIGHT_CLUSTER)), from);
    }
    if (i > 0) {
      out.addNew(INNER, from);
    }
    WordFeatures last = words.word(words.runEnd(i) - 1);
    if (words.runEnd(i) > i + 1) {
      out.addNew(FeatureHash.finish(last.lowerPart.behind(RUN_LAST)), from);
    }
    if (last.organizationWord) {
      out.addNew(WITH_ORGANIZATION_WORD, from);
    }
    int start = words.runStart(i);
    if (words.word(start - 1).title || (start < i && words.word(start).title)) {
      out.addNew(AFTER_TITLE, from);
    }
  }
}
