package org.newsloom.tables.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.storage.FoundFiles.FoundFile;
import org.newsloom.tables.storage.FoundFiles.Kind;

/**
 * The files below a folder, recursively and through symbolic links, without hidden files and
 * folders. Links that lead out of the folder are followed only on demand.
 *
 * <p>Every real folder is entered once, so loops of links end: real folders first, then the links
 * to folders in the order of their paths. A file therefore has the same path below the root in
 * every walk. Works on paths as the file system gave them, never on their text.
 */
final class FolderWalk {
  private final Predicate<List<String>> enters;
  private final @Nullable Path bounds;
  private final Set<Path> entered = new HashSet<>();
  private final Deque<Folder> folders = new ArrayDeque<>();
  private final Deque<Folder> links = new ArrayDeque<>();
  private final List<FoundFile> found = new ArrayList<>();
  private int linksNotFollowed;

  private record Folder(List<String> parts, String key, Path path) {}

  private FolderWalk(Predicate<List<String>> enters, @Nullable Path bounds) {
    this.enters = enters;
    this.bounds = bounds;
  }

  /**
   * All files below a folder.
   *
   * @throws IOException if the folder itself cannot be listed
   */
  static FoundFiles walk(Path root, Predicate<List<String>> enters, boolean followsLinksOut)
      throws IOException {
    FolderWalk walk = new FolderWalk(enters, followsLinksOut ? null : root.toRealPath());
    walk.list(new Folder(List.of(), "", root));
    while (!walk.folders.isEmpty() || !walk.links.isEmpty()) {
      Folder folder = walk.folders.isEmpty() ? walk.links.pop() : walk.folders.pop();
      try {
        walk.list(folder);
      } catch (IOException e) {
        walk.found.add(new FoundFile(folder.parts(), folder.key(), 0, Kind.CLOSED_FOLDER));
      }
    }
    return new FoundFiles(walk.found, walk.linksNotFollowed);
  }

  private void list(Folder folder) throws IOException {
    if (!entered.add(folder.path().toRealPath())) {
      return;
    }
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(children);
    for (Path child : children) {
      String raw = LocalPaths.rawPath(child);
      String name = raw.substring(raw.lastIndexOf('/') + 1);
      if (name.startsWith(".")) {
        continue;
      }
      List<String> parts = new ArrayList<>(folder.parts());
      parts.add(FileNames.shown(name));
      add(new Folder(parts, folder.key().isEmpty() ? name : folder.key() + "/" + name, child));
    }
  }

  private void add(Folder child) {
    boolean link = Files.isSymbolicLink(child.path());
    BasicFileAttributes attributes = attributes(child.path());
    boolean folder = attributes != null && attributes.isDirectory();
    if (folder && !enters.test(child.parts())) {
      return;
    }
    if (link && leadsOut(child.path())) {
      linksNotFollowed++;
    } else if (folder) {
      (link ? links : folders).addLast(child);
    } else {
      found.add(file(child.parts(), child.key(), attributes));
    }
  }

  /** What cannot even be looked at, such as a link that leads nowhere, is a file to be refused. */
  private static FoundFile file(
      List<String> parts, String key, @Nullable BasicFileAttributes attributes) {
    boolean special = attributes != null && !attributes.isRegularFile();
    return new FoundFile(
        parts, key, attributes == null ? 0 : attributes.size(), special ? Kind.SPECIAL : Kind.FILE);
  }

  /** The file at a path; empty if there is none, or a folder. */
  static Optional<FoundFile> find(Path path, String key) {
    BasicFileAttributes attributes = attributes(path);
    boolean there = attributes != null || Files.isSymbolicLink(path);
    if (!there || (attributes != null && attributes.isDirectory())) {
      return Optional.empty();
    }
    String name = FileNames.shown(key.substring(key.lastIndexOf('/') + 1));
    return Optional.of(file(List.of(name), key, attributes));
  }

  private boolean leadsOut(Path link) {
    if (bounds == null) {
      return false;
    }
    try {
      return !link.toRealPath().startsWith(bounds);
    } catch (IOException leadsNowhere) {
      return false;
    }
  }

  /** Attributes of what a path leads to; null if it leads nowhere. */
  private static @Nullable BasicFileAttributes attributes(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException e) {
      return null;
    }
  }
}
