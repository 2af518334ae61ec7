package org.newsloom.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

/**
 * The files below a folder, recursively and through symbolic links, without hidden files and
 * folders.
 *
 * <p>Every real folder is entered once, so loops of links end: real folders first, then the links
 * to folders in the order of their paths. A file therefore has the same path below the root in
 * every walk.
 */
final class FolderWalk {
  private final Predicate<List<String>> enters;
  private final Set<Path> entered = new HashSet<>();
  private final List<Found> found = new ArrayList<>();

  /**
   * A file below the root.
   *
   * @param parts its path below the root
   * @param path where it is
   * @param byteCount size in bytes; 0 where a link leads nowhere
   * @param readable false for pipes, devices and sockets, which may never end
   */
  record Found(List<String> parts, Path path, long byteCount, boolean readable) {}

  private record Folder(List<String> parts, Path path) {}

  private FolderWalk(Predicate<List<String>> enters) {
    this.enters = enters;
  }

  /** All files below a folder, entering only the folders that {@code enters} asks for. */
  static List<Found> files(Path root, Predicate<List<String>> enters) {
    FolderWalk walk = new FolderWalk(enters);
    walk.run(new Folder(List.of(), root));
    return walk.found;
  }

  private void run(Folder root) {
    Deque<Folder> folders = new ArrayDeque<>(List.of(root));
    Deque<Folder> links = new ArrayDeque<>();
    while (!folders.isEmpty() || !links.isEmpty()) {
      Folder folder = folders.isEmpty() ? links.pop() : folders.pop();
      try {
        if (entered.add(folder.path().toRealPath())) {
          list(folder, folders, links);
        }
      } catch (IOException | DirectoryIteratorException e) {
        throw new UserError(
            ExitCode.BAD_INPUT,
            folder.path()
                + ": the folder cannot be read ("
                + e.getClass().getSimpleName()
                + "); allow reading it, or name the files wanted by a glob",
            e);
      }
    }
  }

  private void list(Folder folder, Deque<Folder> folders, Deque<Folder> links) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
      stream.forEach(children::add);
    }
    Collections.sort(children);
    for (Path child : children) {
      String name = child.getFileName().toString();
      if (name.startsWith(".")) {
        continue;
      }
      List<String> parts = new ArrayList<>(folder.parts());
      parts.add(name);
      boolean link = Files.isSymbolicLink(child);
      BasicFileAttributes attributes = attributes(child);
      if (attributes.isDirectory()) {
        if (enters.test(parts)) {
          (link ? links : folders).addLast(new Folder(List.copyOf(parts), child));
        }
      } else {
        // A link that leads nowhere is a file that cannot be opened: to be refused, not passed
        // over.
        boolean dangling = attributes.isSymbolicLink();
        found.add(
            new Found(
                List.copyOf(parts),
                child,
                dangling ? 0 : attributes.size(),
                dangling || attributes.isRegularFile()));
      }
    }
  }

  /** Attributes of what a path leads to, or of the link itself if it leads nowhere. */
  private static BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException e) {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
  }
}
