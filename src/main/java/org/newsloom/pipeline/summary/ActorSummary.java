package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.model.Actor;
import org.newsloom.model.CodePointOrder;
import org.newsloom.pipeline.facts.Rooms;
import org.newsloom.stats.cooccurrence.ContextType;
import org.newsloom.stats.cooccurrence.CooccurrenceBlock;
import org.newsloom.stats.cooccurrence.CooccurrenceCounter;
import org.newsloom.stats.cooccurrence.PairCounts;
import org.newsloom.stats.cooccurrence.PairMeasures;
import org.newsloom.stats.significance.BenjaminiHochberg;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.rows.ActorCooccurrenceRow;
import org.newsloom.tables.rows.ActorRow;

/** Writes the tables of actors and of their co-occurrences. */
public final class ActorSummary {
  private final SummarySettings settings;

  public ActorSummary(SummarySettings settings) {
    this.settings = settings;
  }

  /** Writes the table of actors; returns its rows. */
  public long writeActors(ActorDirectory directory, Iterable<ActorCount.Batch> batches)
      throws IOException {
    Map<String, ActorCount> sums = new HashMap<>();
    for (ActorCount.Batch batch : batches) {
      batch.counts().forEach(count -> sums.merge(count.actorId(), count, ActorCount::plus));
    }
    List<Actor> actors =
        directory.actors().stream()
            .sorted(Comparator.comparing(Actor::actorId, CodePointOrder::compare))
            .toList();
    Lexicon lexicon = Rooms.lexicon(settings.analysis());
    try (TableWriter<ActorRow> writer =
        TableWriter.create(
            Table.of(ActorRow.class), PublishedFiles.only(settings, Table.of(ActorRow.class)))) {
      for (Actor actor : actors) {
        ActorCount count = sums.get(actor.actorId());
        if (count != null) {
          writer.write(
              new ActorRow(
                  actor.actorId(),
                  actor.kind().name().toLowerCase(Locale.ROOT),
                  actor.name(),
                  actor.aliases(),
                  actor.origin().name().toLowerCase(Locale.ROOT),
                  lexicon
                      .entry(actor.actorId())
                      .map(entry -> entry.roleOn(count.lastDate()))
                      .orElse(actor.role()),
                  actor.country(),
                  actor.previousIds(),
                  count.mentions(),
                  count.sentences(),
                  count.articles(),
                  count.firstDate(),
                  count.lastDate()));
        }
      }
      return writer.rows();
    }
  }

  /** The sum of some blocks of one shard. */
  public static CooccurrenceBlock merge(Iterable<byte[]> blocks) {
    CooccurrenceCounter counter = new CooccurrenceCounter();
    blocks.forEach(block -> counter.add(CooccurrenceBlock.of(block)));
    return counter.toBlock();
  }

  /** Writes the table of pairs out of all merged shards; returns its rows. */
  public long writeCooccurrences(List<CooccurrenceBlock> shards) throws IOException {
    List<ContextType> contexts =
        settings.contexts().stream().sorted(Comparator.comparing(ActorSummary::label)).toList();
    try (TableWriter<ActorCooccurrenceRow> writer =
        TableWriter.create(
            Table.of(ActorCooccurrenceRow.class),
            PublishedFiles.only(settings, Table.of(ActorCooccurrenceRow.class)))) {
      for (ContextType context : contexts) {
        BenjaminiHochberg rates = BenjaminiHochberg.of(pValues(shards, context));
        Iterator<PairCounts> pairs = inOrder(shards, context);
        while (pairs.hasNext()) {
          PairCounts pair = pairs.next();
          if (pair.nAb() >= settings.minPairs()) {
            writer.write(row(context, pair, rates));
          }
        }
      }
      return writer.rows();
    }
  }

  /** Those of all pairs, also of those that are left out of the table. */
  private static double[] pValues(List<CooccurrenceBlock> shards, ContextType context) {
    return shards.stream()
        .flatMap(
            shard ->
                java.util.stream.StreamSupport.stream(shard.pairs(context).spliterator(), false))
        .mapToDouble(pair -> pair.table().pValue())
        .toArray();
  }

  private static Iterator<PairCounts> inOrder(List<CooccurrenceBlock> shards, ContextType context) {
    record Head(PairCounts pair, Iterator<PairCounts> rest) {}
    PriorityQueue<Head> heads =
        new PriorityQueue<>(
            Comparator.comparing((Head head) -> head.pair().actorA(), CodePointOrder::compare)
                .thenComparing(head -> head.pair().actorB(), CodePointOrder::compare));
    for (CooccurrenceBlock shard : shards) {
      Iterator<PairCounts> pairs = shard.pairs(context).iterator();
      if (pairs.hasNext()) {
        heads.add(new Head(pairs.next(), pairs));
      }
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !heads.isEmpty();
      }

      @Override
      public PairCounts next() {
        Head head = heads.remove();
        if (head.rest().hasNext()) {
          heads.add(new Head(head.rest().next(), head.rest()));
        }
        return head.pair();
      }
    };
  }

  private static ActorCooccurrenceRow row(
      ContextType context, PairCounts pair, BenjaminiHochberg rates) {
    PairMeasures measures = PairMeasures.of(pair.table());
    return new ActorCooccurrenceRow(
        label(context),
        pair.actorA(),
        pair.actorB(),
        pair.nAb(),
        pair.nA(),
        pair.nB(),
        pair.n(),
        pair.articleCount(),
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

  private static String label(ContextType context) {
    return context.name().toLowerCase(Locale.ROOT);
  }
}
