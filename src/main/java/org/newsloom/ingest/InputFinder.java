package org.newsloom.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.UserError;

/**
 * Lists the files of the input roots: folders recursively, files named one by one, globs.
 *
 * <p>The list depends on the names below the roots alone, never on the order in which a file system
 * gives them nor on where the roots lie.
 */
public final class InputFinder {
  private final TreeMap<String, InputFile> files = new TreeMap<>(CODE_POINT_ORDER);
  private final TreeMap<String, Integer> ignored = new TreeMap<>();

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
   *     an unknown extension, two files would have the same source path, or there is no file at all
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
    return new FoundInputs(List.copyOf(finder.files.values()), finder.ignored);
  }

  private void addRoot(InputRoot root) {
    Path path = literalPath(root);
    if (path != null && Files.isDirectory(path)) {
      addAll(root, FolderWalk.files(path, folder -> true));
    } else if (path != null && Files.exists(path)) {
      addNamedFile(root, path);
    } else {
      Glob glob = Glob.of(root.path()).orElseThrow(() -> missing(root));
      addMatches(root, glob);
    }
  }

  /** The root as a plain path; null if the file system allows no such name, as with some globs. */
  private static @Nullable Path literalPath(InputRoot root) {
    try {
      return Path.of(root.path());
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static UserError missing(InputRoot root) {
    return UserError.badInput(
        root.path()
            + ": no such file or folder; correct the path in the run definition (it counts from the"
            + " definition's own folder)");
  }

  private void addNamedFile(InputRoot root, Path path) {
    String name = path.getFileName().toString();
    if (InputFormat.ofName(name).isEmpty()) {
      throw UserError.badInput(
          path + ": this kind of file is not read; read are " + InputFormat.READABLE);
    }
    long byteCount = path.toFile().length();
    addAll(
        root,
        List.of(new FolderWalk.Found(List.of(name), path, byteCount, Files.isRegularFile(path))));
  }

  private void addMatches(InputRoot root, Glob glob) {
    Path folder = Path.of(glob.root());
    if (!Files.isDirectory(folder)) {
      throw UserError.badInput(
          root.path() + ": there is no folder " + folder + " to look for this pattern in");
    }
    List<FolderWalk.Found> matches =
        FolderWalk.files(folder, glob::mayMatchBelow).stream()
            .filter(found -> glob.matches(found.parts()))
            .toList();
    if (matches.isEmpty()) {
      throw UserError.badInput(
          root.path()
              + ": the pattern matches no file in "
              + folder
              + "; correct it (* stays within one folder, ** enters folders, {a,b} is either)");
    }
    addAll(root, matches);
  }

  private void addAll(InputRoot root, List<FolderWalk.Found> found) {
    for (FolderWalk.Found file : found) {
      String name = file.parts().get(file.parts().size() - 1);
      Optional<InputFormat> format = InputFormat.ofName(name);
      if (format.isEmpty() || !file.readable()) {
        ignored.merge(InputFormat.extension(name), 1, Integer::sum);
        continue;
      }
      if (format.get() == InputFormat.ZIP) {
        passedOverIn(file.path())
            .forEach(member -> ignored.merge(InputFormat.extension(member), 1, Integer::sum));
      }
      // Some file systems hand out decomposed names; the same article keeps its id on every one.
      String sourcePath =
          Normalizer.normalize(
              root.prefixFolder() + String.join("/", file.parts()), Normalizer.Form.NFC);
      InputFile input =
          new InputFile(
              sourcePath,
              file.path().toString(),
              file.byteCount(),
              root.fields(),
              root.source(),
              root.clean());
      InputFile other = files.putIfAbsent(sourcePath, input);
      if (other != null) {
        throw UserError.badInput(
            ("%s and %s would both be known as '%s'; give one of their inputs a prefix of its own,"
                    + " or name each file by one input only")
                .formatted(other.location(), input.location(), sourcePath));
      }
    }
  }

  /** What will be passed over in an archive; nothing of one that reading will refuse. */
  private static List<String> passedOverIn(Path archive) {
    try {
      return ZipArchive.passedOver(archive);
    } catch (IOException e) {
      return List.of();
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
