package org.newsloom.stats.cooccurrence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.newsloom.model.CodePointOrder;
import org.newsloom.stats.blocks.EpochDays;
import org.newsloom.stats.counts.BlockWriter;
import org.newsloom.stats.counts.Shards;

/**
 * Counts in how many contexts actors occur, alone and in pairs. Not thread-safe.
 *
 * <p>Every article must be added, also one that names nobody: its contexts are part of {@code n}.
 * An actor pairs with no other name of its own, since actors come by id.
 *
 * <p>Invariant: the block depends on which articles were added, directly or by blocks, and neither
 * on their order nor on how they were spread over blocks.
 */
public final class CooccurrenceCounter {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> actors = new ArrayList<>();
  private final EnumMap<ContextType, ContextSum> sums = new EnumMap<>(ContextType.class);
  private int articles;

  /** Counts an article. */
  public void add(ArticleContexts article) {
    int day = EpochDays.of(article.date());
    article
        .contexts()
        .forEach(
            (type, contexts) -> {
              ContextSum sum = sum(type);
              sum.addContexts(contexts.total());
              for (Set<String> context : contexts.actors()) {
                add(sum, context, day);
              }
            });
    articles++;
  }

  private void add(ContextSum sum, Set<String> context, int day) {
    int[] present = context.stream().mapToInt(this::number).toArray();
    for (int i = 0; i < present.length; i++) {
      sum.addOccurrences(present[i], 1);
      for (int j = 0; j < i; j++) {
        sum.addContext(present[i], present[j], articles, day);
      }
    }
  }

  /** Adds the counts of other articles. */
  public void add(CooccurrenceBlock block) {
    CooccurrenceSection section = block.section();
    int[] present = Arrays.stream(section.actors()).mapToInt(this::number).toArray();
    while (section.advance()) {
      ContextSum sum = sum(section.type());
      sum.addContexts(section.contexts());
      for (int actor = 0; actor < present.length; actor++) {
        sum.addOccurrences(present[actor], section.occurrences(actor));
      }
      while (section.hasPair()) {
        section.nextPair();
        sum.addPair(
            present[section.a()],
            present[section.b()],
            section.together(),
            section.articles(),
            section.first(),
            section.last());
      }
    }
  }

  /** What was counted so far. */
  public CooccurrenceBlock toBlock() {
    return toBlock(actorsInOrder(), actor -> true);
  }

  /**
   * What was counted so far, as one block a shard: a pair stands in the block of {@link
   * Shards#shardOf} its {@code actorA}. Every block has the counts of all single actors, so that it
   * can be merged and measured by itself.
   */
  public List<CooccurrenceBlock> toBlocks(int shards) {
    int[] byRank = actorsInOrder();
    int[] shardOf = actors.stream().mapToInt(id -> Shards.shardOf(id, shards)).toArray();
    return IntStream.range(0, shards)
        .mapToObj(shard -> toBlock(byRank, actor -> shardOf[actor] == shard))
        .toList();
  }

  private CooccurrenceBlock toBlock(int[] byRank, IntPredicate pairsOf) {
    BlockWriter writer = new BlockWriter();
    writer.writeVarint(byRank.length);
    for (int actor : byRank) {
      byte[] id = CodePointOrder.utf8(actors.get(actor));
      writer.writeString(id, id.length);
    }
    writer.writeVarint(sums.size());
    sums.forEach(
        (type, sum) -> {
          writer.writeVarint(type.code());
          sum.writeTo(writer, byRank, pairsOf);
        });
    return CooccurrenceBlock.owning(writer.toByteArray());
  }

  private int[] actorsInOrder() {
    return IntStream.range(0, actors.size())
        .boxed()
        .sorted(Comparator.comparing(actors::get, CodePointOrder::compare))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private ContextSum sum(ContextType type) {
    return sums.computeIfAbsent(type, added -> new ContextSum());
  }

  private int number(String actorId) {
    return numbers.computeIfAbsent(
        actorId,
        added -> {
          actors.add(added);
          return actors.size() - 1;
        });
  }
}
