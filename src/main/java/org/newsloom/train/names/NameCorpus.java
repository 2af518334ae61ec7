package org.newsloom.train.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsloom.model.UserError;

/**
 * The labelled sets of a folder, each with a part kept aside for scoring: every tenth document, and
 * the whole of {@code pud}, the set most like news, which so shows how the model does on text of a
 * kind it has not seen.
 *
 * @param learn what is learnt from, by set
 * @param aside what is kept aside, by set
 */
public record NameCorpus(
    Map<String, List<TaggedSentence>> learn, Map<String, List<TaggedSentence>> aside) {

  static final String WHOLLY_ASIDE = "pud";
  private static final int EVERY = 10;

  private static final double TWEETS_WEIGHT = 0.4;

  /** Sentences a document on average, beyond which a set's documents are none. */
  private static final int LONGEST_DOCUMENTS = 300;

  /**
   * Reads all {@code *.bio.gz} and {@code *.bio} files of a folder, in the order of their names.
   */
  public static NameCorpus read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw UserError.badInput("no such folder: " + folder);
    }
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files =
          list.filter(file -> file.getFileName().toString().matches(".*\\.bio(\\.gz)?"))
              .sorted()
              .toList();
    }
    if (files.isEmpty()) {
      throw UserError.badInput("no *.bio or *.bio.gz file in " + folder);
    }
    Map<String, List<TaggedSentence>> learn = new TreeMap<>();
    Map<String, List<TaggedSentence>> aside = new TreeMap<>();
    for (Path file : files) {
      String set = file.getFileName().toString().replaceFirst("\\.bio.*", "");
      List<TaggedSentence> mine = new ArrayList<>();
      List<TaggedSentence> kept = new ArrayList<>();
      int document = -1;
      for (TaggedSentence sentence : withDocuments(BioFile.read(file))) {
        document += sentence.documentStart() ? 1 : 0;
        boolean keep = set.equals(WHOLLY_ASIDE) || document % EVERY == EVERY - 1;
        (keep ? kept : mine).add(sentence);
      }
      learn.put(set, mine);
      aside.put(set, kept);
    }
    return new NameCorpus(learn, aside);
  }

  /**
   * Sets of tweets mark no documents, or mark thousands of tweets as one; what was said in one
   * tweet tells nothing of the next, so there each sentence counts as a document. What they tell of
   * news is little too.
   */
  private static List<TaggedSentence> withDocuments(List<TaggedSentence> sentences) {
    long documents = sentences.stream().filter(TaggedSentence::documentStart).count();
    if (sentences.size() <= documents * LONGEST_DOCUMENTS) {
      return sentences;
    }
    return sentences.stream()
        .map(sentence -> new TaggedSentence(true, sentence.words(), sentence.tags(), TWEETS_WEIGHT))
        .toList();
  }

  /** Everything to learn from, set after set. */
  public List<TaggedSentence> learning() {
    return learn.values().stream().flatMap(List::stream).toList();
  }

  /** Everything there is, the part kept aside included. */
  public List<TaggedSentence> all() {
    return Stream.concat(learn.values().stream(), aside.values().stream())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The silver sentences that are none of the labelled ones: so nothing kept aside is learnt from,
   * and no sentence twice.
   */
  public List<SilverSentence> without(List<SilverSentence> silver) {
    Set<List<String>> known = new HashSet<>();
    all().forEach(sentence -> known.add(sentence.words()));
    return silver.stream().filter(sentence -> !known.contains(sentence.words())).toList();
  }
}
