package org.newsloom.tables.storage;

import java.io.Closeable;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

/** A folder of the local disk, or of one that is mounted as if it were. */
public final class LocalStorage implements Storage {
  private static final long serialVersionUID = 1L;

  private final String location;
  private transient volatile @Nullable Path root;

  /**
   * The folder of a name.
   *
   * @param location a {@code file:} URI or an absolute path
   */
  LocalStorage(String location) {
    String uri = location.startsWith("file:") ? location : uri(location);
    this.location = uri.endsWith("/") ? uri : uri + "/";
  }

  private static String uri(String path) {
    String slashed = File.separatorChar == '/' ? path : path.replace('\\', '/');
    return "file://" + (slashed.startsWith("/") ? "" : "/") + FileNames.key(slashed);
  }

  /** The folder at a path. */
  public static Storage folder(Path path) {
    return new LocalStorage("file://" + LocalPaths.rawPath(path.toAbsolutePath()));
  }

  /** The file at a path. */
  public static StoredFile file(Path path) {
    return StoredFile.at("file://" + LocalPaths.rawPath(path.toAbsolutePath()));
  }

  @Override
  public String location() {
    return location;
  }

  /** The path of a key; of the folder itself for {@code ""}. */
  Path path(String key) {
    Path folder = root;
    if (folder == null) {
      folder = Path.of(URI.create(location));
      root = folder;
    }
    return key.isEmpty() ? folder : Path.of(URI.create(location + key));
  }

  @Override
  public String describe(String key) {
    String path = FileNames.shown(URI.create(location + key).getRawPath());
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  @Override
  public void requireWritable() {
    try {
      Files.createDirectories(path(""));
    } catch (IOException e) {
      throw new UserError(
          ExitCode.BAD_INPUT,
          "output.dir: %s cannot be made (%s); name a folder that can be written to"
              .formatted(this, Reasons.withFile(e)),
          e);
    }
    if (!Files.isWritable(path(""))) {
      throw UserError.badInput(
          "output.dir: %s cannot be written to; name another folder, or change its permissions"
              .formatted(this));
    }
  }

  @Override
  public boolean isFolder(String prefix) {
    try {
      return Files.isDirectory(path(prefix));
    } catch (IllegalArgumentException noSuchName) {
      return false;
    }
  }

  @Override
  public Optional<FoundFiles.FoundFile> find(String key) {
    try {
      return FolderWalk.find(path(key), key);
    } catch (IllegalArgumentException noSuchName) {
      return Optional.empty();
    }
  }

  @Override
  public long byteCount(String key) throws IOException {
    return Files.size(path(key));
  }

  @Override
  public SeekableByteChannel open(String key) throws IOException {
    try {
      return Files.newByteChannel(path(key));
    } catch (NoSuchFileException e) {
      FileNotFoundException missing = new FileNotFoundException(describe(key));
      missing.initCause(e);
      throw missing;
    }
  }

  @Override
  public NewFile create(String key) throws IOException {
    return new LocalNewFile(path(key), describe(key));
  }

  @Override
  public List<StoredFile> list(String prefix) throws IOException {
    Path folder = path(prefix);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<StoredFile> files = new ArrayList<>();
    for (String below : FileTrees.files(folder)) {
      files.add(file(prefix.isEmpty() ? below : prefix + "/" + below));
    }
    files.sort(Comparator.comparing(StoredFile::key));
    return List.copyOf(files);
  }

  @Override
  public FoundFiles walk(Predicate<List<String>> enters, boolean followsLinksOut)
      throws IOException {
    return FolderWalk.walk(path(""), enters, followsLinksOut);
  }

  @Override
  public void delete(String prefix) throws IOException {
    FileTrees.delete(path(prefix));
  }

  @Override
  public void deleteUnfinished(String prefix) throws IOException {
    FileTrees.deleteHidden(path(prefix));
  }

  @Override
  public void move(String prefix, String newPrefix) throws IOException {
    Path target = path(newPrefix);
    Files.createDirectories(target.getParent());
    Files.move(path(prefix), target, StandardCopyOption.ATOMIC_MOVE);
    FileTrees.forceNames(target.getParent());
  }

  @Override
  public void force(String prefix) throws IOException {
    FileTrees.force(path(prefix));
  }

  @Override
  public Optional<String> current() throws IOException {
    return new CurrentLink(path(""), Files::createSymbolicLink).target();
  }

  @Override
  public void moveCurrent(String key) throws IOException {
    new CurrentLink(path(""), Files::createSymbolicLink).moveTo(key);
  }

  @Override
  public Closeable lock(String runId) throws IOException {
    return LocalLock.take(path(""), runId);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalStorage storage && storage.location.equals(location);
  }

  @Override
  public int hashCode() {
    return location.hashCode();
  }

  @Override
  public String toString() {
    return describe("");
  }
}
