package org.newsloom.stats.cooccurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.newsloom.model.CodePointOrder;
import org.newsloom.stats.blocks.BlockWriter;
import org.newsloom.stats.blocks.EpochDays;

/**
 * Adds up sorted blocks of co-occurrence, pair after pair: it holds the blocks and their sum as
 * bytes, and of each block one pair, where a {@link CooccurrenceCounter} would hold every pair in a
 * table of its own. The sum is the same to the byte.
 */
public final class CooccurrenceMerge {
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<String> actors;

  private CooccurrenceMerge(Iterable<byte[]> blocks) {
    Set<String> ids = new java.util.HashSet<>();
    blocks.forEach(
        block -> {
          CooccurrenceSection section = new CooccurrenceSection(block);
          sources.add(new Source(section));
          ids.addAll(List.of(section.actors()));
        });
    actors = ids.stream().sorted(CodePointOrder::compare).toList();
    for (int rank = 0; rank < actors.size(); rank++) {
      ranks.put(actors.get(rank), rank);
    }
    sources.forEach(Source::rank);
  }

  /** The sum of some blocks, in any order. */
  public static CooccurrenceBlock merge(Iterable<byte[]> blocks) {
    return new CooccurrenceMerge(blocks).sum();
  }

  /** One block, and the pair it has come to. */
  private final class Source {
    private final CooccurrenceSection section;
    private int[] rankOf = new int[0];
    private boolean open;
    private long key;

    private Source(CooccurrenceSection section) {
      this.section = section;
      this.open = section.advance();
    }

    /** Numbers its actors as the sum does; both are sorted alike, so its pairs stay in order. */
    void rank() {
      String[] own = section.actors();
      rankOf = new int[own.length];
      for (int actor = 0; actor < own.length; actor++) {
        rankOf[actor] = ranks.get(own[actor]);
      }
    }

    boolean isAt(ContextType type) {
      return open && section.type() == type;
    }

    boolean nextPair() {
      if (!section.hasPair()) {
        return false;
      }
      section.nextPair();
      key = ContextSum.key(rankOf[section.a()], rankOf[section.b()]);
      return true;
    }
  }

  private CooccurrenceBlock sum() {
    BlockWriter writer = new BlockWriter();
    writer.writeVarint(actors.size());
    for (String actor : actors) {
      byte[] id = CodePointOrder.utf8(actor);
      writer.writeString(id, id.length);
    }
    BlockWriter sections = new BlockWriter();
    EnumSet<ContextType> types = EnumSet.noneOf(ContextType.class);
    for (ContextType type : ContextType.values()) {
      List<Source> ofType = sources.stream().filter(source -> source.isAt(type)).toList();
      if (!ofType.isEmpty()) {
        types.add(type);
        sections.writeVarint(type.code());
        addUp(ofType, sections);
        ofType.forEach(source -> source.open = source.section.advance());
      }
    }
    writer.writeVarint(types.size());
    writer.writeAll(sections);
    return CooccurrenceBlock.owning(writer.toByteArray());
  }

  private void addUp(List<Source> ofType, BlockWriter writer) {
    long contexts = 0;
    long[] occurrences = new long[actors.size()];
    PriorityQueue<Source> heads =
        new PriorityQueue<>(Comparator.comparingLong((Source source) -> source.key));
    for (Source source : ofType) {
      contexts = Math.addExact(contexts, source.section.contexts());
      for (int actor = 0; actor < source.rankOf.length; actor++) {
        int rank = source.rankOf[actor];
        occurrences[rank] = Math.addExact(occurrences[rank], source.section.occurrences(actor));
      }
      if (source.nextPair()) {
        heads.add(source);
      }
    }
    writer.writeVarint(contexts);
    for (long number : occurrences) {
      writer.writeVarint(number);
    }
    PairWriter pairs = new PairWriter();
    while (!heads.isEmpty()) {
      long key = heads.element().key;
      long together = 0;
      int articles = 0;
      int first = EpochDays.ABSENT;
      int last = EpochDays.ABSENT;
      while (!heads.isEmpty() && heads.element().key == key) {
        Source source = heads.remove();
        together = Math.addExact(together, source.section.together());
        articles = Math.addExact(articles, source.section.articles());
        first = EpochDays.earlier(first, source.section.first());
        last = EpochDays.later(last, source.section.last());
        if (source.nextPair()) {
          heads.add(source);
        }
      }
      pairs.add(key, together, articles, first, last);
    }
    pairs.writeTo(writer);
  }
}
