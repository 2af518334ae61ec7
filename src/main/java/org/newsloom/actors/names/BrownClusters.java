package org.newsloom.actors.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Brown clusters (Brown et al. 1992): a binary path for each of some 600,000 words, such that words
 * used alike share the beginning of their paths. Words are kept as 64-bit hashes, ten megabytes in
 * all; that two words share one is possible, and harmless.
 *
 * <p>The resource {@code brown-clusters.gz} has one cluster a line: its path, a tab, its words
 * separated by spaces. Where it comes from stands in {@code MODEL_CARD.md} beside it.
 */
final class BrownClusters {
  private static final int MASK = (1 << 21) - 1;

  private final long[] hashes = new long[MASK + 1];
  private final short[] clusters = new short[MASK + 1];
  private final List<String> paths = new ArrayList<>();

  private BrownClusters(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      paths.add(line.substring(0, tab));
      int start = tab + 1;
      while (start < line.length()) {
        int space = line.indexOf(' ', start);
        int end = space < 0 ? line.length() : space;
        put(hash(line, start, end), (short) (paths.size() - 1));
        start = end + 1;
      }
    }
  }

  /** The clusters that ship with Newsloom, loaded once a JVM. */
  static BrownClusters shared() {
    return Holder.CLUSTERS;
  }

  /** The path of a word's cluster, as zeros and ones; null if the word is in none. */
  @Nullable String path(String word) {
    String lower = simplify(word);
    long hash = hash(lower, 0, lower.length());
    for (int slot = (int) hash & MASK; hashes[slot] != 0; slot = (slot + 1) & MASK) {
      if (hashes[slot] == hash) {
        return paths.get(clusters[slot]);
      }
    }
    return null;
  }

  /** Lower case, each run of digits as one 0, as in the clusters' own words. */
  static String simplify(String word) {
    StringBuilder simple = new StringBuilder(word.length());
    boolean inNumber = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit || !inNumber) {
        simple.append(digit ? '0' : c);
      }
      inNumber = digit;
    }
    return simple.toString().toLowerCase(Locale.ROOT);
  }

  private void put(long hash, short cluster) {
    int slot = (int) hash & MASK;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & MASK;
    }
    hashes[slot] = hash;
    clusters[slot] = cluster;
  }

  /** FNV-1a with a final mix; never 0, which marks a free slot. */
  private static long hash(String text, int start, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  private static final class Holder {
    static final BrownClusters CLUSTERS = load();

    private static BrownClusters load() {
      try (InputStream in =
              Objects.requireNonNull(BrownClusters.class.getResourceAsStream("brown-clusters.gz"));
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(
                      new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
        return new BrownClusters(lines);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
