package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsloom.clean.PageReader;
import org.newsloom.clean.repeats.DocumentLines;
import org.newsloom.clean.repeats.LineFacts;
import org.newsloom.clean.repeats.LineMerge;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.ReadLimits;
import org.newsloom.ingest.RecordReader;
import org.newsloom.model.Fault;
import org.newsloom.model.RawDocument;
import org.newsloom.model.TooCostly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the lines that stand in several articles of their source: the reading that goes before the
 * analysing, since no batch knows the other batches' lines. Reads batches into blocks, one a shard
 * of the lines, and merges the blocks of a shard.
 *
 * @param readLimits how much is read of a file
 * @param minArticles articles of one source that a line must stand in, from 1
 */
public record BatchLines(ReadLimits readLimits, int minArticles) implements Serializable {
  private static final Logger LOG = LoggerFactory.getLogger(BatchLines.class);

  /** Into how many parts the lines are divided; fixed, as the lines found do not depend on it. */
  public static final int SHARDS = 8;

  /**
   * Reads a batch. Records that cannot be read, or break the reading, are passed over: analysing
   * will reject them.
   *
   * @param progress told 1 after every record
   * @return one block a shard
   */
  public List<byte[]> read(FileBatch batch, Consumer<Integer> progress) {
    RecordReader reader = new RecordReader(readLimits);
    LineFacts facts = new LineFacts();
    for (InputFile file : batch.files()) {
      reader.read(
          file,
          record -> {
            if (record instanceof RawDocument document) {
              linesOf(document).ifPresent(facts::add);
            }
            progress.accept(1);
          });
    }
    return facts.toBlocks(SHARDS);
  }

  /** The lines of a document; empty if reading it breaks, as its analysis will then say. */
  private static Optional<DocumentLines> linesOf(RawDocument document) {
    try {
      return Optional.of(DocumentLines.of(document, PageReader.readLines(document)));
    } catch (UncheckedIOException noFaultOfTheDocument) {
      throw noFaultOfTheDocument;
    } catch (TooCostly tooMuch) {
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError thrown) {
      LOG.warn(
          "the lines of {} record {} are compared with no other's: {}",
          document.sourcePath(),
          document.recordIndex(),
          Fault.of(thrown));
      return Optional.empty();
    }
  }

  /** Merges the blocks of one shard, in any order, into what RepeatedLines is made of. */
  public byte[] merge(Collection<byte[]> blocks) {
    return LineMerge.merge(blocks, minArticles);
  }
}
