package org.newsloom.cli;

import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.newsloom.pipeline.Progress;

/** A bar on the terminal's standard error: stage, done of total, rate, time left. */
final class TerminalProgress implements Progress {
  private @Nullable ProgressBar bar;

  @Override
  public void stage(String name, long total) {
    finish();
    bar =
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(total > 0 ? total : -1)
            .setUnit(" articles", 1)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(250)
            .setSpeedUnit(ChronoUnit.SECONDS)
            .showSpeed()
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void done(long done) {
    if (bar != null) {
      bar.maxHint(Math.max(bar.getMax(), done));
      bar.stepTo(done);
    }
  }

  @Override
  public void finish() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
