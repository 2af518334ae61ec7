package org.newsloom.tables.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
final class LocalLock implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalLock.class);

  /** Longer than any line that says who runs. */
  private static final int MAX_LINE_BYTES = 4096;

  private final Path file;
  private final FileChannel channel;

  private LocalLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder, which is made if need be. Says so if it was left by a run that
   * died.
   *
   * @throws UserError with exit code 4 if another run holds it, 5 if what lies there is no lock
   */
  static LocalLock take(Path folder, String runId) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("_lock");
    Path locked = folder.resolve(".lock");
    requireFile(file);
    requireFile(locked);
    String process =
        "pid=%d host=%s started=%s"
            .formatted(ProcessHandle.current().pid(), HostName.ofThisMachine(), processStart());
    // Before the locked file is opened, since closing it again would drop our own lock.
    if (read(file).startsWith(process + " ")) {
      throw locked(file, read(file));
    }
    FileChannel channel =
        FileChannel.open(locked, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      if (lock(channel) == null) {
        throw locked(file, read(file));
      }
      takeOver(file);
      Path unfinished = file.resolveSibling("._lock" + FileTrees.UNFINISHED);
      Files.writeString(unfinished, process + " run=" + runId + System.lineSeparator());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      taken = true;
      return new LocalLock(file, channel);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static void requireFile(Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw UserError.badInput(
          "%s is not the file that a run makes there; move it away, or choose another output.dir"
              .formatted(LocalPaths.text(file)));
    }
  }

  /** What the last holder left: nothing, if it ended in order. The system's lock is ours by now. */
  private static void takeOver(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    String left = read(file);
    Optional<String> host = field(left, "host");
    if (host.isPresent() && !host.get().equals(HostName.ofThisMachine())) {
      throw locked(file, left);
    }
    if (host.isPresent()) {
      LOG.warn("a run that died on this machine has left its lock ({}); taking over", left);
    } else {
      LOG.warn("{} does not say who runs, so no run is at work here; taking over", file);
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

  /** What a lock says; what no run has written may be anything. */
  private static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MAX_LINE_BYTES), StandardCharsets.UTF_8).strip();
    } catch (NoSuchFileException justReleased) {
      return "";
    }
  }

  private static UserError locked(Path file, String holder) {
    return new UserError(
        ExitCode.LOCKED,
        "another run is at work here%s. Wait for it; if it is no more, delete %s"
            .formatted(holder.isEmpty() ? "" : " (" + holder + ")", LocalPaths.text(file)));
  }

  private static Optional<String> field(String line, String name) {
    for (String part : line.split(" ", -1)) {
      if (part.startsWith(name + "=")) {
        return Optional.of(part.substring(name.length() + 1)).filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
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
