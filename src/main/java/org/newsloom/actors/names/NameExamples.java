package org.newsloom.actors.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the name finder sees of each token of a document, for learning from it. One a document; not
 * thread-safe.
 */
public final class NameExamples {
  private final Map<String, WordFeatures> words = new HashMap<>();
  private final List<String[]> sentences;
  private final DocumentContexts document;
  private final Set<FeatureGroup> leftOut;
  private final FeatureBuffer buffer;

  public NameExamples(List<String[]> sentences) {
    this(sentences, Set.of());
  }

  /** Without the features of some groups. */
  public NameExamples(List<String[]> sentences, Set<FeatureGroup> leftOut) {
    this.leftOut = leftOut;
    buffer = new FeatureBuffer(leftOut);
    this.sentences = sentences;
    document =
        new DocumentContexts(sentences, token -> words.computeIfAbsent(token, WordFeatures::of));
  }

  /** The numbers of a token's features that no decision has a part in. */
  public long[] features(int sentence, int token) {
    buffer.clear();
    SentenceWords around = document.sentence(sentence);
    for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
      around.word(token + offset).addSeenFrom(offset, buffer);
    }
    TokenFeatures.add(document, sentence, token, buffer);
    return buffer.toArray();
  }

  /**
   * The numbers of a token's features of decisions before it.
   *
   * @param last outcome of the token before; {@link Outcomes#OTHER} for the first
   * @param beforeLast outcome of the token before that
   * @param earlier outcome of the same word's last place in the sentences before
   */
  public long[] decisions(int sentence, int token, int last, int beforeLast, int earlier) {
    buffer.clear();
    buffer.addAll(DecisionFeatures.last(sentences.get(sentence)[token], last));
    buffer.add(DecisionFeatures.beforeLast(beforeLast));
    if (earlier != Outcomes.OTHER && !leftOut.contains(FeatureGroup.DOCUMENT)) {
      buffer.add(DecisionFeatures.earlier(earlier));
    }
    return buffer.toArray();
  }
}
