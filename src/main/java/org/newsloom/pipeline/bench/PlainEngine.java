package org.newsloom.pipeline.bench;

import java.io.IOException;
import java.util.ArrayList;
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
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.pipeline.NewsloomRun;
import org.newsloom.pipeline.Progress;
import org.newsloom.pipeline.RunRequest;
import org.newsloom.pipeline.facts.BatchAnalyser;
import org.newsloom.pipeline.facts.BatchLines;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.facts.FactFiles;
import org.newsloom.pipeline.facts.FileBatch;
import org.newsloom.pipeline.facts.Rooms;
import org.newsloom.pipeline.summary.ActorCount;
import org.newsloom.pipeline.summary.ActorDirectory;
import org.newsloom.pipeline.summary.ActorNames;
import org.newsloom.pipeline.summary.ActorSummary;
import org.newsloom.pipeline.summary.MentionSummary;
import org.newsloom.pipeline.summary.SummarySettings;
import org.newsloom.pipeline.summary.TableMerge;
import org.newsloom.pipeline.summary.TermSummary;
import org.newsloom.stats.cooccurrence.CooccurrenceBlock;
import org.newsloom.stats.terms.TermBlock;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

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
  public void run(
      List<FileBatch> batches,
      RunRequest request,
      String factsFolder,
      SummarySettings summary,
      Progress progress)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<FactBatch> facts = analyse(pool, batches, request, Storage.at(factsFolder), progress);
      progress.stage("summarising", 0);
      summarise(pool, facts, summary);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<FactBatch> analyse(
      ExecutorService pool,
      List<FileBatch> batches,
      RunRequest request,
      Storage facts,
      Progress progress)
      throws IOException {
    RepeatedLines repeatedLines = repeatedLines(pool, batches, request, progress);
    progress.stage("analysing", request.files().size());
    AtomicLong done = new AtomicLong();
    ThreadLocal<BatchAnalyser> analysers =
        ThreadLocal.withInitial(() -> new BatchAnalyser(request.analysis(), repeatedLines, facts));
    List<List<FactBatch>> written =
        forAll(pool, batches, batch -> analysers.get().analyse(batch, done::addAndGet));
    progress.done(done.get());
    return written.stream().flatMap(List::stream).sorted(FactBatch.ORDER).toList();
  }

  private static RepeatedLines repeatedLines(
      ExecutorService pool, List<FileBatch> batches, RunRequest request, Progress progress)
      throws IOException {
    Integer minRepeats = request.analysis().minRepeats();
    if (minRepeats == null) {
      return RepeatedLines.NONE;
    }
    progress.stage("comparing lines", request.files().size());
    BatchLines lines = new BatchLines(request.analysis().maxRecordBytes(), minRepeats);
    AtomicLong done = new AtomicLong();
    List<List<byte[]>> blocks = forAll(pool, batches, batch -> lines.read(batch, done::addAndGet));
    progress.done(done.get());
    return RepeatedLines.of(
        forAll(
            pool,
            numbers(BatchLines.SHARDS),
            shard -> lines.merge(blocks.stream().map(batch -> batch.get(shard)).toList())));
  }

  private static void summarise(
      ExecutorService pool, List<FactBatch> facts, SummarySettings settings) throws IOException {
    FactCounts totals =
        facts.stream().map(FactBatch::counts).reduce(FactCounts.NONE, FactCounts::plus);
    Map<String, List<StoredFile>> files = new TreeMap<>();
    for (var table :
        List.of(
            FactFiles.ARTICLES, FactFiles.SENTENCES, FactFiles.REMOVED_BLOCKS, FactFiles.REJECTS)) {
      files.put(table.name(), facts.stream().map(batch -> FactFiles.in(batch, table)).toList());
    }
    files.put("article_terms", terms(pool, facts, settings, totals));
    files.put("actor_mentions", actors(pool, facts, settings));
    forAll(
        pool,
        List.copyOf(files.keySet()),
        table -> new TableMerge(settings).write(table, files.get(table)));
  }

  private static List<StoredFile> terms(
      ExecutorService pool, List<FactBatch> facts, SummarySettings settings, FactCounts totals)
      throws IOException {
    TermSummary summary = new TermSummary(settings);
    List<List<byte[]>> blocks = forAll(pool, facts, TermSummary::blocks);
    List<TermSummary.MergedShard> shards =
        forAll(
            pool,
            numbers(TermSummary.SHARDS),
            shard -> summary.merge(blocks.stream().map(batch -> batch.get(shard)).toList()));
    List<TermBlock> merged = shards.stream().map(TermSummary.MergedShard::block).toList();
    summary.writeTerms(merged, totals);
    return forAll(
        pool,
        numbers(facts.size()),
        batch ->
            summary.weigh(
                facts.get(batch),
                shards.stream().map(shard -> shard.documentFrequencies().get(batch)).toList(),
                totals));
  }

  private static List<StoredFile> actors(
      ExecutorService pool, List<FactBatch> facts, SummarySettings settings) throws IOException {
    ActorNames names = new ActorNames(new ActorResolver(Rooms.lexicon(settings.analysis())));
    List<List<byte[]>> counted = forAll(pool, facts, names::count);
    List<ActorDirectory.Shard> shards =
        forAll(
            pool,
            numbers(ActorNames.SHARDS),
            shard -> {
              List<ResolvedActor> resolved =
                  names.resolve(counted.stream().map(batch -> batch.get(shard)).toList());
              return new ActorDirectory.Shard(
                  new ArrayList<>(resolved.stream().map(ActorDirectory::entry).toList()));
            });
    ActorDirectory directory = new ActorDirectory(shards);
    MentionSummary mentions = new MentionSummary(settings);
    List<MentionSummary.Result> results =
        forAll(pool, facts, batch -> mentions.summarise(batch, directory));
    List<CooccurrenceBlock> pairs =
        forAll(
            pool,
            numbers(MentionSummary.SHARDS),
            shard ->
                ActorSummary.merge(
                    results.stream()
                        .map(result -> result.pairs().get(shard).toByteArray())
                        .toList()));
    ActorSummary summary = new ActorSummary(settings);
    summary.writeCooccurrences(pairs);
    summary.writeActors(
        directory,
        results.stream()
            .map(result -> new ActorCount.Batch(new ArrayList<>(result.actors())))
            .toList());
    return results.stream().map(MentionSummary.Result::mentions).toList();
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
