package org.newsloom.ingest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.UserError;
import org.newsloom.tables.storage.FileNames;
import org.newsloom.tables.storage.StoredFile;

/**
 * Names the files of a run: each gets a source path that no other has.
 *
 * <p>Names are bytes, and two may read the same: composed and decomposed accents, bytes that are no
 * UTF-8 beside their escape. Among those the one whose bytes are the source path's own keeps it;
 * each other gets {@code ~} and the beginning of its bytes' hash, which does not depend on the
 * others.
 */
final class SourcePaths {
  private static final int HASH_DIGITS = 12;

  private final TreeMap<String, List<Named>> byPath = new TreeMap<>(InputFinder.CODE_POINT_ORDER);

  /**
   * A file under the name it would have if it were alone.
   *
   * @param key prefix and key, spelling the bytes
   */
  private record Named(String key, InputRoot root, StoredFile file, long byteCount) {
    InputFile as(String sourcePath) {
      return new InputFile(sourcePath, file.location(), byteCount, root.fields(), root.source());
    }
  }

  /**
   * Adds a file.
   *
   * @throws UserError if another input has given the same name
   */
  void add(InputRoot root, StoredFile file, long byteCount) {
    String key = FileNames.key(root.prefixFolder()) + file.key();
    // Some file systems hand out decomposed names; the same article keeps its id on every one.
    String path = Normalizer.normalize(FileNames.shown(key), Normalizer.Form.NFC);
    List<Named> sharing = byPath.computeIfAbsent(path, none -> new ArrayList<>());
    for (Named other : sharing) {
      if (other.key().equals(key)) {
        throw UserError.badInput(
            ("%s and %s would both be known as '%s'; give one of their inputs a prefix of its own,"
                    + " or name each file by one input only")
                .formatted(other.file(), file, path));
      }
    }
    sharing.add(new Named(key, root, file, byteCount));
  }

  boolean isEmpty() {
    return byPath.isEmpty();
  }

  /** The files by their source paths. */
  List<InputFile> inOrder() {
    TreeMap<String, InputFile> files = new TreeMap<>(InputFinder.CODE_POINT_ORDER);
    byPath.forEach(
        (path, sharing) ->
            sharing.forEach(
                named -> {
                  String unique = unique(path, named, sharing.size());
                  files.put(unique, named.as(unique));
                }));
    return List.copyOf(files.values());
  }

  /** The source paths with a suffix, and the bytes they stand for. */
  SortedMap<String, String> suffixed() {
    TreeMap<String, String> suffixed = new TreeMap<>();
    byPath.forEach(
        (path, sharing) ->
            sharing.forEach(
                named -> {
                  String unique = unique(path, named, sharing.size());
                  if (!unique.equals(path)) {
                    suffixed.put(unique, named.key());
                  }
                }));
    return Collections.unmodifiableSortedMap(suffixed);
  }

  private static String unique(String path, Named named, int sharing) {
    byte[] bytes = FileNames.bytes(named.key());
    if (sharing == 1 || new String(bytes, StandardCharsets.UTF_8).equals(path)) {
      return path;
    }
    return path + "~" + ArticleIdentity.sha256(bytes).substring(0, HASH_DIGITS);
  }
}
