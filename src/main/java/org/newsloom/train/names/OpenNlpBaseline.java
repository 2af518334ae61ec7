package org.newsloom.train.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * What OpenNLP's name finder does as it comes, with its default features, trainer and parameters: a
 * measure for ours.
 */
public final class OpenNlpBaseline {
  private final NameFinderME finder;

  private OpenNlpBaseline(NameFinderME finder) {
    this.finder = finder;
  }

  /** Learns from sentences, brought to one convention as for our own model. */
  public static OpenNlpBaseline train(List<TaggedSentence> sentences) throws IOException {
    List<NameSample> samples =
        NameConventions.agree(sentences).stream().map(OpenNlpBaseline::sample).toList();
    return new OpenNlpBaseline(
        new NameFinderME(
            NameFinderME.train(
                "en",
                null,
                ObjectStreamUtils.createObjectStream(samples),
                TrainingParameters.defaultParams(),
                new TokenNameFinderFactory())));
  }

  /** The names in the tokens of each sentence of a document. */
  public List<List<Span>> find(List<String[]> sentences) {
    finder.clearAdaptiveData();
    List<List<Span>> found = new ArrayList<>();
    for (String[] sentence : sentences) {
      found.add(List.of(finder.find(sentence)));
    }
    return found;
  }

  private static NameSample sample(TaggedSentence sentence) {
    return new NameSample(
        sentence.words().toArray(String[]::new),
        NameTags.toSpans(sentence.tags()).toArray(Span[]::new),
        sentence.documentStart());
  }
}
