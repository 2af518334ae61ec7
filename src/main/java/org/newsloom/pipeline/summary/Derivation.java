package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsloom.model.ArticleFacts;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.stats.ArticleTable;
import org.newsloom.stats.BatchCounter;
import org.newsloom.stats.DerivedTable;
import org.newsloom.stats.Known;
import org.newsloom.stats.Statistic;
import org.newsloom.stats.Totals;
import org.newsloom.stats.counts.CountBlock;
import org.newsloom.stats.counts.CountSchema;
import org.newsloom.stats.counts.Counts;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableWriter;

/**
 * The steps in which facts become derived tables, for an engine to carry:
 *
 * <ol>
 *   <li>{@link #count} a batch: the partial counts of every statistic, one block a shard;
 *   <li>{@link #merge} a shard of all batches, which tells each batch what the corpus has of its
 *       own keys;
 *   <li>{@link #finish} a statistic: its shards become the rows of its table;
 *   <li>{@link #recount} a batch with what it was told: the files of tables with rows of single
 *       articles, and the counts of the statistics that use others, which go to step 2 again.
 * </ol>
 *
 * <p>Not thread-safe, as units of words may keep buffers: one a thread.
 */
public final class Derivation {
  /** Any number gives the same tables. */
  public static final int SHARDS = 8;

  private final List<DerivedTable<?>> tables;
  private final FactSource source;
  private final SummarySettings settings;

  /** The registered tables of a run. */
  public Derivation(FactSource source, SummarySettings settings) {
    this(PublishedTables.derived(settings), source, settings);
  }

  /** Tables of one's own. */
  public Derivation(List<DerivedTable<?>> tables, FactSource source, SummarySettings settings) {
    this.tables = List.copyOf(tables);
    this.source = source;
    this.settings = settings;
  }

  /** A part of a statistic's counts, spread by their keys. */
  public record Shard(String table, int shard) {
    /** The shard as one word. */
    public String name() {
      return table + "/" + shard;
    }

    /** The shard of a name. */
    public static Shard named(String name) {
      int slash = name.indexOf('/');
      return new Shard(name.substring(0, slash), Integer.parseInt(name.substring(slash + 1)));
    }
  }

  /** The partial counts of a batch. What was counted before under the same settings is read. */
  public Map<Shard, CountBlock> count(FactBatch batch, ActorDirectory actors) throws IOException {
    Map<Shard, CountBlock> shards = new LinkedHashMap<>();
    partials(batch, actors).forEach((statistic, counts) -> shards.putAll(split(statistic, counts)));
    return shards;
  }

  private Map<Statistic<?, ?>, CountBlock> partials(FactBatch batch, ActorDirectory actors)
      throws IOException {
    Partials kept = new Partials(source.partials(batch, actors));
    Map<Statistic<?, ?>, CountBlock> partials = new LinkedHashMap<>();
    Map<Statistic<?, ?>, BatchCounter> counters = new LinkedHashMap<>();
    for (Statistic<?, ?> statistic : statistics(false)) {
      Optional<CountBlock> known = kept.read(statistic);
      if (known.isPresent()) {
        partials.put(statistic, known.get());
      } else {
        counters.put(statistic, statistic.counter(Known.NOTHING));
      }
    }
    if (!counters.isEmpty()) {
      source.read(batch, actors, article -> add(article, counters));
      for (Map.Entry<Statistic<?, ?>, BatchCounter> counter : counters.entrySet()) {
        CountBlock counts = counter.getValue().toBlock();
        kept.write(counter.getKey(), counts);
        partials.put(counter.getKey(), counts);
      }
    }
    return partials;
  }

  private static void add(ArticleFacts article, Map<Statistic<?, ?>, BatchCounter> counters) {
    counters.forEach(
        (statistic, counter) -> {
          if (article.counted() || !statistic.countedOnly()) {
            counter.add(article);
          }
        });
  }

  private static Map<Shard, CountBlock> split(Statistic<?, ?> statistic, CountBlock counts) {
    Map<Shard, CountBlock> shards = new LinkedHashMap<>();
    for (CountBlock block : counts.split(CountSchema.of(statistic.counts()), SHARDS)) {
      shards.put(new Shard(name(statistic), shards.size()), block);
    }
    return shards;
  }

  /**
   * Merges the batches' blocks of one shard.
   *
   * @return the sum, and for each block what it must be told; nothing where nobody asks
   */
  public CountBlock.Merged merge(Shard shard, List<CountBlock> blocks) {
    Statistic<?, ?> statistic = statistic(shard.table());
    CountSchema<?> schema = CountSchema.of(statistic.counts());
    return isUsed(statistic)
        ? CountBlock.sumWithEchoes(schema, blocks)
        : new CountBlock.Merged(CountBlock.sum(schema, blocks), List.of());
  }

