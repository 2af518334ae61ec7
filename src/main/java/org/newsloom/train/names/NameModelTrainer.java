package org.newsloom.train.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import org.newsloom.actors.names.NameModel;
import org.newsloom.actors.names.NewsNameFinderFactory;

/** Trains the name finder's model: persons, organizations and places, BIO, one model for all. */
public final class NameModelTrainer {
  private static final int EPOCHS = 12;
  private static final int BEAM = 3;
  private static final double SMALLEST_WEIGHT = 0.08;

  private NameModelTrainer() {}

  /** The same sentences in the same order give the same model. */
  public static NameModel train(List<TaggedSentence> sentences) throws IOException {
    NewsNameFinderFactory.allow();
    NewsNameFinderFactory factory = new NewsNameFinderFactory();
    List<NameSample> samples =
        NameConventions.agree(sentences).stream().map(NameModelTrainer::sample).toList();
    List<Event> events = new ArrayList<>();
    try (NameFinderEventStream stream =
        new NameFinderEventStream(
            ObjectStreamUtils.createObjectStream(samples),
            null,
            new DefaultNameContextGenerator(factory.createFeatureGenerators()),
            new BioCodec())) {
      for (Event event = stream.read(); event != null; event = stream.read()) {
        events.add(event);
      }
    }
    GISModel model = new AdaGradTrainer(EPOCHS, SMALLEST_WEIGHT).train(events);
    return new NameModel(
        new TokenNameFinderModel(
            "en", model, BEAM, null, Map.of(), Map.of(), new BioCodec(), factory));
  }

  private static NameSample sample(TaggedSentence sentence) {
    return new NameSample(
        sentence.words().toArray(String[]::new),
        NameTags.toSpans(sentence.tags()).toArray(Span[]::new),
        sentence.documentStart());
  }
}
