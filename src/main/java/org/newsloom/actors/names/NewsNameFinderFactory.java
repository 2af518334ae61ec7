package org.newsloom.actors.names;

import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Gives OpenNLP's name finder our features. Named in the model file, so that whoever loads the
 * model gets the features it was trained with.
 */
public final class NewsNameFinderFactory extends TokenNameFinderFactory {

  /** Called by OpenNLP when it loads a model. */
  public NewsNameFinderFactory() {
    super(null, java.util.Map.of(), new BioCodec());
  }

  /**
   * Lets OpenNLP load classes of ours that a model names; needed once a JVM, before loading one.
   */
  public static void allow() {
    ExtensionLoader.registerAllowedPackage("org.newsloom.actors.names");
  }

  @Override
  public AdaptiveFeatureGenerator createFeatureGenerators() {
    return new NameFeatures();
  }
}
