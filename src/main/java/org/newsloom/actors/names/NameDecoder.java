package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * Marks names in the sentences of a document by a beam search over BIO tags, as OpenNLP's {@code
 * NameFinderME} does with the same features and weights, many times as fast: the weights of all
 * features that a word gives are summed up once a word, not once a token and path, and the others
 * are looked up by number.
 *
 * <p>Not thread-safe.
 */
final class NameDecoder {
  private static final int BEAM = 3;
  private static final int MAX_WORDS = 20_000;

  /** Beyond this distance a probability counts as nothing: e to the power of -40. */
  private static final int FARTHEST = (int) (40 / NameWeights.UNIT);

  private static final double[] EXPONENTIALS = new double[FARTHEST];

  static {
    for (int i = 0; i < FARTHEST; i++) {
      EXPONENTIALS[i] = StrictMath.exp(-i * NameWeights.UNIT);
    }
  }

  private final NameWeights weights;
  private final Map<String, KnownWord> words = new HashMap<>();
  private final KnownWord outsideLeft;
  private final KnownWord outsideRight;
  private final int[][] beforeLast = new int[Outcomes.COUNT][];
  private final int[][] earlier = new int[Outcomes.COUNT][];
  private final FeatureBuffer buffer = new FeatureBuffer();
  private final int[] fixed = new int[Outcomes.COUNT];
  private final int[] scores = new int[Outcomes.COUNT];

  /** A word, and the sums of its features' weights. */
  private static final class KnownWord {
    final WordFeatures features;

    /** Sums for a token as far from it as the place in the array less the reach. */
    final int[][] byOffset;

    /** Sums of the features of the word and the decision before it, by that decision. */
    final int[][] last;

    KnownWord(WordFeatures features, int[][] byOffset, int[][] last) {
      this.features = features;
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

  NameDecoder(NameWeights weights) {
    this.weights = weights;
    for (int outcome = 0; outcome < Outcomes.COUNT; outcome++) {
      beforeLast[outcome] = sum(DecisionFeatures.beforeLast(outcome));
      earlier[outcome] =
          outcome == Outcomes.OTHER
              ? new int[Outcomes.COUNT]
              : sum(DecisionFeatures.earlier(outcome));
    }
    outsideLeft = known("", WordFeatures.BEFORE_SENTENCE);
    outsideRight = known("", WordFeatures.BEHIND_SENTENCE);
  }

  /** The names of each sentence, in order, with type and probability. */
  List<List<Span>> find(List<String[]> sentences) {
    DocumentContexts document = new DocumentContexts(sentences, token -> known(token).features);
    Map<String, Integer> decided = new HashMap<>();
    List<List<Span>> found = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      // Every name has a capital.
      found.add(
          document.sentence(i).hasCapital()
              ? find(document, i, sentences.get(i), decided)
              : List.of());
    }
    return found;
  }

  private List<Span> find(
      DocumentContexts document, int sentence, String[] tokens, Map<String, Integer> decided) {
    KnownWord[] known = new KnownWord[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      known[i] = known(tokens[i]);
    }
    List<Path> paths = new ArrayList<>(BEAM);
    for (int i = 0; i < tokens.length; i++) {
      Arrays.fill(fixed, 0);
      for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
        add(at(known, i + offset).byOffset[offset + WordFeatures.REACH], fixed);
      }
      buffer.clear();
      TokenFeatures.add(document, sentence, i, buffer);
      for (int k = 0; k < buffer.size(); k++) {
        weights.addTo(fixed, buffer.get(k));
      }
      add(earlier[decided.getOrDefault(tokens[i], Outcomes.OTHER)], fixed);
      paths = extend(paths, known[i].last);
    }
    int[] best = new int[tokens.length];
    double[] probabilities = new double[tokens.length];
    Path path = paths.get(0);
    for (int i = tokens.length - 1; path != null; i--, path = path.before) {
      best[i] = path.outcome;
      probabilities[i] = path.probability;
    }
    for (int i = 0; i < tokens.length; i++) {
      if (best[i] != Outcomes.OTHER || decided.containsKey(tokens[i])) {
        decided.put(tokens[i], best[i]);
      }
    }
    return spans(best, probabilities);
  }

