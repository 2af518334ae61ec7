package org.newsloom.train.teachers;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsloom.train.names.NameTeacher;

/**
 * Emory's NLP4J (Choi 2016), which knows eighteen types; those of persons, organizations and places
 * count.
 */
public final class EmoryTeacher implements NameTeacher {
  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
          <word_embeddings field="word_form_undigitalized">edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
          <named_entity_gazetteers field="word_form_simplified">edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
        </models>
      </configuration>
      """;
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "PER", "ORG", "ORG", "GPE", "LOC", "LOC", "LOC", "FAC", "LOC");

  private final NLPDecoder decoder =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

  @Override
  public int rank() {
    return 2;
  }

  @Override
  public String name() {
    return "NLP4J english NER";
  }

  /** Its tags are B, I, L (last) and U (unit), a hyphen and the type. */
  @Override
  public List<String> tags(List<String> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, words.get(i - 1));
    }
    decoder.decode(nodes);
    List<String> tags = new ArrayList<>(words.size());
    for (int i = 1; i < nodes.length; i++) {
      String tag = nodes[i].getNamedEntityTag();
      String type = tag.length() > 2 ? TYPES.get(tag.substring(2)) : null;
      boolean begins = tag.charAt(0) == 'B' || tag.charAt(0) == 'U';
      tags.add(type == null ? "O" : (begins ? "B-" : "I-") + type);
    }
    return List.copyOf(tags);
  }
}
