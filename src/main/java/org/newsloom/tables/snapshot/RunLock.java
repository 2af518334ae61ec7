package org.newsloom.tables.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

/**
 * One run at a time in an output folder: a file that says who runs, and that its process keeps
 * locked with the operating system.
 *
 * <p>The system drops that lock when the process ends, however it ends, so that a lock left by a
 * dead run of this machine is taken over at once, also when its process id has been given away
 * again. Since file systems shared between machines need not pass locks on, a file that names
 * another machine stands until a person removes it.
 */
public final class RunLock implements Closeable {
  /** Where the lock lies: past the text, which others must be able to read on every system. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

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
    String self = "pid=%d host=%s run=%s%n".formatted(ProcessHandle.current().pid(), host(), runId);
    for (int attempt = 0; attempt < 3; attempt++) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      boolean taken = false;
      try {
        if (lock(channel) == null) {
          throw locked(file, read(file));
        }
        requireNoOtherMachine(file, read(file));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
        // A run that ended meanwhile may have removed the file we opened: then we locked nothing.
        taken = read(file).equals(self);
      } finally {
        if (!taken) {
          channel.close();
        }
      }
      if (taken) {
        return new RunLock(file, channel);
      }
    }
    throw locked(file, "");
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
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

  /** Releases the lock and removes its file; does nothing the second time. */
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