  /** Writes the table of a statistic out of its merged shards; returns its rows. */
  public long finish(String table, List<CountBlock> shards, Totals totals) throws IOException {
    return finish(statistic(table), shards, totals);
  }

  private <C extends Record, R extends Record> long finish(
      Statistic<C, R> statistic, List<CountBlock> shards, Totals totals) throws IOException {
    Table<R> table = Table.of(statistic.rows());
    try (Stream<R> rows = statistic.finish(Counts.of(statistic.counts(), shards), totals)) {
      Iterator<R> each = rows.iterator();
      return TableWriter.writeAll(table, PublishedFiles.only(settings, table), () -> each);
    }
  }

  /** The names of the statistics that use none, or of those that use others. */
  public List<String> statisticNames(boolean second) {
    return statistics(second).stream().map(Derivation::name).toList();
  }

  /**
   * What a second look at a batch gives.
   *
   * @param files for each table of rows of single articles, the batch's sorted file
   * @param counts of the statistics that use others
   */
  public record Recount(Map<String, Path> files, Map<Shard, CountBlock> counts) {}

  /**
   * Looks at a batch once more.
   *
   * @param echoes what {@link #merge} told the batch
   */
  public Recount recount(
      FactBatch batch, ActorDirectory actors, Map<Shard, byte[]> echoes, Totals totals)
      throws IOException {
    Known known = known(batch, actors, echoes);
    Map<Statistic<?, ?>, BatchCounter> counters = new LinkedHashMap<>();
    statistics(true).forEach(each -> counters.put(each, each.counter(known)));
    Map<String, Path> files = new LinkedHashMap<>();
    List<RowFile<?>> rowFiles = new ArrayList<>();
    try {
      for (DerivedTable<?> table : tables) {
        if (table instanceof ArticleTable<?> ofArticles) {
          Path file = Path.of(settings.workFolder(), name(table), batch.key() + ".parquet");
          rowFiles.add(RowFile.create(ofArticles, file, known, totals));
          files.put(name(table), file);
        }
      }
      source.read(
          batch,
          actors,
          article -> {
            add(article, counters);
            rowFiles.forEach(file -> file.accept(article));
          });
    } finally {
      for (RowFile<?> file : rowFiles) {
        file.writer().close();
      }
    }
    Map<Shard, CountBlock> counts = new LinkedHashMap<>();
    counters.forEach((statistic, counter) -> counts.putAll(split(statistic, counter.toBlock())));
    return new Recount(files, counts);
  }

  /** The corpus's counts of the batch's own keys. */
  private Known known(FactBatch batch, ActorDirectory actors, Map<Shard, byte[]> echoes)
      throws IOException {
    Map<Class<? extends Record>, List<CountBlock>> known = new HashMap<>();
    for (Map.Entry<Statistic<?, ?>, CountBlock> own : partials(batch, actors).entrySet()) {
      Statistic<?, ?> statistic = own.getKey();
      if (isUsed(statistic)) {
        CountSchema<?> schema = CountSchema.of(statistic.counts());
        List<CountBlock> recalled = new ArrayList<>();
        split(statistic, own.getValue())
            .forEach(
                (shard, block) ->
                    recalled.add(block.recall(schema, echoes.getOrDefault(shard, new byte[0]))));
        known.put(statistic.counts(), recalled);
      }
    }
    return new Known(known);
  }

  /** A batch's rows of a table on their way to a file. */
  private record RowFile<R extends Record>(
      ArticleTable<R> table, Function<ArticleFacts, List<R>> rows, TableWriter<R> writer)
      implements Consumer<ArticleFacts> {

    static <R extends Record> RowFile<R> create(
        ArticleTable<R> table, Path file, Known known, Totals totals) throws IOException {
      return new RowFile<>(
          table, table.rows(known, totals), TableWriter.create(Table.of(table.rows()), file));
    }

    @Override
    public void accept(ArticleFacts article) {
      if (article.counted() || !table.countedOnly()) {
        try {
          for (R row : rows.apply(article)) {
            writer.write(row);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private List<Statistic<?, ?>> statistics(boolean second) {
    List<Statistic<?, ?>> statistics = new ArrayList<>();
    for (DerivedTable<?> table : tables) {
      if (table instanceof Statistic<?, ?> statistic && statistic.uses().isEmpty() != second) {
        statistics.add(statistic);
      }
    }
    return statistics;
  }

  private boolean isUsed(Statistic<?, ?> statistic) {
    return tables.stream().anyMatch(table -> table.uses().contains(statistic.counts()));
  }

  private Statistic<?, ?> statistic(String name) {
    for (DerivedTable<?> table : tables) {
      if (table instanceof Statistic<?, ?> statistic && name(statistic).equals(name)) {
        return statistic;
      }
    }
    throw new IllegalArgumentException("no statistic makes the table " + name);
  }

  private static String name(DerivedTable<?> table) {
    return Table.of(table.rows()).name();
  }
}
