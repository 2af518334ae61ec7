package org.newsloom.pipeline;

import java.io.IOException;
import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

/** Runs on Beam: its direct runner, unless the options name another. */
public final class BeamEngine implements NewsloomRun.Engine {
  private static final long POLL_MILLIS = 500;

  @Override
  public void run(RunWork work, Progress progress) throws IOException {
    Pipeline pipeline = Pipeline.create(options(work.beamArguments(), work.batches().size()));
    NewsloomPipeline.build(pipeline, work);
    progress.stage("cleaning", work.files());
    PipelineResult result = pipeline.run();
    try {
      awaitEnd(result, progress, work.files());
    } catch (Pipeline.PipelineExecutionException e) {
      throw cause(e);
    } catch (RuntimeException | Error e) {
      // Whatever went wrong here, no worker may go on writing once the lock is given back.
      result.cancel();
      throw e;
    }
  }

  private static PipelineOptions options(List<String> arguments, int batches) {
    PipelineOptions options;
    try {
      options =
          PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new))
              .withValidation()
              .create();
    } catch (IllegalArgumentException e) {
      throw new UserError(
          ExitCode.USAGE,
          "Beam does not take the options behind --: "
              + e.getMessage()
              + ". A runner other than the direct one needs its jar on the class path.",
          e);
    }
    DirectOptions direct = options.as(DirectOptions.class);
    direct.setBlockOnRun(false);
    if (!names(arguments, "--targetParallelism")) {
      // The direct runner's idle threads look for work without pause, which costs a processor each.
      direct.setTargetParallelism(
          Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), batches)));
    }
    // Checks that cost more than the work itself; the tests turn them on.
    if (!names(arguments, "--enforceImmutability")) {
      direct.setEnforceImmutability(false);
    }
    if (!names(arguments, "--enforceEncodability")) {
      direct.setEnforceEncodability(false);
    }
    return options;
  }

  private static boolean names(List<String> arguments, String option) {
    return arguments.stream().anyMatch(argument -> argument.startsWith(option));
  }

  /** A user's mistake that only a worker could see comes wrapped. */
  private static RuntimeException cause(RuntimeException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof UserError mistake) {
        return mistake;
      }
    }
    return failure;
  }

  private static void awaitEnd(PipelineResult result, Progress progress, long files) {
    String counter = CleanArticles.RECORDS;
    PipelineResult.State state = result.getState();
    while (!state.isTerminal()) {
      PipelineResult.State reached =
          result.waitUntilFinish(org.joda.time.Duration.millis(POLL_MILLIS));
      state = reached == null ? result.getState() : reached;
      long records = count(result, CleanArticles.RECORDS);
      if (counter.equals(CleanArticles.RECORDS) && count(result, CleanArticles.FILES) >= files) {
        progress.stage("analysing", records);
        counter = AnalyseArticles.RECORDS;
      }
      if (counter.equals(AnalyseArticles.RECORDS)
          && count(result, AnalyseArticles.RECORDS) >= records) {
        progress.stage("summarising", 0);
        counter = "";
      }
      progress.done(counter.isEmpty() ? 0 : count(result, counter));
    }
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the pipeline ended as " + state);
    }
  }

  private static long count(PipelineResult result, String counter) {
    MetricQueryResults metrics =
        result
            .metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.named(NewsloomPipeline.class, counter))
                    .build());
    long done = 0;
    for (var each : metrics.getCounters()) {
      done += each.getAttempted();
    }
    return done;
  }
}
