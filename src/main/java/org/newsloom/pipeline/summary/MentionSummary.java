package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactFiles;
import org.newsloom.pipeline.facts.Rooms;
import org.newsloom.stats.cooccurrence.ActorPlace;
import org.newsloom.stats.cooccurrence.ArticleContexts;
import org.newsloom.stats.cooccurrence.CooccurrenceBlock;
import org.newsloom.stats.cooccurrence.CooccurrenceCounter;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.facts.ArticleFactRow;
import org.newsloom.tables.facts.MentionFactRow;
import org.newsloom.tables.rows.ActorMentionRow;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

/**
 * Gives a batch's mentions the actors they mean, and counts over its articles who stands with whom.
 */
public final class MentionSummary {
  /** Pairs are merged by shards; any number gives the same table. */
  public static final int SHARDS = 4;

  private final SummarySettings settings;
  private final Lexicon lexicon;

  public MentionSummary(SummarySettings settings) {
    this.settings = settings;
    this.lexicon = Rooms.lexicon(settings.analysis());
  }

  /**
   * What a batch tells of the actors.
   *
   * @param mentions the batch's rows of actor_mentions
   * @param pairs blocks of co-occurrence counts, one a shard
   * @param actors counts of each actor
   */
  public record Result(
      StoredFile mentions, List<CooccurrenceBlock> pairs, List<ActorCount> actors) {}

  /** Goes through a batch's articles, those included that name nobody. */
  public Result summarise(FactBatch batch, ActorDirectory directory) throws IOException {
    CooccurrenceCounter counter = new CooccurrenceCounter();
    Map<String, ActorCount> actors = new HashMap<>();
    StoredFile file =
        Storage.at(settings.workFolder()).file("actor_mentions/" + batch.key() + ".parquet");
    try (TableReader<ArticleFactRow> articles =
            TableReader.open(
                FactFiles.ARTICLE_FACTS, FactFiles.in(batch, FactFiles.ARTICLE_FACTS));
        TableReader<MentionFactRow> facts =
            TableReader.open(FactFiles.MENTIONS, FactFiles.in(batch, FactFiles.MENTIONS));
        TableWriter<ActorMentionRow> writer =
            TableWriter.create(PublishedTables.actorMentions(), file)) {
      MentionFactRow next = facts.hasNext() ? facts.next() : null;
      while (articles.hasNext()) {
        ArticleFactRow article = articles.next();
        List<ActorMentionRow> rows = new ArrayList<>();
        while (next != null && next.articleId().equals(article.articleId())) {
          rows.add(row(next, directory, article.publishedDate()));
          next = facts.hasNext() ? facts.next() : null;
        }
        for (ActorMentionRow row : rows) {
          writer.write(row);
        }
        if (article.annotated()) {
          count(article, rows, counter, actors);
        }
      }
      if (next != null) {
        throw new IllegalStateException("a mention of no article in " + batch.name());
      }
    }
    return new Result(file, counter.toBlocks(SHARDS), List.copyOf(actors.values()));
  }

  private ActorMentionRow row(
      MentionFactRow fact, ActorDirectory directory, @Nullable LocalDate day) {
    String actorId = directory.idOf(ActorNames.reference(fact));
    return new ActorMentionRow(
        fact.articleId(),
        fact.charStart(),
        actorId,
        fact.charEnd(),
        fact.sentenceIndex(),
        fact.paragraphIndex(),
        fact.surface(),
        directory.actor(actorId).kind().name().toLowerCase(Locale.ROOT),
        fact.method(),
        fact.confidence(),
        lexicon.entry(actorId).map(entry -> entry.roleOn(day)).orElse(null));
  }

  private void count(
      ArticleFactRow article,
      List<ActorMentionRow> rows,
      CooccurrenceCounter counter,
      Map<String, ActorCount> actors) {
    List<ActorPlace> places = new ArrayList<>(rows.size());
    Map<String, Set<Integer>> sentences = new HashMap<>();
    Map<String, Integer> mentions = new HashMap<>();
    for (ActorMentionRow row : rows) {
      places.add(new ActorPlace(row.sentenceIndex(), row.paragraphIndex(), row.actorId()));
      sentences.computeIfAbsent(row.actorId(), key -> new HashSet<>()).add(row.sentenceIndex());
      mentions.merge(row.actorId(), 1, Integer::sum);
    }
    counter.add(
        ArticleContexts.of(
            article.publishedDate(),
            EnumSet.copyOf(settings.contexts()),
            article.sentenceCount(),
            article.paragraphCount(),
            places));
    mentions.forEach(
        (actorId, count) ->
            actors.merge(
                actorId,
                new ActorCount(
                    actorId,
                    count,
                    sentences.get(actorId).size(),
                    1,
                    article.publishedDate(),
                    article.publishedDate()),
                ActorCount::plus));
  }
}
