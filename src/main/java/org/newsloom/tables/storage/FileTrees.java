package org.newsloom.tables.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole folders of our own at once: list them, delete them, make them durable. */
final class FileTrees {
  /** How the names of files end that are being written. */
  static final String UNFINISHED = ".unfinished";

  private FileTrees() {}

  /** The keys of all whole files below a folder. */
  static List<String> files(Path root) throws IOException {
    int above = LocalPaths.rawPath(root).length() + 1;
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> LocalPaths.rawPath(path).substring(above))
          .filter(key -> !key.startsWith(".") && !key.contains("/."))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Deletes what is hidden below a folder: files that attempts which died have not finished. */
  static void deleteHidden(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    List<Path> hidden;
    try (Stream<Path> walk = Files.walk(root)) {
      hidden =
          walk.filter(path -> !path.equals(root))
              .filter(path -> path.getFileName().toString().startsWith("."))
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path path : hidden) {
      delete(path);
    }
  }

  /** Deletes a folder and all in it, or a file; does nothing if there is none. */
  static void delete(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Forces a folder's files and the names in its folders to the disk, so that a power cut can leave
   * neither names without bytes nor bytes without names.
   */
  static void force(Path root) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        forceNames(path);
      } else {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  /** Forces the names in a folder to the disk, where the system can do that to a folder. */
  static void forceNames(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
