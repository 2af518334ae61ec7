package org.newsloom.clean.repeats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsloom.model.CodePointOrder;

/**
 * Counts in how many articles of their source the lines of one shard stand, over the blocks of all
 * batches, and keeps those of enough articles. The result depends neither on the order of the
 * blocks nor on how documents were batched.
 *
 * <p>Blocks are merged as they lie, sorted: memory beside them is what one line needs.
 */
public final class LineMerge {
  private LineMerge() {}

  /**
   * Merges blocks of one shard.
   *
   * @param blocks as {@link LineFacts#toBlocks} wrote them, in any order
   * @param minArticles articles of one source a line must stand in, from 1
   * @return the kept lines: the number of sources that have any, then for each, sorted, its key,
   *     the number of its lines and their names, ascending; as {@link RepeatedLines#of} reads them
   */
  public static byte[] merge(Collection<byte[]> blocks, int minArticles) {
    if (minArticles < 1) {
      throw new IllegalArgumentException("not a number of articles: " + minArticles);
    }
    SortedMap<String, List<Long>> kept = new TreeMap<>(CodePointOrder::compare);
    for (Map.Entry<String, List<Section>> source : sections(blocks).entrySet()) {
      List<Long> lines = repeated(source.getValue(), minArticles);
      if (!lines.isEmpty()) {
        kept.put(source.getKey(), lines);
      }
    }
    return written(kept);
  }

  private static SortedMap<String, List<Section>> sections(Collection<byte[]> blocks) {
    SortedMap<String, List<Section>> sections = new TreeMap<>(CodePointOrder::compare);
    try {
      for (byte[] block : blocks) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
        int sources = in.readInt();
        for (int i = 0; i < sources; i++) {
          String source = in.readUTF();
          int length = in.readInt();
          int start = block.length - in.available();
          sections
              .computeIfAbsent(source, key -> new ArrayList<>())
              .add(new Section(ByteBuffer.wrap(block, start, length)));
          in.skipNBytes(length);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a block of line facts is cut short", e);
    }
    return sections;
  }

  private static List<Long> repeated(List<Section> sections, int minArticles) {
    PriorityQueue<Section> queue = new PriorityQueue<>(Comparator.comparingLong(Section::line));
    sections.stream().filter(Section::next).forEach(queue::add);
    List<Long> repeated = new ArrayList<>();
    Set<Long> articles = new HashSet<>();
    while (!queue.isEmpty()) {
      long line = queue.element().line();
      articles.clear();
      while (!queue.isEmpty() && queue.element().line() == line) {
        Section section = queue.remove();
        section.addArticlesTo(articles);
        if (section.next()) {
          queue.add(section);
        }
      }
      if (articles.size() >= minArticles) {
        repeated.add(line);
      }
    }
    return repeated;
  }

  private static byte[] written(SortedMap<String, List<Long>> kept) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(kept.size());
      for (Map.Entry<String, List<Long>> source : kept.entrySet()) {
        out.writeUTF(source.getKey());
        out.writeInt(source.getValue().size());
        for (long line : source.getValue()) {
          out.writeLong(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** One source in one block, read line by line. */
  private static final class Section {
    private final ByteBuffer bytes;
    private final long[] articles;
    private int linesLeft;
    private long line;
    private int holders;

    Section(ByteBuffer bytes) {
      this.bytes = bytes;
      this.articles = new long[bytes.getInt()];
      for (int i = 0; i < articles.length; i++) {
        articles[i] = bytes.getLong();
      }
      this.linesLeft = bytes.getInt();
    }

    /** Goes on to the next line, if there is one. The articles of the last must have been read. */
    boolean next() {
      if (linesLeft == 0) {
        return false;
      }
      linesLeft--;
      line = bytes.getLong();
      holders = bytes.getInt();
      return true;
    }

    long line() {
      return line;
    }

    void addArticlesTo(Set<Long> all) {
      for (int i = 0; i < holders; i++) {
        all.add(articles[bytes.getInt()]);
      }
    }
  }
}
