package org.newsloom.pipeline.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.ingest.InputFile;
import org.newsloom.model.Block;
import org.newsloom.model.Reject;
import org.newsloom.model.RemovedBlock;
import org.newsloom.tables.storage.Storage;

/**
 * Analyses batches of files and writes their facts. A batch whose files hold more records than a
 * folder of facts should (a large JSON-lines file) is written in several, so memory stays bounded.
 * Not thread-safe: one a thread.
 */
public final class BatchAnalyser {
  private static final int RECORDS_A_FOLDER = 500;

  /** About 64 MB of heap. */
  private static final long WEIGHT_A_FOLDER = 64L << 20;

  private final ArticleAnalyser analyser;
  private final FactWriter writer;

  /**
   * @param settings what analysing depends on
   * @param repeatedLines what is known of the sources' lines
   * @param facts where folders of facts go
   */
  public BatchAnalyser(AnalysisSettings settings, RepeatedLines repeatedLines, Storage facts) {
    analyser = new ArticleAnalyser(settings, repeatedLines);
    writer = new FactWriter(facts, settings.storeText());
  }

  /**
   * Analyses a batch.
   *
   * @param progress told 1 after every record
   * @return the folders written, at least one
   */
  public List<FactBatch> analyse(FileBatch batch, Consumer<Integer> progress) {
    List<FactBatch> written = new ArrayList<>();
    Pending pending = new Pending();
    for (InputFile file : batch.files()) {
      analyser.analyse(
          file,
          facts -> {
            pending.articles.add(facts);
            pending.weight += weight(facts);
            progress.accept(1);
            flushIfFull(batch, pending, written);
          },
          reject -> {
            pending.rejects.add(reject);
            pending.weight += 500;
            progress.accept(1);
            flushIfFull(batch, pending, written);
          });
    }
    if (!pending.isEmpty() || written.isEmpty()) {
      flush(batch, pending, written);
    }
    return List.copyOf(written);
  }

  /** What an article's facts take of the heap, roughly, in bytes. */
  private static long weight(ArticleFacts facts) {
    long weight = 1000;
    for (Block paragraph : facts.article().article().paragraphs()) {
      weight += 100 + paragraph.text().length();
    }
    for (RemovedBlock block : facts.article().article().removedBlocks()) {
      weight += 100 + block.text().length();
    }
    return weight + 120L * FactRows.tokenCount(facts) + 100L * facts.terms().size();
  }

  private static final class Pending {
    final List<ArticleFacts> articles = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    long weight;

    boolean isEmpty() {
      return articles.isEmpty() && rejects.isEmpty();
    }
  }

  private void flushIfFull(FileBatch batch, Pending pending, List<FactBatch> written) {
    if (pending.articles.size() + pending.rejects.size() >= RECORDS_A_FOLDER
        || pending.weight >= WEIGHT_A_FOLDER) {
      flush(batch, pending, written);
    }
  }

  private void flush(FileBatch batch, Pending pending, List<FactBatch> written) {
    String name = String.format(Locale.ROOT, "%06d-%05d", batch.index(), written.size());
    try {
      written.add(writer.write(name, pending.articles, pending.rejects));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write facts", e);
    }
    pending.articles.clear();
    pending.rejects.clear();
    pending.weight = 0;
  }
}
