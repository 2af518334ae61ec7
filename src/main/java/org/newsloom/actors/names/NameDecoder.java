package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Marks names in one sentence after another with an OpenNLP model and a beam search over BIO tags,
 * as OpenNLP's {@code NameFinderME} does, several times as fast: the weights of all features that a
 * word gives are summed up once a word, not once a path and token.
 *
 * <p>Not thread-safe. Remembers what words were taken for until it is told to forget.
 */
final class NameDecoder {
  private static final int BEAM = 3;
  private static final int MAX_WORDS = 20_000;
  private static final String MODEL_ENTRY = "nameFinder.model";
  static final String OTHER = "other";
  private static final String START = "-start";
  private static final String CONTINUE = "-cont";

  private final NameFeatures features = new NameFeatures();
  private final Map<String, Context> weights;
  private final String[] outcomes;
  private final int other;
  private final boolean[][] mayFollow;

  /** Sums of the features of the decision before the last, by that decision. */
  private final double[][] beforeLast;

  private final Map<String, WordSums> words = new HashMap<>();
  private final double[][] outsideLeft;
  private final double[][] outsideRight;

  /** Sums of a word's weights, by outcome. */
  private static final class WordSums {
    /** Of the features that it gives to a token, by how far it stands from there. */
    final double[][] byOffset;

    /** Of the features of the word and the decision before it, by that decision. */
    final double[][] last;

    WordSums(double[][] byOffset, double[][] last) {
      this.byOffset = byOffset;
      this.last = last;
    }
  }

  /**
   * A way through the tokens up to one of them.
   *
   * @param before the way up to the token before; null at the first
   * @param probability of its last decision
   * @param score sum of the logarithms of all its decisions' probabilities
   */
  private record Path(@Nullable Path before, int outcome, double probability, double score) {}

  @SuppressWarnings("unchecked") // what the array holds, by OpenNLP's documentation
  NameDecoder(TokenNameFinderModel model) {
    AbstractModel maxent = model.getArtifact(MODEL_ENTRY);
    Object[] data = maxent.getDataStructures();
    weights = (Map<String, Context>) data[1];
    outcomes = (String[]) data[2];
    other = Arrays.asList(outcomes).indexOf(OTHER);
    mayFollow = new boolean[outcomes.length][outcomes.length];
    beforeLast = new double[outcomes.length][];
    for (int i = 0; i < outcomes.length; i++) {
      for (int k = 0; k < outcomes.length; k++) {
        mayFollow[i][k] =
            !outcomes[k].endsWith(CONTINUE)
                || (i != other && type(outcomes[i]).equals(type(outcomes[k])));
      }
      beforeLast[i] = sum(List.of("ppo=" + outcomes[i]));
    }
    outsideLeft = byOffset(WordFeatures.BEFORE_SENTENCE);
    outsideRight = byOffset(WordFeatures.BEHIND_SENTENCE);
  }

  /** Forgets what words were taken for. */
  void forget() {
    features.clearAdaptiveData();
  }

  /** The names of a sentence, in order, with type and probability. */
  List<Span> find(String[] tokens) {
    List<Path> paths = List.of();
    for (int i = 0; i < tokens.length; i++) {
      paths = extend(paths, tokens, i);
    }
    int[] best = new int[tokens.length];
    double[] probabilities = new double[tokens.length];
    Path path = paths.isEmpty() ? null : paths.get(0);
    for (int i = tokens.length - 1; path != null; i--, path = path.before) {
      best[i] = path.outcome;
      probabilities[i] = path.probability;
    }
    features.updateAdaptiveData(
        tokens, Arrays.stream(best).mapToObj(o -> outcomes[o]).toArray(String[]::new));
    return spans(best, probabilities);
  }

