package org.newsloom.stats.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsloom.model.Actor;
import org.newsloom.model.ArticleFacts;
import org.newsloom.model.ResolvedMention;
import org.newsloom.stats.BatchCounter;
import org.newsloom.stats.Known;
import org.newsloom.stats.Statistic;
import org.newsloom.stats.Totals;
import org.newsloom.stats.counts.Counts;
import org.newsloom.tables.rows.ActorRow;

/** The actors of the corpus. */
public final class ActorTable implements Statistic<ActorCounts, ActorRow> {

  @Override
  public Class<ActorRow> rows() {
    return ActorRow.class;
  }

  @Override
  public Class<ActorCounts> counts() {
    return ActorCounts.class;
  }

  @Override
  public BatchCounter counter(Known known) {
    return BatchCounter.of(ActorCounts.class, ActorTable::count);
  }

  private static void count(ArticleFacts article, Consumer<ActorCounts> out) {
    Map<String, Set<Integer>> sentences = new HashMap<>();
    Map<String, Integer> mentions = new HashMap<>();
    for (ResolvedMention mention : article.mentions()) {
      sentences
          .computeIfAbsent(mention.actorId(), added -> new HashSet<>())
          .add(mention.mention().sentenceIndex());
      mentions.merge(mention.actorId(), 1, Integer::sum);
    }
    mentions.forEach(
        (actorId, count) ->
            out.accept(
                new ActorCounts(
                    actorId,
                    count,
                    sentences.get(actorId).size(),
                    1,
                    article.publishedDate(),
                    article.publishedDate())));
  }

  @Override
  public Stream<ActorRow> finish(Counts<ActorCounts> actors, Totals totals) {
    return actors.stream().map(counts -> row(counts, totals.actors()));
  }

  private static ActorRow row(ActorCounts counts, Totals.Actors actors) {
    Actor actor = actors.actor(counts.actorId());
    return new ActorRow(
        actor.actorId(),
        actor.kind().name().toLowerCase(Locale.ROOT),
        actor.name(),
        List.copyOf(actor.aliases()),
        actor.origin().name().toLowerCase(Locale.ROOT),
        Optional.ofNullable(actors.role(actor.actorId(), counts.lastDate())).orElse(actor.role()),
        actor.country(),
        actor.previousIds(),
        counts.mentions(),
        counts.sentences(),
        counts.articles(),
        counts.firstDate(),
        counts.lastDate());
  }
}
