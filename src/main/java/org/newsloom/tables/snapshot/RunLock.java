package org.newsloom.tables.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

/**
 * One run at a time in an output folder: a file that says who runs. A lock whose process is gone
 * from this machine is taken over; one of another machine stands until a person removes it.
 */
public final class RunLock implements Closeable {
  private final Path file;

  private RunLock(Path file) {
    this.file = file;
  }

  /**
   * Takes the lock.
   *
   * @throws UserError with exit code 4 if another run holds it
   */
  public static RunLock take(OutputLayout layout, String runId) throws IOException {
    Files.createDirectories(layout.root());
    String self = "pid=%d host=%s run=%s%n".formatted(ProcessHandle.current().pid(), host(), runId);
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        Files.writeString(
            layout.lock(), self, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        return new RunLock(layout.lock());
      } catch (FileAlreadyExistsException held) {
        removeIfStale(layout.lock());
      }
    }
    throw locked(layout.lock(), "");
  }

  private static void removeIfStale(Path file) throws IOException {
    String holder;
    try {
      holder = Files.readString(file).strip();
    } catch (NoSuchFileException justReleased) {
      return;
    }
    Optional<Long> pid = field(holder, "pid").map(Long::valueOf);
    boolean here = field(holder, "host").equals(Optional.of(host()));
    boolean gone =
        here
            && pid.isPresent()
            && (pid.get() == ProcessHandle.current().pid()
                ? false
                : ProcessHandle.of(pid.get()).filter(ProcessHandle::isAlive).isEmpty());
    // An empty file is a lock whose writer died between making and filling it.
    if (gone || holder.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      throw locked(file, " (" + holder + ")");
    }
  }

  private static UserError locked(Path file, String holder) {
    return new UserError(
        ExitCode.LOCKED,
        "another run is at work here%s. Wait for it; if it is no more, delete %s"
            .formatted(holder, file));
  }

  private static Optional<String> field(String line, String name) {
    for (String part : line.split(" ", -1)) {
      if (part.startsWith(name + "=")) {
        return Optional.of(part.substring(name.length() + 1)).filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
  }

  static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException nameless) {
      return "localhost";
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
