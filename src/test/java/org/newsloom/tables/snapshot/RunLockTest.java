package org.newsloom.tables.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

class RunLockTest {
  @TempDir Path folder;

  private OutputLayout layout() {
    return new OutputLayout(folder.resolve("out"));
  }

  @Test
  void saysWhoRuns() throws IOException {
    try (RunLock lock = RunLock.take(layout(), "run-1")) {
      assertThat(lock).isNotNull();
      assertThat(layout().lock())
          .content()
          .startsWith("pid=%d host=%s ".formatted(ProcessHandle.current().pid(), RunLock.host()))
          .endsWith(" run=run-1" + System.lineSeparator());
    }
  }

  @Test
  void refusesASecondRunAndNamesTheFirst() throws IOException {
    try (RunLock lock = RunLock.take(layout(), "run-1")) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> RunLock.take(layout(), "run-2"))
          .isInstanceOfSatisfying(
              UserError.class, error -> assertThat(error.exitCode()).isEqualTo(ExitCode.LOCKED))
          .hasMessageContaining("run=run-1")
          .hasMessageEndingWith("if it is no more, delete " + layout().lock());
    }
  }

  @Test
  void aRefusedRunLeavesTheLockToItsHolder() throws IOException {
    try (RunLock lock = RunLock.take(layout(), "run-1")) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> RunLock.take(layout(), "run-2")).isInstanceOf(UserError.class);
      assertThat(layout().lock()).content().contains("run=run-1");
    }
  }

  @Test
  void isGoneAfterTheRun() throws IOException {
    RunLock.take(layout(), "run-1").close();
    assertThat(layout().lock()).doesNotExist();
  }

  @Test
  void takesOverTheLockOfADeadRun() throws IOException, InterruptedException {
    leaveLock("pid=%d host=%s run=dead".formatted(pidOfADeadProcess(), RunLock.host()));
    try (RunLock lock = RunLock.take(layout(), "run-2")) {
      assertThat(lock).isNotNull();
      assertThat(layout().lock()).content().contains("run=run-2").doesNotContain("dead");
    }
  }

  @Test
  void takesOverTheLockOfADeadRunWhoseProcessIdLivesAgain() throws IOException {
    leaveLock("pid=%d host=%s run=dead".formatted(ProcessHandle.current().pid(), RunLock.host()));
    try (RunLock lock = RunLock.take(layout(), "run-2")) {
      assertThat(lock).isNotNull();
      assertThat(layout().lock()).content().contains("run=run-2");
    }
  }

  @Test
  void takesOverTheLockOfARunThatDiedBeforeItSaidWhoItWas() throws IOException {
    leaveLock("");
    try (RunLock lock = RunLock.take(layout(), "run-2")) {
      assertThat(lock).isNotNull();
      assertThat(layout().lock()).content().contains("run=run-2");
    }
  }

  @Test
  void refusesWhileAnotherProcessRunsAndTakesOverOnceItIsKilled()
      throws IOException, InterruptedException {
    Process holder = startHolder();
    try {
      assertThatThrownBy(() -> RunLock.take(layout(), "run-2"))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("pid=" + holder.pid() + " ");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    try (RunLock lock = RunLock.take(layout(), "run-2")) {
      assertThat(lock).isNotNull();
      assertThat(layout().lock()).content().contains("run=run-2");
    }
  }

  @Test
  void leavesTheLockOfAnotherMachineAlone() throws IOException {
    leaveLock("pid=1 host=another.example run=run-1");
    assertThatThrownBy(() -> RunLock.take(layout(), "run-2"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("(pid=1 host=another.example run=run-1)");
    assertThat(layout().lock()).hasContent("pid=1 host=another.example run=run-1");
  }

  @Test
  void closingTwiceLeavesTheNextRunsLockAlone() throws IOException {
    RunLock first = RunLock.take(layout(), "run-1");
    first.close();
    try (RunLock second = RunLock.take(layout(), "run-2")) {
      first.close();
      assertThat(second).isNotNull();
      assertThat(layout().lock()).content().contains("run=run-2");
    }
  }

  private void leaveLock(String content) throws IOException {
    Files.createDirectories(layout().root());
    Files.writeString(layout().lock(), content);
  }

  /** Another process that has the lock and keeps it. */
  private Process startHolder() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process holder =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                layout().root().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(holder.getInputStream().read()).isEqualTo('t');
    return holder;
  }

  /** Takes the lock of a folder, prints a {@code t}, and waits to be killed. */
  public static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      try (RunLock lock = RunLock.take(new OutputLayout(Path.of(arguments[0])), "run-1")) {
        System.out.print(lock == null ? "" : "t");
        System.out.flush();
        TimeUnit.MINUTES.sleep(5);
      }
    }
  }

  private static long pidOfADeadProcess() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    process.waitFor(1, TimeUnit.MINUTES);
    return process.pid();
  }
}
