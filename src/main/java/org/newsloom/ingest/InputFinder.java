package org.newsloom.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.tables.storage.FoundFiles;
import org.newsloom.tables.storage.Reasons;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

/**
 * Lists the files of the input roots: folders recursively, files named one by one, globs.
 *
 * <p>The list depends on the names below the roots alone, never on the order in which a file system
 * gives them, where the roots lie, nor the locale.
 */
public final class InputFinder {
  private final SourcePaths files = new SourcePaths();
  private final TreeMap<String, Integer> ignored = new TreeMap<>();
  private final List<String> folders = new ArrayList<>();
  private int linksNotFollowed;

  /** Strings by their code points; UTF-16 order would put U+FFxx after the supplementary ones. */
  static final Comparator<String> CODE_POINT_ORDER =
      (a, b) -> {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
          char x = a.charAt(i);
          char y = b.charAt(i);
          if (x != y) {
            return Character.isSurrogate(x) == Character.isSurrogate(y)
                ? Character.compare(x, y)
                : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
          }
        }
        return Integer.compare(a.length(), b.length());
      };

  private InputFinder() {}

  /**
   * All readable files of the roots.
   *
   * @throws UserError if a path does not exist, a glob matches nothing, a file named by itself has
   *     an unknown extension, two inputs name one file, or there is no file at all
   */
  public static FoundInputs find(Collection<InputRoot> roots) {
    InputFinder finder = new InputFinder();
    roots.forEach(finder::addRoot);
    if (finder.files.isEmpty()) {
      throw UserError.badInput(
          "no article files in %s: read are %s%s"
              .formatted(
                  roots.stream().map(InputRoot::path).toList(),
                  InputFormat.READABLE,
                  finder.passedOver()));
    }
    return new FoundInputs(
        finder.files.inOrder(),
        finder.ignored,
        finder.linksNotFollowed,
        finder.files.suffixed(),
        finder.folders);
  }

  private void addRoot(InputRoot root) {
    Storage folder = Storage.at(root.path());
    StoredFile file = StoredFile.at(root.path());
    if (folder.isFolder("")) {
      addAll(root, folder, walk(root, folder, parts -> true).files());
    } else if (file.storage().find(file.key()).isPresent()) {
      addNamedFile(root, file);
    } else {
      Glob glob = Glob.of(root.path()).orElseThrow(() -> missing(root));
      addMatches(root, glob);
    }
  }

  private static UserError missing(InputRoot root) {
    return UserError.badInput(
        root.path()
            + ": no such file or folder; correct the path in the run definition (it counts from the"
            + " definition's own folder)");
  }

  private FoundFiles walk(InputRoot root, Storage folder, Predicate<List<String>> enters) {
    FoundFiles found;
    try {
      found = folder.walk(enters, root.followsLinks());
    } catch (IOException e) {
      throw new UserError(
          ExitCode.BAD_INPUT,
          "%s: the folder cannot be read (%s); allow reading it, or name another"
              .formatted(folder, Reasons.of(e)),
          e);
    }
    folders.add(folder.location());
    linksNotFollowed += found.linksNotFollowed();
    return found;
  }

  private void addNamedFile(InputRoot root, StoredFile file) {
    if (InputFormat.ofName(file.name()).isEmpty()) {
      throw UserError.badInput(
          file + ": this kind of file is not read; read are " + InputFormat.READABLE);
    }
    folders.add(file.storage().location());
    addAll(root, file.storage(), file.storage().find(file.key()).stream().toList());
  }

  private void addMatches(InputRoot root, Glob glob) {
    Storage folder = Storage.at(glob.root());
    if (!folder.isFolder("")) {
      throw UserError.badInput(
          root.path() + ": there is no folder " + folder + " to look for this pattern in");
    }
    List<FoundFiles.FoundFile> matches =
        walk(root, folder, glob::mayMatchBelow).files().stream()
            .filter(
                found ->
                    found.kind() == FoundFiles.Kind.CLOSED_FOLDER || glob.matches(found.parts()))
            .toList();
    if (matches.isEmpty()) {
      throw UserError.badInput(
          root.path()
              + ": the pattern matches no file in "
              + folder
              + "; correct it (* stays within one folder, ** enters folders, {a,b} is either)");
    }
    addAll(root, folder, matches);
  }

  private void addAll(InputRoot root, Storage folder, List<FoundFiles.FoundFile> found) {
    for (FoundFiles.FoundFile file : found) {
      String name = file.parts().get(file.parts().size() - 1);
      boolean closed = file.kind() == FoundFiles.Kind.CLOSED_FOLDER;
      Optional<InputFormat> format = InputFormat.ofName(name);
      if (!closed && (format.isEmpty() || file.kind() == FoundFiles.Kind.SPECIAL)) {
        ignored.merge(InputFormat.extension(name), 1, Integer::sum);
        continue;
      }
      files.add(root, folder.file(file.key() + (closed ? "/" : "")), file.byteCount());
    }
  }

  private String passedOver() {
    if (ignored.isEmpty()) {
      return "";
    }
    StringBuilder list = new StringBuilder("; passed over:");
    for (Map.Entry<String, Integer> entry : ignored.entrySet()) {
      String extension = entry.getKey().isEmpty() ? "without extension" : "." + entry.getKey();
      list.append(' ').append(entry.getValue()).append(' ').append(extension);
    }
    return list.toString();
  }
}
