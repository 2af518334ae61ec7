package org.newsloom.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.newsloom.pipeline.Progress;

/**
 * One plain line every 30 seconds, for logs and schedulers: {@code analysing 1,250/20,000 articles,
 * 84/s, 3 min 43 s left}.
 */
final class PlainProgress implements Progress {
  private static final long EVERY_NANOS = Duration.ofSeconds(30).toNanos();

  private final PrintStream out;
  private final LongSupplier nanoTime;
  private String name = "";
  private long total;
  private long startedAt;
  private long lastLineAt;

  PlainProgress(PrintStream out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
  }

  @Override
  public void stage(String name, long total) {
    this.name = name;
    this.total = total;
    startedAt = nanoTime.getAsLong();
    lastLineAt = startedAt;
  }

  @Override
  public void done(long done) {
    long now = nanoTime.getAsLong();
    if (now - lastLineAt < EVERY_NANOS) {
      return;
    }
    lastLineAt = now;
    double rate = done / ((now - startedAt) / 1e9);
    StringBuilder line = new StringBuilder(name);
    if (total > 0) {
      line.append(String.format(Locale.ROOT, " %,d/%,d articles", done, Math.max(total, done)));
    } else {
      line.append(String.format(Locale.ROOT, " %,d articles", done));
    }
    line.append(String.format(Locale.ROOT, ", %.0f/s", rate));
    if (total > done && rate > 0) {
      line.append(", ").append(spoken(Math.round((total - done) / rate))).append(" left");
    }
    out.println(line);
  }

  @Override
  public void finish() {}

  /** Seconds as a person says them. */
  static String spoken(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
  }
}
