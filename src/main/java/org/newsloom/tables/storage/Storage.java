package org.newsloom.tables.storage;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsloom.model.UserError;

/**
 * A folder of files, on whatever they lie: the local disk today, object stores behind the same
 * methods.
 *
 * <p>A file is named by a key: its path below the storage's location with {@code /} between the
 * parts, spelt as in a URI, so that a key carries the bytes of a name whatever they are and is
 * ASCII itself (see {@link FileNames}). A prefix is a key that names a folder, without a {@code /}
 * at its end. Folders are not made and are not there without files.
 *
 * <p>Made for stores that cannot rename: a file appears whole or not at all; files that belong
 * together count once their marker is there, which is written last. Keeps strings only, so that it
 * can travel to another process.
 */
public interface Storage extends Serializable {

  /**
   * The storage at a location.
   *
   * @param location a URI, or an absolute path of the local disk
   * @throws UserError if it is a URI of something other than the local disk
   */
  static Storage at(String location) {
    if (location.contains("://") && !location.startsWith("file:")) {
      throw UserError.badInput(
          location + ": only folders of this machine (or mounted ones) can be read and written");
    }
    return new LocalStorage(location);
  }

  /** The URI of the folder, with {@code /} at its end. */
  String location();

  /** A file of this storage, whether it is there or not. */
  default StoredFile file(String key) {
    return new StoredFile(this, key);
  }

  /** What people call a file: the path as they would type it, what cannot be shown escaped. */
  String describe(String key);

  /**
   * Makes the folder ready to be written to.
   *
   * @throws UserError if it cannot be
   */
  void requireWritable();

  /** Whether there is such a folder; the storage itself for {@code ""}. */
  boolean isFolder(String prefix);

  /** The file of a name, or what looks like one: a pipe, a link that leads nowhere. */
  Optional<FoundFiles.FoundFile> find(String key);

  /** Size of a file in bytes. */
  long byteCount(String key) throws IOException;

  /**
   * Opens a file to read it.
   *
   * @throws FileNotFoundException if it is not there
   */
  SeekableByteChannel open(String key) throws IOException;

  /** Begins a file, in place of one of that name if it is there; see {@link NewFile}. */
  NewFile create(String key) throws IOException;

  /** All files below a prefix that are whole, in the order of their keys; none if there is none. */
  List<StoredFile> list(String prefix) throws IOException;

  /**
   * All files below the location as other people left them there: hidden ones apart, links
   * followed.
   *
   * @param enters whether a folder, given by the names on the way to it, is wanted
   * @param followsLinksOut whether links that lead out of the location are followed
   * @throws IOException if the location itself cannot be listed
   */
  FoundFiles walk(Predicate<List<String>> enters, boolean followsLinksOut) throws IOException;

  /** Deletes all below a prefix, or the file of that name; links are deleted, never followed. */
  void delete(String prefix) throws IOException;

  /** Deletes what attempts that died have left unfinished below a prefix. */
  void deleteUnfinished(String prefix) throws IOException;

  /**
   * Moves all files below a prefix below another, where nothing may be: at once where the store can
   * do that, else its marker ({@code _SUCCESS}) last.
   */
  void move(String prefix, String newPrefix) throws IOException;

  /** Returns once a power cut can no longer take what stands below a prefix. */
  void force(String prefix) throws IOException;

  /**
   * The key that the storage's readers are led to.
   *
   * @throws UserError if something stands there that {@link #moveCurrent} did not make
   */
  Optional<String> current() throws IOException;

  /**
   * Leads readers to another key, in one step: whatever goes wrong leaves them where they were.
   *
   * @param key of two parts, such as {@code snapshots/ID}
   */
  void moveCurrent(String key) throws IOException;

  /**
   * Takes the lock that only one run can have; closing gives it back.
   *
   * @throws UserError with exit code 4 if another run holds it, 5 if something else lies there
   */
  Closeable lock(String runId) throws IOException;
}
