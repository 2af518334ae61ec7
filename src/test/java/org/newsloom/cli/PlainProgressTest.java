package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PlainProgressTest {
  private final AtomicLong now = new AtomicLong();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PlainProgress progress =
      new PlainProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), now::get);

  private void at(int seconds, long done) {
    now.set(seconds * 1_000_000_000L);
    progress.done(done);
  }

  @Test
  void printsOneLineEveryThirtySeconds() {
    progress.stage("analysing", 20_000);
    at(10, 500);
    at(30, 1_250);
    at(45, 2_000);
    at(60, 3_000);
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "analysing 1,250/20,000 articles, 42/s, 7 min 30 s left",
            "analysing 3,000/20,000 articles, 50/s, 5 min 40 s left");
  }

  @Test
  void saysHowLongAStageWithoutAnEndHasTaken() {
    progress.stage("summarising", 0);
    at(31, 0);
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("summarising, for 31 s");
  }
}
