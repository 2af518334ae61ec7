package org.newsloom.actors.names;

import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;

/** OpenNLP makes factories itself, so features that know a document have to be put in later. */
public final class FactoryWithoutFeatures extends TokenNameFinderFactory {
  /** Called by OpenNLP. */
  public FactoryWithoutFeatures() {
    super(null, Map.of(), new BioCodec());
  }

  @Override
  public AdaptiveFeatureGenerator createFeatureGenerators() {
    return new AggregatedFeatureGenerator(new OutcomePriorFeatureGenerator());
  }
}
