package org.newsloom.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts, for one type of context, in how many contexts each actor and each pair of actors stands.
 * A pair counts once a context however often its names stand there, and an actor never pairs with
 * itself.
 */
public final class CooccurrenceCounter {
  private final Map<String, long[]> contextsOfActor = new TreeMap<>(CodePointOrder::compare);
  private final Map<Pair, Sums> pairs = new HashMap<>();

  private record Pair(String a, String b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byA = CodePointOrder.compare(a, other.a);
      return byA != 0 ? byA : CodePointOrder.compare(b, other.b);
    }
  }

  private static final class Sums {
    long both;
    long articles;
    int firstDay = Days.NONE;
    int lastDay = Days.NONE;
  }

  /**
   * Adds an article.
   *
   * @param contexts the actors of each of its contexts; contexts without actors may be left out
   * @param day its publication, as of {@link Days}
   */
  public void add(Collection<Set<String>> contexts, int day) {
    Set<Pair> seen = new TreeSet<>();
    for (Set<String> context : contexts) {
      List<String> actors = new ArrayList<>(new TreeSet<>(context));
      actors.sort(CodePointOrder::compare);
      for (int i = 0; i < actors.size(); i++) {
        contextsOfActor.computeIfAbsent(actors.get(i), key -> new long[1])[0]++;
        for (int j = i + 1; j < actors.size(); j++) {
          Pair pair = new Pair(actors.get(i), actors.get(j));
          Sums sums = pairs.computeIfAbsent(pair, key -> new Sums());
          sums.both++;
          if (seen.add(pair)) {
            sums.articles++;
            sums.firstDay = Days.earlier(sums.firstDay, day);
            sums.lastDay = Days.later(sums.lastDay, day);
          }
        }
      }
    }
  }

  /** All counts as a block: sorted, and the same bytes for the same counts. */
  public byte[] toBlock() {
    BlockOutput out = new BlockOutput();
    out.number(contextsOfActor.size());
    Map<String, Integer> numbers = new HashMap<>();
    contextsOfActor.forEach(
        (actor, contexts) -> {
          numbers.put(actor, numbers.size());
          out.frontCoded(actor);
          out.number(contexts[0]);
        });
    out.number(pairs.size());
    int previousA = 0;
    for (Map.Entry<Pair, Sums> entry : new TreeMap<>(pairs).entrySet()) {
      int a = numbers.get(entry.getKey().a());
      Sums sums = entry.getValue();
      out.number(a - previousA);
      out.number(numbers.get(entry.getKey().b()));
      out.number(sums.both);
      out.number(sums.articles);
      out.day(sums.firstDay);
      out.day(sums.lastDay);
      previousA = a;
    }
    return out.toBytes();
  }
}
