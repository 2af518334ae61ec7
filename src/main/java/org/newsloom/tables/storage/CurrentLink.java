package org.newsloom.tables.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsloom.model.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What leads readers to the newest snapshot: the link {@code current}, or the one-line file {@code
 * CURRENT} where a file system has no links. Where both are there, the link counts.
 */
final class CurrentLink {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentLink.class);

  /** What {@code symlink} says where there are no links, and Windows where it takes a right. */
  private static final List<String> NO_LINKS =
      List.of(
          "operation not permitted",
          "operation not supported",
          "not supported",
          "function not implemented",
          "a required privilege is not held by the client");

  private final Path folder;
  private final Path link;
  private final Path file;
  private final LinkMaker links;

  /** Makes a link, as {@link Files#createSymbolicLink} does. */
  interface LinkMaker {
    void make(Path link, Path target) throws IOException;
  }

  CurrentLink(Path folder, LinkMaker links) {
    this.folder = folder;
    this.links = links;
    link = folder.resolve("current");
    file = folder.resolve("CURRENT");
  }

  /** The key that readers are led to. */
  Optional<String> target() throws IOException {
    if (Files.isSymbolicLink(link)) {
      String target = Files.readSymbolicLink(link).toString();
      return Optional.of(target.replace('\\', '/'));
    }
    if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
      throw foreign(link, "the link");
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw foreign(file, "the file");
    }
    String id = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
    return Optional.of("snapshots/" + id);
  }

  private static UserError foreign(Path path, String what) {
    return UserError.badInput(
        "%s is not %s that a run makes there; move it away, or choose another output.dir"
            .formatted(LocalPaths.text(path), what));
  }

  /**
   * Moves the link. Only a file system that says it has no links gets the file; whatever else goes
   * wrong leaves readers where they were.
   */
  void moveTo(String key) throws IOException {
    Path unfinished = folder.resolve(".current" + FileTrees.UNFINISHED);
    Files.deleteIfExists(unfinished);
    try {
      links.make(unfinished, Path.of(key.replace("/", folder.getFileSystem().getSeparator())));
    } catch (UnsupportedOperationException noLinks) {
      writeFile(key);
      return;
    } catch (FileSystemException e) {
      if (!saysThereAreNoLinks(e)) {
        throw new IOException(LocalPaths.text(link) + " cannot be moved: " + Reasons.of(e), e);
      }
      writeFile(key);
      return;
    }
    Files.move(unfinished, link, StandardCopyOption.ATOMIC_MOVE);
    // From here on readers are led to the new key.
    // A disk that does not tell names apart by their case calls the new link by this name, too.
    afterwards(
        () -> {
          if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
          }
        });
  }

  private interface Step {
    void take() throws IOException;
  }

  /** What readers do not depend on any more is said if it fails, and fails nobody. */
  private void afterwards(Step step) {
    try {
      step.take();
      FileTrees.forceNames(folder);
    } catch (IOException e) {
      LOG.warn("the new snapshot is current, but {}", Reasons.withFile(e));
    }
  }

  private static boolean saysThereAreNoLinks(FileSystemException e) {
    String reason = String.valueOf(e.getReason()).toLowerCase(Locale.ROOT);
    return NO_LINKS.stream().anyMatch(reason::startsWith);
  }

  /** The file is complete before a link that counts for more goes. */
  private void writeFile(String key) throws IOException {
    Path unfinished = folder.resolve(".CURRENT" + FileTrees.UNFINISHED);
    Files.writeString(unfinished, key.substring(key.lastIndexOf('/') + 1) + "\n");
    FileTrees.force(unfinished);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    if (Files.isSymbolicLink(link)) {
      Files.delete(link);
    }
    afterwards(() -> {});
  }
}
