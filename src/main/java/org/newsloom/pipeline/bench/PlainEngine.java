package org.newsloom.pipeline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.newsloom.actors.ActorResolver;
import org.newsloom.actors.ResolvedActor;
import org.newsloom.clean.repeats.RepeatedLineOptions;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.pipeline.NewsloomRun;
import org.newsloom.pipeline.Progress;
import org.newsloom.pipeline.RunWork;
import org.newsloom.pipeline.facts.BatchCleaner;
import org.newsloom.pipeline.facts.CleanedPart;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.facts.FactFiles;
import org.newsloom.pipeline.facts.LineEvidence;
import org.newsloom.pipeline.facts.PartAnalyser;
import org.newsloom.pipeline.summary.ActorDirectory;
import org.newsloom.pipeline.summary.ActorNames;
import org.newsloom.pipeline.summary.Derivation;
import org.newsloom.pipeline.summary.Derivation.Shard;
import org.newsloom.pipeline.summary.DerivationPlan;
import org.newsloom.pipeline.summary.PublishedTables;
import org.newsloom.pipeline.summary.SummarySettings;
import org.newsloom.pipeline.summary.TableMerge;
import org.newsloom.stats.Totals;
import org.newsloom.stats.counts.CountBlock;
import org.newsloom.tables.Table;

/**
 * A run without Beam: the same work in a plain pool of threads. The floor that the pipeline is
 * measured against, and a second opinion on its tables, which must be the same to the byte.
 */
public final class PlainEngine implements NewsloomRun.Engine {
  private final int threads;

  public PlainEngine(int threads) {
    this.threads = threads;
  }

  @Override
  public void run(RunWork work, Progress progress) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<FactBatch> facts = analyse(pool, work, progress);
      progress.stage("summarising", 0);
      summarise(pool, facts, work.derivation());
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<FactBatch> analyse(ExecutorService pool, RunWork work, Progress progress)
      throws IOException {
    progress.stage("cleaning", work.files());
    AtomicLong done = new AtomicLong();
    ThreadLocal<BatchCleaner> cleaners =
        ThreadLocal.withInitial(() -> new BatchCleaner(work.analysis(), work.store()));
    List<CleanedPart> parts =
        forAll(pool, work.batches(), batch -> cleaners.get().clean(batch, done::addAndGet)).stream()
            .flatMap(List::stream)
            .toList();
    RepeatedLines repeatedLines = repeatedLines(pool, parts, work);
    progress.stage("analysing", done.getAndSet(0));
    ThreadLocal<PartAnalyser> analysers =
        ThreadLocal.withInitial(
            () -> new PartAnalyser(work.analysis(), work.store(), repeatedLines));
    List<FactBatch> facts =
        forAll(pool, parts, part -> analysers.get().analyse(part, done::addAndGet));
    progress.done(done.get());
    return facts.stream().sorted(FactBatch.ORDER).toList();
  }

  private static RepeatedLines repeatedLines(
      ExecutorService pool, List<CleanedPart> parts, RunWork work) throws IOException {
    RepeatedLineOptions options = work.analysis().clean().repeatedLines();
    if (!options.enabled()) {
      return RepeatedLines.NONE;
    }
    LineEvidence evidence = new LineEvidence(options.minArticles());
    List<List<byte[]>> blocks = forAll(pool, parts, evidence::read);
    return RepeatedLines.of(
        forAll(
            pool,
            numbers(LineEvidence.SHARDS),
            shard -> evidence.merge(blocks.stream().map(part -> part.get(shard)).toList())));
  }

