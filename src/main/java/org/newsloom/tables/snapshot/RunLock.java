package org.newsloom.tables.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

/**
 * One run at a time in an output folder: {@code _lock} says who runs, and the process keeps {@code
 * .lock} locked with the operating system.
 *
 * <p>The system drops that lock when the process ends, however it ends, so that a dead run of this
 * machine is succeeded at once, also when its process id has been given away again. It lies on a
 * file of its own, which stays and which nobody reads, since a process that closes any descriptor
 * of a file loses its locks on it (POSIX). Since file systems shared between machines need not pass
 * locks on, a {@code _lock} that names another machine stands until a person removes it.
 */
public final class RunLock implements Closeable {
  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws UserError with exit code 4 if another run holds it
   */
  public static RunLock take(OutputLayout layout, String runId) throws IOException {
    Files.createDirectories(layout.root());
    Path file = layout.lock();
    String process =
        "pid=%d host=%s started=%s"
            .formatted(ProcessHandle.current().pid(), host(), processStart());
    // Before the locked file is opened, since closing it again would drop our own lock.
    if (read(file).startsWith(process + " ")) {
      throw locked(file, read(file));
    }
    FileChannel channel =
        FileChannel.open(layout.lockedFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      if (lock(channel) == null) {
        throw locked(file, read(file));
      }
      requireNoOtherMachine(file, read(file));
      Path unfinished = file.resolveSibling("._lock.unfinished");
      Files.writeString(unfinished, process + " run=" + runId + System.lineSeparator());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      taken = true;
      return new RunLock(file, channel);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /** When this process began, to tell it from a dead one that had its id. */
  private static String processStart() {
    return ProcessHandle.current().info().startInstant().map(Instant::toString).orElse("unknown");
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException justReleased) {
      return "";
    }
  }

  private static void requireNoOtherMachine(Path file, String holder) {
    Optional<String> host = field(holder, "host");
    if (host.isPresent() && !host.get().equals(host())) {
      throw locked(file, holder);
    }
  }

  private static UserError locked(Path file, String holder) {
    return new UserError(
        ExitCode.LOCKED,
        "another run is at work here%s. Wait for it; if it is no more, delete %s"
            .formatted(holder.isBlank() ? "" : " (" + holder.strip() + ")", file));
  }

  private static Optional<String> field(String line, String name) {
    for (String part : line.strip().split(" ", -1)) {
      if (part.startsWith(name + "=")) {
        return Optional.of(part.substring(name.length() + 1)).filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** The name of this machine. */
  public static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException nameless) {
      return "localhost";
    }
  }

  /** Releases the lock and removes the file that says who runs; does nothing the second time. */
  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      try {
        Files.deleteIfExists(file);
      } finally {
        channel.close();
      }
    }
  }
}
