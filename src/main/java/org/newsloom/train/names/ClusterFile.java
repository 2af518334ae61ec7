package org.newsloom.train.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.newsloom.model.UserError;
import org.tukaani.xz.XZInputStream;

/**
 * Makes the compact file of Brown clusters out of the jar {@code
 * edu.emory.mathcs.nlp:nlp4j-english}, which holds them as a serialised map from each word to all
 * beginnings of its path.
 */
public final class ClusterFile {
  private static final String ENTRY =
      "edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

  private ClusterFile() {}

  /** Reads the jar and writes {@code path TAB words}, a cluster a line, sorted, packed by gzip. */
  public static void convert(Path jar, Path target) throws IOException {
    Map<String, Set<String>> wordsByPath = new TreeMap<>();
    read(jar)
        .forEach(
            (word, prefixes) -> {
              if (!word.isEmpty() && word.chars().noneMatch(Character::isWhitespace)) {
                String path =
                    prefixes.stream().max(Comparator.comparingInt(String::length)).orElse("");
                wordsByPath.computeIfAbsent(path, key -> new TreeSet<>()).add(word);
              }
            });
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(target)), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, Set<String>> cluster : wordsByPath.entrySet()) {
        out.write(cluster.getKey() + "\t" + String.join(" ", cluster.getValue()) + "\n");
      }
    }
  }

  @SuppressWarnings("unchecked") // what the file holds, by its making
  private static Map<String, Set<String>> read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(ENTRY);
      if (entry == null) {
        throw UserError.badInput(
            jar + " does not hold " + ENTRY + "; give the jar of nlp4j-english 1.1.3");
      }
      try (InputStream in = new XZInputStream(zip.getInputStream(entry));
          ObjectInputStream objects = new ObjectInputStream(in)) {
        objects.setObjectInputFilter(
            ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
        return (Map<String, Set<String>>) objects.readObject();
      } catch (ClassNotFoundException e) {
        throw new IOException(jar + " holds something else than it should", e);
      }
    }
  }
}