  private List<Path> extend(List<Path> paths, int[][] last) {
    List<Path> extended = new ArrayList<>(BEAM + 1);
    if (paths.isEmpty()) {
      extend(null, Outcomes.OTHER, last[Outcomes.OTHER], beforeLast[Outcomes.OTHER], extended);
    }
    for (Path path : paths) {
      int nextToLast = path.before == null ? Outcomes.OTHER : path.before.outcome;
      extend(path, path.outcome, last[path.outcome], beforeLast[nextToLast], extended);
    }
    return extended;
  }

  private void extend(
      @Nullable Path path, int lastOutcome, int[] last, int[] beforeLast, List<Path> out) {
    int max = Integer.MIN_VALUE;
    for (int k = 0; k < Outcomes.COUNT; k++) {
      scores[k] = fixed[k] + last[k] + beforeLast[k];
      max = Math.max(max, scores[k]);
    }
    double sum = 0;
    for (int score : scores) {
      sum += exponential(max - score);
    }
    double logarithm = StrictMath.log(sum);
    goOn(path, lastOutcome, leastToFollow(), max, sum, logarithm, out);
    if (out.isEmpty()) {
      goOn(path, lastOutcome, Integer.MIN_VALUE, max, sum, logarithm, out);
    }
  }

  private void goOn(
      @Nullable Path path,
      int lastOutcome,
      int least,
      int max,
      double sum,
      double logarithm,
      List<Path> out) {
    double before = path == null ? 0 : path.score;
    for (int k = 0; k < Outcomes.COUNT; k++) {
      double score = before + (scores[k] - max) * NameWeights.UNIT - logarithm;
      boolean good = out.size() < BEAM || score > out.get(BEAM - 1).score;
      if (good && scores[k] >= least && Outcomes.mayFollow(lastOutcome, k)) {
        insert(new Path(path, k, exponential(max - scores[k]) / sum, score), out);
      }
    }
  }

  /**
   * As in OpenNLP, a path goes on with its best outcomes only, as many as the beam is wide; with
   * less good ones if else there were no path at all.
   */
  private int leastToFollow() {
    int first = Integer.MIN_VALUE;
    int second = Integer.MIN_VALUE;
    int third = Integer.MIN_VALUE;
    for (int score : scores) {
      if (score > first) {
        third = second;
        second = first;
        first = score;
      } else if (score > second) {
        third = second;
        second = score;
      } else if (score > third) {
        third = score;
      }
    }
    return third;
  }

  private static double exponential(int distance) {
    return distance < FARTHEST ? EXPONENTIALS[distance] : 0;
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
  private static List<Span> spans(int[] best, double[] probabilities) {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < best.length) {
      int end = i + 1;
      if (best[i] != Outcomes.OTHER) {
        double sum = probabilities[i];
        while (end < best.length && Outcomes.isFurther(best[end])) {
          sum += probabilities[end];
          end++;
        }
        double probability = Math.min(1, sum / (end - i));
        spans.add(new Span(i, end, Outcomes.type(best[i]), probability));
      }
      i = end;
    }
    return spans;
  }

  private KnownWord at(KnownWord[] words, int i) {
    if (i < 0) {
      return outsideLeft;
    }
    return i < words.length ? words[i] : outsideRight;
  }

  private KnownWord known(String token) {
    KnownWord known = words.get(token);
    if (known == null) {
      if (words.size() >= MAX_WORDS) {
        words.clear();
      }
      known = known(token, WordFeatures.of(token));
      words.put(token, known);
    }
    return known;
  }

  private KnownWord known(String token, WordFeatures features) {
    int[][] byOffset = new int[2 * WordFeatures.REACH + 1][];
    for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
      byOffset[offset + WordFeatures.REACH] = sum(features.seenFrom(offset));
    }
    int[][] last = new int[Outcomes.COUNT][];
    for (int outcome = 0; outcome < Outcomes.COUNT; outcome++) {
      last[outcome] = sum(DecisionFeatures.last(token, outcome));
    }
    return new KnownWord(features, byOffset, last);
  }

  private int[] sum(long... features) {
    int[] sums = new int[Outcomes.COUNT];
    for (long feature : features) {
      weights.addTo(sums, feature);
    }
    return sums;
  }

  private static void add(int[] more, int[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] += more[k];
    }
  }
}
