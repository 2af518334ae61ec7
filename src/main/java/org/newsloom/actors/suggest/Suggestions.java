package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsloom.actors.lexicon.Lexicon;

/**
 * Everything that a person should look at, the most useful first. Depends on the actors, not on
 * their order. All of it can be taken at once: of suggestions that contradict each other the less
 * useful are left out.
 */
public final class Suggestions {
  private static final Comparator<Suggestion> ORDER =
      Comparator.comparingDouble(Suggestion::weight)
          .reversed()
          .thenComparing(Suggestion::about)
          .thenComparing(suggestion -> suggestion.witnesses().toString());

  /** Merges, splits, doubtful names. */
  private static final List<Predicate<Suggestion>> SORTS =
      List.of(
          one -> one instanceof Suggestion.Merge,
          one -> one instanceof Suggestion.Split,
          one -> one instanceof Suggestion.OneKind || one instanceof Suggestion.NoActor);

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
    // Twice as many, as some may contradict others.
    int most = limit > Integer.MAX_VALUE / 2 ? limit : 2 * limit;
    List<Suggestion.Merge> merges = new ArrayList<>(LikelyMerges.of(sorted));
    merges.addAll(BareNames.of(sorted));
    List<Suggestion> best = new ArrayList<>(best(merges, most));
    best.addAll(best(LikelySplits.of(sorted), most));
    best.addAll(best(DoubtfulNames.of(sorted), most));
    best.sort(ORDER);
    List<Suggestion> consistent = ConsistentSuggestions.of(best, Lexicon.standard());
    for (Predicate<Suggestion> sort : SORTS) {
      all.addAll(best(consistent.stream().filter(sort).toList(), limit));
    }
    return List.copyOf(all);
  }

  private static List<Suggestion> best(List<? extends Suggestion> suggestions, int limit) {
    return suggestions.stream().sorted(ORDER).limit(limit).<Suggestion>map(one -> one).toList();
  }

  /** The forms that an actor stands under most often, at most two. */
  static List<Suggestion.Witness> witnesses(SeenActor actor) {
    return actor.forms().entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, SeenForm>>comparingLong(e -> -e.getValue().mentions())
                .thenComparing(Map.Entry::getKey))
        .limit(2)
        .map(entry -> new Suggestion.Witness(actor.actorId(), entry.getKey()))
        .toList();
  }
}
