package org.newsloom.actors.names;

import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * Features of the decisions before: the last two in the sentence, as OpenNLP's {@code
 * DefaultNameContextGenerator} has them, and the last one on the same word in the document.
 */
final class DecisionFeatures {
  private static final long[] BEFORE_LAST = new long[Outcomes.COUNT];
  private static final long[] EARLIER = new long[Outcomes.COUNT];

  static {
    for (int outcome = 0; outcome < Outcomes.COUNT; outcome++) {
      BEFORE_LAST[outcome] = FeatureHash.of("ppo=" + Outcomes.name(outcome));
      EARLIER[outcome] = FeatureHash.of("earlier=" + Outcomes.name(outcome));
    }
  }

  private DecisionFeatures() {}

  /** Of the last decision and the token that is to be judged. */
  static long[] last(String token, int outcome) {
    String name = Outcomes.name(outcome);
    return new long[] {
      FeatureHash.of("po=" + name),
      FeatureHash.of("pow=" + name + ',' + token),
      FeatureHash.of("powf=" + name + ',' + FeatureGeneratorUtil.tokenFeature(token))
    };
  }

  /** Of the decision before the last. */
  static long beforeLast(int outcome) {
    return BEFORE_LAST[outcome];
  }

  /** Of the last decision on the same word; only for one that was part of a name. */
  static long earlier(int outcome) {
    return EARLIER[outcome];
  }
}
