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
import org.newsloom.pipeline.facts.FileBatch;
import org.newsloom.pipeline.summary.SummarySettings;

/** Runs on Beam: its direct runner, unless the options name another. */
final class BeamEngine implements NewsloomRun.Engine {
  private static final long POLL_MILLIS = 500;

  @Override
  public void run(
      List<FileBatch> batches,
      RunRequest request,
      String factsFolder,
      SummarySettings summary,
      Progress progress)
      throws IOException {
    Pipeline pipeline = Pipeline.create(options(request.beamArguments(), batches.size()));
    NewsloomPipeline.build(pipeline, batches, request.analysis(), factsFolder, summary);
    progress.stage("analysing", request.files().size());
    PipelineResult result = pipeline.run();
    awaitEnd(result, progress, request.files().size());
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
    if (arguments.stream().noneMatch(argument -> argument.startsWith("--targetParallelism"))) {
      // The direct runner's idle threads look for work without pause, which costs a processor each.
      direct.setTargetParallelism(
          Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), batches)));
    }
    // Checks that cost more than the work itself; the tests turn them on.
    if (arguments.stream().noneMatch(argument -> argument.startsWith("--enforce"))) {
      direct.setEnforceImmutability(false);
      direct.setEnforceEncodability(false);
    }
    return options;
  }

  private static void awaitEnd(PipelineResult result, Progress progress, long total) {
    boolean summarising = false;
    PipelineResult.State state = result.getState();
    while (!state.isTerminal()) {
      PipelineResult.State reached =
          result.waitUntilFinish(org.joda.time.Duration.millis(POLL_MILLIS));
      state = reached == null ? result.getState() : reached;
      if (summarising) {
        continue;
      }
      long done = analysed(result);
      progress.done(done);
      if (done >= total) {
        progress.stage("summarising", 0);
        summarising = true;
      }
    }
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the pipeline ended as " + state);
    }
  }

  private static long analysed(PipelineResult result) {
    MetricQueryResults metrics =
        result
            .metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(
                        MetricNameFilter.named(NewsloomPipeline.class, AnalyseArticles.RECORDS))
                    .build());
    long done = 0;
    for (var counter : metrics.getCounters()) {
      done += counter.getAttempted();
    }
    return done;
  }
}
