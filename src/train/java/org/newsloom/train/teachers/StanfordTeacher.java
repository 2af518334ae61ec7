package org.newsloom.train.teachers;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsloom.train.names.NameTeacher;

/**
 * Stanford CoreNLP's conditional random field of three classes (Finkel, Grenager and Manning 2005).
 */
public final class StanfordTeacher implements NameTeacher {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String OTHER = "O";
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC");

  private final CRFClassifier<CoreLabel> classifier =
      CRFClassifier.getClassifierNoExceptions(MODEL);

  @Override
  public int rank() {
    return 1;
  }

  @Override
  public String name() {
    return "Stanford CoreNLP english.all.3class";
  }

  /** It marks the class of each token; so two names of a class side by side are one. */
  @Override
  public List<String> tags(List<String> words) {
    List<CoreLabel> tokens = new ArrayList<>(words.size());
    for (String word : words) {
      CoreLabel token = new CoreLabel();
      token.setWord(word);
      token.setValue(word);
      tokens.add(token);
    }
    List<String> tags = new ArrayList<>(words.size());
    String last = OTHER;
    for (CoreLabel token : classifier.classifySentence(tokens)) {
      String type =
          TYPES.getOrDefault(token.get(CoreAnnotations.AnswerAnnotation.class), OTHER);
      tags.add(type.equals(OTHER) ? OTHER : (type.equals(last) ? "I-" : "B-") + type);
      last = type;
    }
    return List.copyOf(tags);
  }
}
