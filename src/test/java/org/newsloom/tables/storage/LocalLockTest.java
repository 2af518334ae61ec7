package org.newsloom.tables.storage;

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

class LocalLockTest {
  @TempDir Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private Path lockFile() {
    return out().resolve("_lock");
  }

  @Test
  void saysWhoRuns() throws IOException {
    try (LocalLock lock = LocalLock.take(out(), "run-1")) {
      assertThat(lock).isNotNull();
      assertThat(lockFile())
          .content()
          .startsWith(
              "pid=%d host=%s ".formatted(ProcessHandle.current().pid(), HostName.ofThisMachine()))
          .endsWith(" run=run-1" + System.lineSeparator());
    }
  }

  @Test
  void refusesASecondRunAndNamesTheFirst() throws IOException {
    try (LocalLock lock = LocalLock.take(out(), "run-1")) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> LocalLock.take(out(), "run-2"))
          .isInstanceOfSatisfying(
              UserError.class, error -> assertThat(error.exitCode()).isEqualTo(ExitCode.LOCKED))
          .hasMessageContaining("run=run-1")
          .hasMessageEndingWith("if it is no more, delete " + lockFile());
    }
  }

  @Test
  void aRefusedRunLeavesTheLockToItsHolder() throws IOException {
    try (LocalLock lock = LocalLock.take(out(), "run-1")) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> LocalLock.take(out(), "run-2")).isInstanceOf(UserError.class);
      assertThat(lockFile()).content().contains("run=run-1");
    }
  }

  @Test
  void isGoneAfterTheRun() throws IOException {
    LocalLock.take(out(), "run-1").close();
    assertThat(lockFile()).doesNotExist();
  }

  @Test
  void takesOverTheLockOfADeadRun() throws IOException, InterruptedException {
    leaveLock("pid=%d host=%s run=dead".formatted(pidOfADeadProcess(), HostName.ofThisMachine()));
    try (LocalLock lock = LocalLock.take(out(), "run-2")) {
      assertThat(lock).isNotNull();
      assertThat(lockFile()).content().contains("run=run-2").doesNotContain("dead");
    }
  }

  @Test
  void takesOverTheLockOfADeadRunWhoseProcessIdLivesAgain() throws IOException {
    leaveLock(
        "pid=%d host=%s run=dead"
            .formatted(ProcessHandle.current().pid(), HostName.ofThisMachine()));
    try (LocalLock lock = LocalLock.take(out(), "run-2")) {
      assertThat(lock).isNotNull();
      assertThat(lockFile()).content().contains("run=run-2");
    }
  }

  @Test
  void takesOverTheLockOfARunThatDiedBeforeItSaidWhoItWas() throws IOException {
    leaveLock("");
    try (LocalLock lock = LocalLock.take(out(), "run-2")) {
      assertThat(lock).isNotNull();
      assertThat(lockFile()).content().contains("run=run-2");
    }
  }

  @Test
  void takesOverALockThatSaysNothingARunWrites() throws IOException {
    Files.createDirectories(out());
    Files.write(lockFile(), new byte[] {(byte) 0xff, 0, 27, '[', '2', 'J', (byte) 0xc3});
    try (LocalLock lock = LocalLock.take(out(), "run-2")) {
      assertThat(lock).isNotNull();
      assertThat(lockFile()).content().contains("run=run-2");
    }
  }

  @Test
  void refusesAFolderInPlaceOfALock() throws IOException {
    Files.createDirectories(lockFile().resolve("mine"));
    assertThatThrownBy(() -> LocalLock.take(out(), "run-2"))
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.exitCode()).isEqualTo(ExitCode.BAD_INPUT))
        .hasMessageStartingWith(lockFile() + " is not the file that a run makes there");
    assertThat(lockFile().resolve("mine")).exists();
  }

  @Test
  void refusesWhileAnotherProcessRunsAndTakesOverOnceItIsKilled()
      throws IOException, InterruptedException {
    Process holder = startHolder();
    try {
      assertThatThrownBy(() -> LocalLock.take(out(), "run-2"))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("pid=" + holder.pid() + " ");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    try (LocalLock lock = LocalLock.take(out(), "run-2")) {
      assertThat(lock).isNotNull();
      assertThat(lockFile()).content().contains("run=run-2");
    }
  }

  @Test
  void leavesTheLockOfAnotherMachineAlone() throws IOException {
    leaveLock("pid=1 host=another.example run=run-1");
    assertThatThrownBy(() -> LocalLock.take(out(), "run-2"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("(pid=1 host=another.example run=run-1)");
    assertThat(lockFile()).hasContent("pid=1 host=another.example run=run-1");
  }

  @Test
  void closingTwiceLeavesTheNextRunsLockAlone() throws IOException {
    LocalLock first = LocalLock.take(out(), "run-1");
    first.close();
    try (LocalLock second = LocalLock.take(out(), "run-2")) {
      first.close();
      assertThat(second).isNotNull();
      assertThat(lockFile()).content().contains("run=run-2");
    }
  }

  private void leaveLock(String content) throws IOException {
    Files.createDirectories(out());
    Files.writeString(lockFile(), content);
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
                out().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(holder.getInputStream().read()).isEqualTo('t');
    return holder;
  }

  /** Takes the lock of a folder, prints a {@code t}, and waits to be killed. */
  public static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      try (LocalLock lock = LocalLock.take(Path.of(arguments[0]), "run-1")) {
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
