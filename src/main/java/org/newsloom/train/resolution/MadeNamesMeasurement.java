package org.newsloom.train.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsloom.actors.ActorResolver;
import org.newsloom.actors.NameCount;
import org.newsloom.actors.ResolvedActor;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.model.ActorReference;

/**
 * How the resolver does on {@link MadeNames}.
 *
 * @param names distinct references
 * @param nanos time on one thread, from the first block key to the last actor
 * @param actors how many actors it made of them
 * @param trueActors how many there are
 * @param largestBlock references in the largest block
 * @param precision share of the pairs of names it joined that are one actor, 0 to 1
 * @param recall share of the pairs of names of one actor that it joined, 0 to 1
 */
public record MadeNamesMeasurement(
    int names,
    long nanos,
    int actors,
    int trueActors,
    int largestBlock,
    double precision,
    double recall) {

  /** Resolves names on this thread. */
  public static MadeNamesMeasurement of(Map<ActorReference, Integer> truth) {
    ActorResolver resolver = new ActorResolver(Lexicon.standard());
    long start = System.nanoTime();
    Map<String, List<NameCount>> blocks = new HashMap<>();
    for (ActorReference reference : truth.keySet()) {
      blocks
          .computeIfAbsent(resolver.blockKey(reference), key -> new ArrayList<>())
          .add(new NameCount(reference, 1, 1));
    }
    List<ResolvedActor> actors = new ArrayList<>();
    blocks.values().forEach(block -> actors.addAll(resolver.resolve(block)));
    long nanos = System.nanoTime() - start;
    Map<Integer, Long> sizes = new HashMap<>();
    truth.values().forEach(actor -> sizes.merge(actor, 1L, Long::sum));
    long joined = 0;
    long right = 0;
    for (ResolvedActor actor : actors) {
      Map<Integer, Long> inActor = new HashMap<>();
      for (ActorReference reference : actor.references()) {
        inActor.merge(truth.getOrDefault(reference, -1), 1L, Long::sum);
      }
      joined += pairs(actor.references().size());
      right += inActor.values().stream().mapToLong(MadeNamesMeasurement::pairs).sum();
    }
    long linked = sizes.values().stream().mapToLong(MadeNamesMeasurement::pairs).sum();
    return new MadeNamesMeasurement(
        truth.size(),
        nanos,
        actors.size(),
        sizes.size(),
        blocks.values().stream().mapToInt(List::size).max().orElse(0),
        share(right, joined),
        share(right, linked));
  }

  private static long pairs(long count) {
    return count * (count - 1) / 2;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1.0 : (double) part / whole;
  }
}