  private static void summarise(ExecutorService pool, List<FactBatch> facts, DerivationPlan plan)
      throws IOException {
    FactCounts counts =
        facts.stream().map(FactBatch::counts).reduce(FactCounts.NONE, FactCounts::plus);
    ActorDirectory directory = directory(pool, facts, plan.settings());
    Totals totals = plan.totals(counts, directory);
    ThreadLocal<Derivation> steps = ThreadLocal.withInitial(plan::start);
    Map<String, List<Path>> files = new TreeMap<>();
    for (Table<?> table : PublishedTables.copied()) {
      files.put(table.name(), facts.stream().map(batch -> FactFiles.in(batch, table)).toList());
    }

    List<Map<Shard, CountBlock>> counted =
        forAll(pool, facts, batch -> steps.get().count(batch, directory));
    Map<Shard, CountBlock.Merged> merged = merge(pool, steps, counted);
    finish(pool, steps, merged, totals);
    List<Derivation.Recount> recounts =
        forAll(
            pool,
            numbers(facts.size()),
            batch ->
                steps.get().recount(facts.get(batch), directory, echoes(merged, batch), totals));
    finish(
        pool,
        steps,
        merge(pool, steps, recounts.stream().map(Derivation.Recount::counts).toList()),
        totals);
    recounts.forEach(
        recount ->
            recount
                .files()
                .forEach(
                    (table, file) ->
                        files.computeIfAbsent(table, key -> new ArrayList<>()).add(file)));
    forAll(
        pool,
        List.copyOf(files.keySet()),
        table -> new TableMerge(plan.settings()).write(table, files.get(table)));
  }

  private static ActorDirectory directory(
      ExecutorService pool, List<FactBatch> facts, SummarySettings settings) throws IOException {
    ActorNames names = new ActorNames(new ActorResolver(settings.analysis().actors().lexicon()));
    List<List<byte[]>> counted = forAll(pool, facts, names::count);
    return new ActorDirectory(
        forAll(
            pool,
            numbers(ActorNames.SHARDS),
            shard -> {
              List<ResolvedActor> resolved =
                  names.resolve(counted.stream().map(batch -> batch.get(shard)).toList());
              return new ActorDirectory.Shard(
                  new ArrayList<>(resolved.stream().map(ActorDirectory::entry).toList()));
            }));
  }

  /** Every batch has a block of every shard of the same statistics. */
  private static Map<Shard, CountBlock.Merged> merge(
      ExecutorService pool, ThreadLocal<Derivation> steps, List<Map<Shard, CountBlock>> counted)
      throws IOException {
    List<Shard> shards = counted.isEmpty() ? List.of() : List.copyOf(counted.get(0).keySet());
    List<CountBlock.Merged> sums =
        forAll(
            pool,
            shards,
            shard ->
                steps.get().merge(shard, counted.stream().map(each -> each.get(shard)).toList()));
    Map<Shard, CountBlock.Merged> merged = new LinkedHashMap<>();
    for (int i = 0; i < shards.size(); i++) {
      merged.put(shards.get(i), sums.get(i));
    }
    return merged;
  }

  private static void finish(
      ExecutorService pool,
      ThreadLocal<Derivation> steps,
      Map<Shard, CountBlock.Merged> merged,
      Totals totals)
      throws IOException {
    Map<String, List<CountBlock>> byTable = new TreeMap<>();
    merged.forEach(
        (shard, sum) ->
            byTable.computeIfAbsent(shard.table(), key -> new ArrayList<>()).add(sum.block()));
    forAll(
        pool,
        List.copyOf(byTable.keySet()),
        table -> steps.get().finish(table, byTable.get(table), totals));
  }

  private static Map<Shard, byte[]> echoes(Map<Shard, CountBlock.Merged> merged, int batch) {
    Map<Shard, byte[]> echoes = new LinkedHashMap<>();
    merged.forEach(
        (shard, sum) -> {
          if (!sum.echoes().isEmpty()) {
            echoes.put(shard, sum.echoes().get(batch));
          }
        });
    return echoes;
  }

  private interface Work<T, R> {
    R of(T item) throws IOException;
  }

  /** Does a piece of work for each item, and gives the results in the items' order. */
  private static <T, R> List<R> forAll(ExecutorService pool, List<T> items, Work<T, R> work)
      throws IOException {
    List<Future<R>> futures = new ArrayList<>();
    for (T item : items) {
      Callable<R> task = () -> work.of(item);
      futures.add(pool.submit(task));
    }
    List<R> results = new ArrayList<>();
    for (Future<R> future : futures) {
      try {
        results.add(future.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IOException("a piece of the run failed", e.getCause());
      }
    }
    return results;
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
