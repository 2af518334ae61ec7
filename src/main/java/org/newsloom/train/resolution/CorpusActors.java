package org.newsloom.train.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsloom.actors.ActorFinder;
import org.newsloom.actors.ActorResolver;
import org.newsloom.actors.ActorRules;
import org.newsloom.actors.NameCount;
import org.newsloom.actors.ResolvedActor;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.names.OpenNlpNameFinder;
import org.newsloom.annotate.Annotator;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.model.ActorReference;
import org.newsloom.model.Article;
import org.newsloom.model.Mention;

/**
 * Finds the actors of a small corpus as a run does, without pipeline: annotates each article, finds
 * its mentions, counts the references and lets the resolver decide over all of them.
 */
public final class CorpusActors {
  private CorpusActors() {}

  /**
   * Each article's mentions, in the order of the articles; with the shipped models and lexicons and
   * the rules that a run has by default.
   */
  public static List<List<FoundMention>> find(List<Article> articles) {
    Lexicon lexicon = Lexicon.standard();
    Annotator annotator = new Annotator(AnnotatorOptions.DETECT);
    ActorFinder finder =
        new ActorFinder(lexicon, Optional.of(new OpenNlpNameFinder()), ActorRules.DEFAULT);
    List<List<Mention>> mentions =
        articles.stream().map(article -> finder.find(annotator.annotate(article))).toList();
    Map<ActorReference, String> ids = resolve(mentions, new ActorResolver(lexicon));
    return mentions.stream()
        .map(ofOne -> ofOne.stream().map(mention -> found(mention, ids)).toList())
        .toList();
  }

  private static Map<ActorReference, String> resolve(
      List<List<Mention>> mentions, ActorResolver resolver) {
    Map<ActorReference, long[]> counts = new HashMap<>();
    for (List<Mention> ofOne : mentions) {
      Set<ActorReference> seen = new HashSet<>();
      for (Mention mention : ofOne) {
        long[] count = counts.computeIfAbsent(mention.actor(), key -> new long[2]);
        count[0]++;
        count[1] += seen.add(mention.actor()) ? 1 : 0;
      }
    }
    Map<String, List<NameCount>> blocks = new TreeMap<>();
    counts.forEach(
        (reference, count) ->
            blocks
                .computeIfAbsent(resolver.blockKey(reference), key -> new ArrayList<>())
                .add(new NameCount(reference, count[0], count[1])));
    Map<ActorReference, String> ids = new HashMap<>();
    for (List<NameCount> block : blocks.values()) {
      for (ResolvedActor actor : resolver.resolve(block)) {
        actor.references().forEach(reference -> ids.put(reference, actor.actor().actorId()));
      }
    }
    return ids;
  }

  private static FoundMention found(Mention mention, Map<ActorReference, String> ids) {
    return new FoundMention(
        mention.charStart(),
        mention.charEnd(),
        mention.actor().kind(),
        Objects.requireNonNull(ids.get(mention.actor()), "every reference has its actor"),
        mention.surface());
  }
}
