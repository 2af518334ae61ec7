package org.newsloom.clean.repeats;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsloom.model.CodePointOrder;

/**
 * Gathers what the documents of a batch say, and writes it as a few blocks of bytes, one a shard of
 * the lines. The bytes depend on the set of documents and on nothing else.
 *
 * <p>A block holds facts, not sums: which articles of the batch hold which line. So a store may
 * keep the blocks of every batch, drop or replace those of batches whose files went or changed, and
 * merge anew without reading any text; and where a merge finds other lines than the one before, the
 * batches to analyse again are those whose blocks hold one of the lines that differ.
 *
 * <p>A block, big-endian: the number of sources, then for each, sorted: its key (modified UTF-8
 * behind its length), the number of bytes that follow of it, the number of its articles, their
 * names (64 bits, ascending), the number of lines, and for each line, ascending, its name (64
 * bits), the number of articles that hold it, and their positions among the names.
 */
public final class LineFacts {
  private final SortedMap<String, Source> sources = new TreeMap<>(CodePointOrder::compare);

  private static final class Source {
    final SortedSet<Long> articles = new TreeSet<>();
    final SortedMap<Long, SortedSet<Long>> articlesOfLine = new TreeMap<>();
  }

  /** Adds a document. */
  public void add(DocumentLines document) {
    Source source = sources.computeIfAbsent(document.source(), key -> new Source());
    source.articles.add(document.article());
    for (Long line : document.lines()) {
      source.articlesOfLine.computeIfAbsent(line, key -> new TreeSet<>()).add(document.article());
    }
  }

  /** Writes what was added as so many blocks; a line's block follows from its name alone. */
  public List<byte[]> toBlocks(int shards) {
    List<byte[]> blocks = new ArrayList<>(shards);
    try {
      for (int shard = 0; shard < shards; shard++) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
          out.writeInt(sources.size());
          for (Map.Entry<String, Source> source : sources.entrySet()) {
            byte[] section = section(source.getValue(), shard, shards);
            out.writeUTF(source.getKey());
            out.writeInt(section.length);
            out.write(section);
          }
        }
        blocks.add(bytes.toByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(blocks);
  }

  private static byte[] section(Source source, int shard, int shards) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      long[] articles = source.articles.stream().mapToLong(Long::longValue).toArray();
      out.writeInt(articles.length);
      for (long article : articles) {
        out.writeLong(article);
      }
      List<Map.Entry<Long, SortedSet<Long>>> lines =
          source.articlesOfLine.entrySet().stream()
              .filter(line -> Math.floorMod(line.getKey(), shards) == shard)
              .toList();
      out.writeInt(lines.size());
      for (Map.Entry<Long, SortedSet<Long>> line : lines) {
        out.writeLong(line.getKey());
        out.writeInt(line.getValue().size());
        for (long article : line.getValue()) {
          out.writeInt(Arrays.binarySearch(articles, article));
        }
      }
    }
    return bytes.toByteArray();
  }
}