  private List<Path> extend(List<Path> paths, String[] tokens, int i) {
    double[] fixed = sum(features.together(tokens, i));
    for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
      add(byOffset(tokens, i + offset)[offset + WordFeatures.REACH], fixed);
    }
    double[][] last = sums(tokens, i).last;
    List<Path> extended = new ArrayList<>(BEAM + 1);
    if (i == 0) {
      extend(null, other, last[other], beforeLast[other], fixed, extended);
    }
    for (Path path : paths) {
      int nextToLast = path.before == null ? other : path.before.outcome;
      extend(path, path.outcome, last[path.outcome], beforeLast[nextToLast], fixed, extended);
    }
    return extended;
  }

  private void extend(
      @Nullable Path path,
      int lastOutcome,
      double[] last,
      double[] beforeLast,
      double[] fixed,
      List<Path> out) {
    double[] scores = new double[outcomes.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = fixed[k] + last[k] + beforeLast[k];
      max = Math.max(max, scores[k]);
    }
    double sum = 0;
    for (double score : scores) {
      sum += StrictMath.exp(score - max);
    }
    double logarithm = max + StrictMath.log(sum);
    double before = path == null ? 0 : path.score;
    for (int k = 0; k < scores.length; k++) {
      double score = before + scores[k] - logarithm;
      boolean good = out.size() < BEAM || score > out.get(BEAM - 1).score;
      if (good && mayFollow[lastOutcome][k]) {
        insert(new Path(path, k, StrictMath.exp(scores[k] - logarithm), score), out);
      }
    }
  }

  private static void insert(Path path, List<Path> out) {
    int at = out.size();
    while (at > 0 && out.get(at - 1).score < path.score) {
      at--;
    }
    out.add(at, path);
    if (out.size() > BEAM) {
      out.remove(BEAM);
    }
  }

  /** The names; each as probable as its decisions on average, as OpenNLP has it. */
  private List<Span> spans(int[] best, double[] probabilities) {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < best.length) {
      int end = i + 1;
      if (best[i] != other) {
        while (end < best.length && outcomes[best[end]].endsWith(CONTINUE)) {
          end++;
        }
        double probability = Arrays.stream(probabilities, i, end).average().orElseThrow();
        spans.add(new Span(i, end, type(outcomes[best[i]]), Math.min(1, probability)));
      }
      i = end;
    }
    return spans;
  }

  private double[][] byOffset(String[] tokens, int i) {
    if (i < 0) {
      return outsideLeft;
    }
    return i < tokens.length ? sums(tokens, i).byOffset : outsideRight;
  }

  private WordSums sums(String[] tokens, int i) {
    WordSums known = words.get(tokens[i]);
    if (known == null) {
      if (words.size() >= MAX_WORDS) {
        words.clear();
      }
      known = new WordSums(byOffset(features.word(tokens, i)), last(tokens[i]));
      words.put(tokens[i], known);
    }
    return known;
  }

  private double[][] byOffset(WordFeatures word) {
    double[][] sums = new double[2 * WordFeatures.REACH + 1][];
    for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
      sums[offset + WordFeatures.REACH] = sum(word.seenFrom(offset));
    }
    return sums;
  }

  /** The features of preceding decisions that OpenNLP's context generator adds. */
  private double[][] last(String token) {
    String tokenClass = FeatureGeneratorUtil.tokenFeature(token);
    double[][] sums = new double[outcomes.length][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] =
          sum(
              List.of(
                  "po=" + outcomes[i],
                  "pow=" + outcomes[i] + ',' + token,
                  "powf=" + outcomes[i] + ',' + tokenClass));
    }
    return sums;
  }

  private double[] sum(List<String> names) {
    double[] sum = new double[outcomes.length];
    for (String name : names) {
      Context context = weights.get(name);
      if (context != null) {
        int[] which = context.getOutcomes();
        double[] weight = context.getParameters();
        for (int k = 0; k < which.length; k++) {
          sum[which[k]] += weight[k];
        }
      }
    }
    return sum;
  }

  private static void add(double[] more, double[] sum) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += more[k];
    }
  }

  private static String type(String outcome) {
    if (outcome.endsWith(START)) {
      return outcome.substring(0, outcome.length() - START.length());
    }
    return outcome.endsWith(CONTINUE)
        ? outcome.substring(0, outcome.length() - CONTINUE.length())
        : outcome;
  }
}
