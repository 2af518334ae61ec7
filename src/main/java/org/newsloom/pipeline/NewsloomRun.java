package org.newsloom.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.facts.FactFolders;
import org.newsloom.pipeline.facts.FileBatch;
import org.newsloom.pipeline.summary.PublishedTables;
import org.newsloom.pipeline.summary.SummarySettings;
import org.newsloom.tables.Table;
import org.newsloom.tables.snapshot.Manifest;
import org.newsloom.tables.snapshot.OutputLayout;
import org.newsloom.tables.snapshot.Publisher;
import org.newsloom.tables.snapshot.RunLock;

/**
 * A run from its lock to its published snapshot: stages facts and tables, checks them, publishes
 * them. Whatever fails before leaves the last snapshot current.
 */
public final class NewsloomRun {
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
   * @throws UserError if another run holds the lock, the output folder cannot be written to, or
   *     Beam's options are wrong
   */
  @SuppressWarnings("try") // the lock is held, not used
  public RunResult run() throws IOException {
    Instant started = Instant.now();
    String runId =
        ID_TIME.format(started)
            + String.format(Locale.ROOT, "-%06x", ThreadLocalRandom.current().nextInt(1 << 24));
    OutputLayout layout = new OutputLayout(request.outputFolder());
    Publisher publisher = new Publisher(layout, PublishedTables.all());
    makeOutputFolder();
    try (RunLock lock = RunLock.take(layout, runId)) {
      publisher.requireOwnCurrent();
      publisher.removeStaleStaging();
      Files.createDirectories(layout.stagedFacts(runId));
      engine.run(
          FileBatch.cut(request.files()),
          request,
          layout.stagedFacts(runId).toString(),
          summarySettings(layout, runId),
          progress);
      progress.stage("checking", 0);
      FactFolders.removeUnfinished(layout.stagedFacts(runId));
      FactCounts counts = FactFolders.counts(layout.stagedFacts(runId));
      List<Manifest.TableFiles> tables = publisher.check(runId);
      requireAccount(counts, tables);
      Manifest manifest = manifest(runId, started, publisher, counts, tables);
      publisher.publish(manifest, request.keepSnapshots());
      return new RunResult(
          counts, manifest, layout.current(), Duration.between(started, Instant.now()));
    } finally {
      progress.finish();
    }
  }

  private void makeOutputFolder() {
    try {
      Files.createDirectories(request.outputFolder());
    } catch (IOException e) {
      throw new UserError(
          ExitCode.BAD_INPUT,
          "output.dir: %s cannot be made (%s); name a folder that can be written to"
              .formatted(request.outputFolder(), e),
          e);
    }
    if (!Files.isWritable(request.outputFolder())) {
      throw UserError.badInput(
          "output.dir: %s cannot be written to; name another folder, or change its permissions"
              .formatted(request.outputFolder()));
    }
  }

  private SummarySettings summarySettings(OutputLayout layout, String runId) {
    return new SummarySettings(
        request.analysis(),
        request.minFrequency(),
        request.minArticles(),
        request.contexts(),
        request.minPairs(),
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
    request.ignoredFiles().forEach((extension, number) -> ignored.put(extension, (long) number));
    List<Manifest.Model> models = Models.all(request.analysis().cleanerModel());
    return new Manifest(
        runId,
        request.name(),
        started.truncatedTo(ChronoUnit.SECONDS).toString(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        request.version(),
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        RunLock.host(),
        publisher.currentSnapshot().orElse(null),
        Models.fingerprint(request.analysisKey(), request.version(), models),
        request.effectiveConfig(),
        new Manifest.Input(
            request.files().size(),
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
