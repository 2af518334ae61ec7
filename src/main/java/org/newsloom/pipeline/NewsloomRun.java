package org.newsloom.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.facts.FactStore;
import org.newsloom.pipeline.facts.Fingerprints;
import org.newsloom.pipeline.facts.Ledger;
import org.newsloom.pipeline.summary.CountSettings;
import org.newsloom.pipeline.summary.PublishedTables;
import org.newsloom.pipeline.summary.SummarySettings;
import org.newsloom.tables.Table;
import org.newsloom.tables.snapshot.FileTrees;
import org.newsloom.tables.snapshot.Manifest;
import org.newsloom.tables.snapshot.OutputLayout;
import org.newsloom.tables.snapshot.Publisher;
import org.newsloom.tables.snapshot.RunLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run from its lock to its published snapshot: makes the facts that are missing, stages tables,
 * checks them, publishes them. Whatever fails before leaves the last snapshot current.
 */
public final class NewsloomRun {
  private static final Logger LOG = LoggerFactory.getLogger(NewsloomRun.class);
  private static final DateTimeFormatter ID_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final RunRequest request;
  private final Progress progress;
  private final Engine engine;

  /** Carries out the two halves of a run: on Beam, or, to know what Beam costs, without it. */
  public interface Engine {
    /** Makes the facts that are missing, then the tables. */
    void run(RunWork work, Progress progress) throws IOException;
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
   * @throws UserError if another run holds the lock, the output folder cannot be written to, or
   *     Beam's options are wrong
   */
  @SuppressWarnings("try") // the lock is held, not used
  public RunResult run() throws IOException {
    Instant started = Instant.now();
    String runId =
        ID_TIME.format(started)
            + String.format(Locale.ROOT, "-%06x", ThreadLocalRandom.current().nextInt(1 << 24));
    OutputLayout layout = new OutputLayout(Path.of(request.output().dir()));
    Publisher publisher = new Publisher(layout, PublishedTables.all());
    makeOutputFolder();
    try (RunLock lock = RunLock.take(layout, runId)) {
      publisher.requireOwnCurrent();
      publisher.removeStaleStaging();
      FactStore store = store(layout, runId);
      Ledger known = request.analysis().storeText() ? Ledger.read(layout.ledger()) : Ledger.EMPTY;
      engine.run(
          new RunWork(
              known.cut(request.inputs().files()),
              request.analysis(),
              store,
              summarySettings(layout, runId),
              request.beamArguments()),
          progress);
      progress.stage("checking", 0);
      List<FactBatch> facts = store.noted();
      FactCounts counts =
          facts.stream().map(FactBatch::counts).reduce(FactCounts.NONE, FactCounts::plus);
      List<Manifest.TableFiles> tables = publisher.check(runId);
      requireAccount(counts, tables);
      Manifest manifest = manifest(runId, started, publisher, counts, tables);
      if (request.analysis().storeText()) {
        Ledger.of(facts).write(layout.ledger());
      }
      Set<Path> used = store.used(facts);
      publisher.publish(manifest, request.output().keepSnapshots());
      tidyUp(layout, store, used);
      return new RunResult(
          counts, manifest, layout.current(), Duration.between(started, Instant.now()));
    } finally {
      progress.finish();
    }
  }

  /** Facts hold texts; where none is to be kept, they go with the run. */
  private FactStore store(OutputLayout layout, String runId) {
    Path work = layout.work(runId);
    Path root = request.analysis().storeText() ? layout.store() : work.resolve("facts");
    return new FactStore(
        root.toString(), work.resolve("noted").toString(), Fingerprints.of(request.keys()));
  }

  /** The run is published by now, so that what cannot be removed does not make it a failure. */
  private void tidyUp(OutputLayout layout, FactStore store, Set<Path> used) {
    try {
      if (request.analysis().storeText()) {
        store.keepOnly(used);
      } else {
        FileTrees.delete(layout.store());
      }
    } catch (IOException e) {
      LOG.warn("the run is published, but some old facts could not be removed", e);
    }
  }

  private void makeOutputFolder() {
    try {
      Files.createDirectories(Path.of(request.output().dir()));
    } catch (IOException e) {
      throw new UserError(
          ExitCode.BAD_INPUT,
          "output.dir: %s cannot be made (%s); name a folder that can be written to"
              .formatted(request.output().dir(), e),
          e);
    }
    if (!Files.isWritable(Path.of(request.output().dir()))) {
      throw UserError.badInput(
          "output.dir: %s cannot be written to; name another folder, or change its permissions"
              .formatted(request.output().dir()));
    }
  }

  private SummarySettings summarySettings(OutputLayout layout, String runId) {
    return new SummarySettings(
        request.analysis(),
        new CountSettings(
            request.terms(), new TreeSet<>(request.terms().allStopWords()), request.cooccurrence()),
        layout.stagedSnapshot(runId).toString(),
        layout.work(runId).toString());
  }

  /** What the tables hold is what the batches counted: nothing was lost on the way. */
  private static void requireAccount(FactCounts counts, List<Manifest.TableFiles> files) {
    for (Table<?> table : PublishedTables.all()) {
      OptionalLong expected = counts.of(table.account());
      long rows =
          files.stream()
              .filter(each -> each.table().equals(table.name()))
              .mapToLong(Manifest.TableFiles::rows)
              .sum();
      if (expected.isPresent() && rows != expected.getAsLong()) {
        throw new IllegalStateException(
            "table %s has %d rows instead of %d".formatted(table, rows, expected.getAsLong()));
      }
    }
  }

  private Manifest manifest(
      String runId,
      Instant started,
      Publisher publisher,
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
        request.origin().name(),
        started.truncatedTo(ChronoUnit.SECONDS).toString(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        request.origin().version(),
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        RunLock.host(),
        publisher.currentSnapshot().orElse(null),
        Fingerprints.of(request.keys()).named(),
        request.origin().definition(),
        new Manifest.Input(
            request.inputs().files().size(),
            ignored,
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
