package org.newsloom.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.UserError;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.facts.FactFolders;
import org.newsloom.pipeline.facts.FileBatch;
import org.newsloom.pipeline.summary.SummarySettings;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.snapshot.Manifest;
import org.newsloom.tables.snapshot.OutputLayout;
import org.newsloom.tables.snapshot.Publisher;
import org.newsloom.tables.storage.HostName;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run from its lock to its published snapshot: stages facts and tables, checks them, publishes
 * them. Whatever fails before leaves the last snapshot current.
 */
public final class NewsloomRun {
  private static final Logger LOG = LoggerFactory.getLogger(NewsloomRun.class);
  private static final int EXAMPLES = 5;
  private static final DateTimeFormatter ID_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final RunRequest request;
  private final Progress progress;
  private final Engine engine;

  /** Carries out the two halves of a run: on Beam, or, to know what Beam costs, without it. */
  public interface Engine {
    /**
     * Writes the facts of all batches, then the tables.
     *
     * @param batches what to read
     * @param factsFolder where folders of facts go
     */
    void run(
        List<FileBatch> batches,
        RunRequest request,
        String factsFolder,
        SummarySettings summary,
        Progress progress)
        throws IOException;
  }

  /** A run on Beam. */
  public NewsloomRun(RunRequest request, Progress progress) {
    this(request, progress, new BeamEngine());
  }

  /** A run on an engine of one's own. */
  public NewsloomRun(RunRequest request, Progress progress, Engine engine) {
    this.request = request;
    this.progress = progress;
    this.engine = engine;
  }

  /**
   * Carries the run out.
   *
   * @throws UserError if another run holds the lock, the output folder cannot be written to, the
   *     disk fails, too much of the input cannot be read, or Beam's options are wrong
   */
  public RunResult run() throws IOException {
    try {
      return lockAndRun();
    } catch (IOException | RuntimeException e) {
      throw OutputFailure.explained(e);
    } finally {
      progress.finish();
    }
  }

  private RunResult lockAndRun() throws IOException {
    Instant started = Instant.now();
    String runId =
        ID_TIME.format(started)
            + String.format(Locale.ROOT, "-%06x", ThreadLocalRandom.current().nextInt(1 << 24));
    Storage output = request.output();
    output.requireWritable();
    RunResult result = null;
    try (Closeable lock = output.lock(runId)) {
      LOG.debug("{} is locked by {}", output, lock);
      result = publish(runId, started);
    } catch (IOException e) {
      if (result == null) {
        throw e;
      }
      LOG.warn("{} is published, but its lock could not be given back: {}", runId, e.toString());
    }
    return result;
  }

  private RunResult publish(String runId, Instant started) throws IOException {
    Storage output = request.output();
    Publisher publisher = new Publisher(output);
    String parent = publisher.currentSnapshot().orElse(null);
    publisher.removeStaleStaging();
    String facts = OutputLayout.stagedFacts(runId);
    engine.run(
        FileBatch.cut(request.files()),
        request,
        output.location() + facts,
        summarySettings(runId),
        progress);
    progress.stage("checking", 0);
    output.deleteUnfinished(facts);
    output.deleteUnfinished(OutputLayout.stagedSnapshot(runId));
    FactCounts counts = FactFolders.counts(Storage.at(output.location() + facts));
    List<Manifest.TableFiles> tables = publisher.check(runId);
    requireAccount(counts, tables);
    requireInput(runId, counts);
    Manifest manifest = manifest(runId, started, parent, counts, tables);
    publisher.publish(manifest, request.keepSnapshots());
    return new RunResult(
        counts, manifest, output.describe("current"), Duration.between(started, Instant.now()));
  }

  /** What could not be read is told by name, out of the rejects that are not published then. */
  private void requireInput(String runId, FactCounts counts) throws IOException {
    RunLimits.requireFolders(request.inputs().missingFolders());
    List<String> examples = new ArrayList<>();
    String folder = OutputLayout.stagedSnapshot(runId) + "/" + PublishedTables.rejects().name();
    for (StoredFile file : request.output().list(folder)) {
      try (TableReader<RejectRow> rows = TableReader.open(PublishedTables.rejects(), file)) {
        while (rows.hasNext() && examples.size() < EXAMPLES) {
          RejectRow row = rows.next();
          if (RunLimits.isUnopened(row.reason())) {
            examples.add(row.sourcePath());
          }
        }
      }
    }
    RunLimits.requireOpened(request.files().size(), counts.rejectsByReason(), examples);
  }

  private SummarySettings summarySettings(String runId) {
    return new SummarySettings(
        request.analysis(),
        request.minFrequency(),
        request.minArticles(),
        request.contexts(),
        request.minPairs(),
        request.output().location() + OutputLayout.stagedSnapshot(runId),
        request.output().location() + OutputLayout.work(runId));
  }

  /** What the tables hold is what the batches counted: nothing was lost on the way. */
  private void requireAccount(FactCounts counts, List<Manifest.TableFiles> tables) {
    require("articles", counts.articles(), tables);
    require("rejects", counts.rejects(), tables);
    require("sentences", counts.sentences(), tables);
    require("removed_blocks", counts.removedBlocks(), tables);
    require("actor_mentions", counts.mentions(), tables);
    if (request.minFrequency() <= 1 && request.minArticles() <= 1) {
      require("article_terms", counts.articleTerms(), tables);
    }
  }

  private static void require(String table, long expected, List<Manifest.TableFiles> tables) {
    long rows =
        tables.stream()
            .filter(files -> files.table().equals(table))
            .mapToLong(Manifest.TableFiles::rows)
            .sum();
    if (rows != expected) {
      throw new IllegalStateException(
          "table %s has %d rows instead of %d".formatted(table, rows, expected));
    }
  }

  private Manifest manifest(
      String runId,
      Instant started,
      @Nullable String parent,
      FactCounts counts,
      List<Manifest.TableFiles> tables)
      throws IOException {
    SortedMap<String, Long> ignored = new TreeMap<>();
    request
        .inputs()
        .ignoredByExtension()
        .forEach((extension, number) -> ignored.put(extension, (long) number));
    List<Manifest.Model> models = Models.all(request.analysis().cleanerModel());
    return new Manifest(
        runId,
        request.name(),
        started.truncatedTo(ChronoUnit.SECONDS).toString(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        request.version(),
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        HostName.ofThisMachine(),
        parent,
        Models.fingerprint(request.analysisKey(), request.version(), models),
        request.effectiveConfig(),
        new Manifest.Input(
            request.files().size(),
            ignored,
            request.inputs().linksNotFollowed(),
            request.inputs().suffixedPaths(),
            counts.records(),
            counts.articles(),
            counts.rejects(),
            counts.rejectsByReason(),
            counts.countedArticles(),
            counts.notAnnotatedByLanguage(),
            counts.inputDigest()),
        new Manifest.Actors(counts.mentions(), counts.ambiguousMentions()),
        models,
        tables);
  }
}
