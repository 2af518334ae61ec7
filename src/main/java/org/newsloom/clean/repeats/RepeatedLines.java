package org.newsloom.clean.repeats;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.newsloom.clean.page.PageBlock;

/**
 * The lines known to stand in several articles of one source. Immutable; may be shared by threads.
 */
public final class RepeatedLines {
  /** Nothing is known. */
  public static final RepeatedLines NONE = new RepeatedLines(Map.of());

  /** Sorted names of lines by source. */
  private final Map<String, long[]> lines;

  private RepeatedLines(Map<String, long[]> lines) {
    this.lines = Map.copyOf(lines);
  }

  /** Puts shards together, each as {@link LineMerge#merge} gave it, in any order. */
  public static RepeatedLines of(Collection<byte[]> shards) {
    Map<String, long[]> lines = new HashMap<>();
    try {
      for (byte[] shard : shards) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(shard));
        int sources = in.readInt();
        for (int i = 0; i < sources; i++) {
          String source = in.readUTF();
          long[] names = new long[in.readInt()];
          for (int line = 0; line < names.length; line++) {
            names[line] = in.readLong();
          }
          lines.merge(
              source,
              names,
              (one, other) ->
                  LongStream.concat(LongStream.of(one), LongStream.of(other)).sorted().toArray());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a shard of repeated lines is cut short", e);
    }
    return new RepeatedLines(lines);
  }

  /**
   * Counts over documents that are all at hand.
   *
   * @param minArticles articles of one source a line must stand in, from 1
   */
  public static RepeatedLines among(Iterable<DocumentLines> documents, int minArticles) {
    LineFacts facts = new LineFacts();
    documents.forEach(facts::add);
    return of(List.of(LineMerge.merge(facts.toBlocks(1), minArticles)));
  }

  /**
   * Whether a block is one of the lines.
   *
   * @param source of the document, see {@link SourceKey}
   */
  public boolean holds(String source, PageBlock block) {
    long[] names = lines.get(source);
    if (names == null) {
      return false;
    }
    OptionalLong name = LineHash.ofLine(block);
    return name.isPresent() && Arrays.binarySearch(names, name.getAsLong()) >= 0;
  }

  /** Those of a document's lines that are known, sorted. */
  public List<Long> among(DocumentLines document) {
    long[] names = lines.get(document.source());
    return names == null
        ? List.of()
        : document.lines().stream().filter(line -> Arrays.binarySearch(names, line) >= 0).toList();
  }

  /** Whether anything is known of a source. */
  public boolean knows(String source) {
    return lines.containsKey(source);
  }

  /** Number of lines, over all sources. */
  public long size() {
    return lines.values().stream().mapToLong(names -> names.length).sum();
  }
}
