package org.newsloom.pipeline.facts;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.newsloom.clean.repeats.DocumentLines;
import org.newsloom.clean.repeats.LineFacts;
import org.newsloom.clean.repeats.LineMerge;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.facts.DocumentLinesRow;

/**
 * Finds the lines that stand in several articles of their source: a step of its own over the
 * cleaned layer, whose evidence is each document's lines by source and article. Reads parts into
 * blocks, one a shard of the lines, and merges the blocks of a shard. Which article changed because
 * of which line stands in {@code removed_blocks}.
 *
 * @param minArticles articles of one source that a line must stand in, from 1
 */
public record LineEvidence(int minArticles) implements Serializable {
  /** Into how many parts the lines are divided; fixed, as the lines found do not depend on it. */
  public static final int SHARDS = 8;

  /** The blocks of a part, one a shard. */
  public List<byte[]> read(CleanedPart part) throws IOException {
    LineFacts facts = new LineFacts();
    for (DocumentLinesRow row : rows(part)) {
      facts.add(lines(row));
    }
    return facts.toBlocks(SHARDS);
  }

  /** Merges the blocks of one shard, in any order, into what RepeatedLines is made of. */
  public byte[] merge(Collection<byte[]> blocks) {
    return LineMerge.merge(blocks, minArticles);
  }

  /**
   * Which of a part's lines are known to repeat, by article: all that the part's further facts
   * depend on beside itself. Equal texts where the same lines of the same articles are.
   */
  static String repeatedIn(CleanedPart part, RepeatedLines known) throws IOException {
    if (known.size() == 0) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (DocumentLinesRow row : rows(part)) {
      List<Long> repeated = known.among(lines(row));
      if (!repeated.isEmpty()) {
        text.append(row.articleId()).append(' ').append(repeated).append('\n');
      }
    }
    return text.toString();
  }

  private static List<DocumentLinesRow> rows(CleanedPart part) throws IOException {
    return TableReader.readAll(CleanedFolder.LINES, FactFiles.in(part.path(), CleanedFolder.LINES));
  }

  private static DocumentLines lines(DocumentLinesRow row) {
    ByteBuffer packed = row.lines().duplicate();
    List<Long> lines = new ArrayList<>(packed.remaining() / Long.BYTES);
    while (packed.hasRemaining()) {
      lines.add(packed.getLong());
    }
    return new DocumentLines(row.source(), row.article(), lines);
  }
}
