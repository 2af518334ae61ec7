package org.newsloom.pipeline.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import org.newsloom.model.ArticleIdentity;

/**
 * The build that is running: every class and every resource of ours, so that nothing a stage opens
 * can be forgotten where it counts. Libraries, and the models in them, count by the project's own
 * list of their versions, which stands in the build as {@code META-INF/pom.xml}.
 */
public final class Build {
  private static final String OURS = "org/newsloom/";
  private static final String LIBRARIES = "META-INF/pom.xml";

  /** Sizes and checksums by path; the same whether the build is a jar or a folder of classes. */
  private final SortedMap<String, String> files;

  private Build(SortedMap<String, String> files) {
    this.files = files;
  }

  /** Looks through the build once. */
  public static Build running() {
    try {
      Path place = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new Build(Files.isDirectory(place) ? ofFolder(place) : ofJar(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * One hash of all that stands in some rooms, and of the libraries.
   *
   * @param rooms below {@code org/newsloom}, parts of rooms with {@code /}
   */
  String hash(Collection<String> rooms) {
    StringBuilder all = new StringBuilder();
    files.forEach(
        (path, state) -> {
          if (path.equals(LIBRARIES) || rooms.stream().anyMatch(room -> stands(path, room))) {
            all.append(path).append(' ').append(state).append('\n');
          }
        });
    return ArticleIdentity.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The resources in all that facts are made by, as names to open them with; no documentation. */
  public List<String> resources() {
    List<String> rooms = new ArrayList<>(Fingerprints.CLEANING);
    rooms.addAll(Fingerprints.ANNOTATING);
    rooms.addAll(Fingerprints.NAMING);
    return files.keySet().stream()
        .filter(path -> !path.endsWith(".class") && !path.endsWith(".md"))
        .filter(path -> rooms.stream().anyMatch(room -> stands(path, room)))
        .map(path -> "/" + path)
        .toList();
  }

  private static boolean stands(String path, String room) {
    return path.startsWith(OURS + room + "/");
  }

  private static SortedMap<String, String> ofJar(Path jar) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (ZipEntry entry :
          (Iterable<ZipEntry>) file.stream().map(ZipEntry.class::cast)::iterator) {
        if (counts(entry.getName()) && !entry.isDirectory()) {
          try (InputStream in = Objects.requireNonNull(file.getInputStream(entry))) {
            files.put(entry.getName(), state(in));
          }
        }
      }
    }
    return files;
  }

  private static SortedMap<String, String> ofFolder(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder)) {
      found = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : found) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (counts(name)) {
        try (InputStream in = Files.newInputStream(file)) {
          files.put(name, state(in));
        }
      }
    }
    return files;
  }

  private static boolean counts(String path) {
    return path.startsWith(OURS) || path.equals(LIBRARIES);
  }

  /** A checksum will do: nobody forges a build to poison a store of their own. */
  private static String state(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return bytes.length + " " + sum.getValue();
  }
}
