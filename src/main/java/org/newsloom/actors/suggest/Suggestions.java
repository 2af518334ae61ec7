package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that a person should look at, the most useful first. Depends on the actors, not on
 * their order.
 */
public final class Suggestions {
  private static final Comparator<Suggestion> ORDER =
      Comparator.comparingDouble(Suggestion::weight)
          .reversed()
          .thenComparing(Suggestion::about)
          .thenComparing(suggestion -> suggestion.witnesses().toString());

  private Suggestions() {}

  /**
   * The suggestions for some actors.
   *
   * @param limit at most so many of each: merges, splits, doubtful names
   */
  public static List<Suggestion> of(Collection<SeenActor> actors, int limit) {
    List<SeenActor> sorted =
        actors.stream().sorted(Comparator.comparing(SeenActor::actorId)).toList();
    List<Suggestion> all = new ArrayList<>();
    List<Suggestion.Merge> merges = new ArrayList<>(LikelyMerges.of(sorted));
    merges.addAll(BareNames.of(sorted));
    all.addAll(best(merges, limit));
    all.addAll(best(LikelySplits.of(sorted), limit));
    all.addAll(best(DoubtfulNames.of(sorted), limit));
    return List.copyOf(all);
  }

  private static List<Suggestion> best(List<? extends Suggestion> suggestions, int limit) {
    return suggestions.stream().sorted(ORDER).limit(limit).<Suggestion>map(one -> one).toList();
  }

  /** The forms that an actor stands under most often, at most two. */
  static List<Suggestion.Witness> witnesses(SeenActor actor) {
    return actor.forms().entrySet().stream()
        .sorted(
            Comparator.<java.util.Map.Entry<String, Long>>comparingLong(e -> -e.getValue())
                .thenComparing(java.util.Map.Entry::getKey))
        .limit(2)
        .map(entry -> new Suggestion.Witness(actor.actorId(), entry.getKey()))
        .toList();
  }
}
