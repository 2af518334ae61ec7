package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;

/** OpenNLP's own name finder on a model's weights, with features as texts. */
final class OpenNlpReference {
  /** What ties are parted by: too little to matter to any other comparison. */
  private static final double TIE = 1e-13;

  private OpenNlpReference() {}

  static List<List<Span>> find(NameModel model, List<String[]> document) {
    ExtensionLoader.registerAllowedPackage("org.newsloom.actors.names");
    NameFinderME finder =
        new Finder(
            new TokenNameFinderModel(
                "en",
                new Weights(model.weights()),
                3,
                null,
                Map.of(),
                Map.of(),
                new BioCodec(),
                new FactoryWithoutFeatures()),
            new PlainNameFeatures(document));
    List<List<Span>> found = new ArrayList<>();
    for (String[] tokens : document) {
      boolean capital = String.join("", tokens).chars().anyMatch(Character::isUpperCase);
      found.add(capital ? List.of(finder.find(tokens)) : List.of());
    }
    return found;
  }

  private static final class Finder extends NameFinderME {
    Finder(TokenNameFinderModel model, PlainNameFeatures features) {
      super(model);
      ((DefaultNameContextGenerator) contextGenerator).addFeatureGenerator(features);
    }
  }

  private record Weights(NameWeights weights) implements MaxentModel {
    @Override
    public double[] eval(String[] context) {
      return eval(context, new double[Outcomes.COUNT]);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
      throw new UnsupportedOperationException("features have no values");
    }

    @Override
    public double[] eval(String[] context, double[] probabilities) {
      int[] sums = new int[Outcomes.COUNT];
      for (String feature : context) {
        weights.addTo(sums, FeatureHash.of(feature));
      }
      int max = Arrays.stream(sums).max().orElseThrow();
      double total = 0;
      for (int k = 0; k < sums.length; k++) {
        probabilities[k] = StrictMath.exp((sums[k] - max) * NameWeights.UNIT);
        total += probabilities[k];
      }
      for (int k = 0; k < sums.length; k++) {
        // Of two that are as probable, which a beam has no room for both of, the first is taken.
        probabilities[k] *= (1 - k * TIE) / total;
      }
      return probabilities;
    }

    @Override
    public String getBestOutcome(double[] probabilities) {
      throw new UnsupportedOperationException("asked by no beam search");
    }

    @Override
    public String getAllOutcomes(double[] probabilities) {
      throw new UnsupportedOperationException("asked by no beam search");
    }

    @Override
    public String getOutcome(int index) {
      return Outcomes.name(index);
    }

    @Override
    public int getIndex(String outcome) {
      throw new UnsupportedOperationException("asked by no beam search");
    }

    @Override
    public int getNumOutcomes() {
      return Outcomes.COUNT;
    }
  }
}
