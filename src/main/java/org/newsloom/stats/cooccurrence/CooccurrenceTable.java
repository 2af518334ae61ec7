package org.newsloom.stats.cooccurrence;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsloom.model.ArticleFacts;
import org.newsloom.model.CodePointOrder;
import org.newsloom.model.Mention;
import org.newsloom.model.ResolvedMention;
import org.newsloom.stats.BatchCounter;
import org.newsloom.stats.Known;
import org.newsloom.stats.Statistic;
import org.newsloom.stats.Totals;
import org.newsloom.stats.counts.Counts;
import org.newsloom.stats.significance.BenjaminiHochberg;
import org.newsloom.stats.significance.ContingencyTable;
import org.newsloom.tables.rows.ActorCooccurrenceRow;

/**
 * Which actors stand together, more often than by chance or not. An actor never pairs with another
 * name of its own, since actors come by id.
 *
 * @param contexts the types of context to count
 * @param minPairs pairs that share fewer contexts are no rows; no number depends on it
 * @param maxActors an article context pairs at most so many, the most mentioned, ties by id: their
 *     pairs are as many as its square
 */
public record CooccurrenceTable(Set<ContextType> contexts, int minPairs, int maxActors)
    implements Statistic<ContextCounts, ActorCooccurrenceRow> {

  @Override
  public Class<ActorCooccurrenceRow> rows() {
    return ActorCooccurrenceRow.class;
  }

  @Override
  public Class<ContextCounts> counts() {
    return ContextCounts.class;
  }

  @Override
  public String settings() {
    return "contexts=%s max_actors=%d".formatted(new TreeSet<>(contexts), maxActors);
  }

  @Override
  public BatchCounter counter(Known known) {
    return BatchCounter.of(ContextCounts.class, this::count);
  }

  private void count(ArticleFacts article, Consumer<ContextCounts> out) {
    if (article.mentions().isEmpty()) {
      return;
    }
    Map<String, Integer> mentions = new TreeMap<>(CodePointOrder::compare);
    article.mentions().forEach(mention -> mentions.merge(mention.actorId(), 1, Integer::sum));
    List<String> actors = List.copyOf(mentions.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    actors.forEach(actorId -> numbers.put(actorId, numbers.size()));
    Set<String> mostMentioned = mostMentioned(mentions);
    for (ContextType type : contexts) {
      Collection<Set<Integer>> present =
          type == ContextType.ARTICLE
              ? List.of(new TreeSet<>(numbers.values()))
              : present(article.mentions(), type, numbers);
      Set<String> paired = type == ContextType.ARTICLE ? mostMentioned : mentions.keySet();
      new Pairs(type, actors, article).count(present, paired, out);
    }
  }

  private Set<String> mostMentioned(Map<String, Integer> mentions) {
    if (mentions.size() <= maxActors) {
      return mentions.keySet();
    }
    return mentions.keySet().stream()
        .sorted(Comparator.comparing(mentions::get, Comparator.reverseOrder()))
        .limit(maxActors)
        .collect(Collectors.toSet());
  }

  private static Collection<Set<Integer>> present(
      List<ResolvedMention> mentions, ContextType type, Map<String, Integer> numbers) {
    Map<Integer, Set<Integer>> present = new HashMap<>();
    for (ResolvedMention resolved : mentions) {
      Mention mention = resolved.mention();
      present
          .computeIfAbsent(
              type == ContextType.SENTENCE ? mention.sentenceIndex() : mention.paragraphIndex(),
              added -> new TreeSet<>())
          .add(numbers.get(resolved.actorId()));
    }
    return present.values();
  }

  /** The actors and pairs of one article's contexts of a type; actors are numbered in order. */
  private record Pairs(ContextType type, List<String> actors, ArticleFacts article) {
    void count(Collection<Set<Integer>> contexts, Set<String> paired, Consumer<ContextCounts> out) {
      int[] alone = new int[actors.size()];
      LongIntHashMap together = new LongIntHashMap();
      for (Set<Integer> context : contexts) {
        context.forEach(actor -> alone[actor]++);
        List<Integer> present =
            context.stream().filter(actor -> paired.contains(actors.get(actor))).toList();
        for (int i = 0; i < present.size(); i++) {
          for (int j = i + 1; j < present.size(); j++) {
            together.addTo((long) present.get(i) << 32 | present.get(j), 1);
          }
        }
      }
      for (int actor = 0; actor < alone.length; actor++) {
        if (alone[actor] > 0) {
          out.accept(counts(actors.get(actor), "", alone[actor]));
        }
      }
      for (LongIntCursor pair : together) {
        String a = actors.get((int) (pair.key >>> 32));
        out.accept(counts(a, actors.get((int) pair.key), pair.value));
      }
    }

    private ContextCounts counts(String actorA, String actorB, int contexts) {
      return new ContextCounts(
          label(type),
          actorA,
          actorB,
          contexts,
          1,
          article.publishedDate(),
          article.publishedDate());
    }
  }

  @Override
  public Stream<ActorCooccurrenceRow> finish(Counts<ContextCounts> counts, Totals totals) {
    Map<String, Margins> margins = new HashMap<>();
    for (ContextType type : contexts) {
      margins.put(label(type), new Margins(total(type, totals)));
    }
    for (ContextCounts each : counts) {
      if (each.single()) {
        margins.get(each.context()).alone.put(each.actorA(), each.contexts());
      }
    }
    for (ContextCounts each : counts) {
      if (!each.single()) {
        Margins of = margins.get(each.context());
        of.pValues.add(of.table(each).pValue());
      }
    }
    margins.values().forEach(Margins::rate);
    return counts.stream()
        .filter(each -> !each.single() && each.contexts() >= minPairs)
        .map(each -> margins.get(each.context()).row(each));
  }

  /** What the rows of one type of context need beside the counts of their pair. */
  private static final class Margins {
    private final long total;
    private final Map<String, Long> alone = new HashMap<>();

    /** Those of all pairs, also of those that are no rows. */
    private final DoubleArrayList pValues = new DoubleArrayList();

    private BenjaminiHochberg rates = BenjaminiHochberg.of(new double[0]);

    Margins(long total) {
      this.total = total;
    }

    void rate() {
      rates = BenjaminiHochberg.of(pValues.toArray());
      pValues.release();
    }

    ContingencyTable table(ContextCounts pair) {
      return new ContingencyTable(
          pair.contexts(), alone.get(pair.actorA()), alone.get(pair.actorB()), total);
    }

    ActorCooccurrenceRow row(ContextCounts pair) {
      ContingencyTable table = table(pair);
      PairMeasures measures = PairMeasures.of(table);
      return new ActorCooccurrenceRow(
          pair.context(),
          pair.actorA(),
          pair.actorB(),
          table.both(),
          table.first(),
          table.second(),
          table.total(),
          pair.articles(),
          measures.expected(),
          measures.lift(),
          measures.pmi(),
          measures.npmi(),
          measures.dice(),
          measures.logDice(),
          measures.jaccard(),
          measures.g2(),
          measures.p(),
          rates.qValue(measures.p()),
          pair.firstDate(),
          pair.lastDate());
    }
  }

  /** Number of all contexts of a type, also of those that name nobody. */
  private static long total(ContextType type, Totals totals) {
    return switch (type) {
      case SENTENCE -> totals.sentences();
      case PARAGRAPH -> totals.paragraphs();
      case ARTICLE -> totals.articles();
    };
  }

  private static String label(ContextType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
