package org.newsloom.pipeline.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.PageReader;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.repeats.DocumentLines;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.RecordReader;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.Ingested;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.facts.CleanedPageRow;
import org.newsloom.tables.facts.DocumentLinesRow;
import org.newsloom.tables.rows.RejectRow;

/**
 * Makes the cleaned layer of a batch of files, record by record: every record comes out once, as a
 * cleaned page or as a reject. A batch of more records than a folder of facts should hold (a large
 * JSON-lines file) is written in parts, so memory stays bounded. Not thread-safe: one a thread.
 */
public final class BatchCleaner {
  private static final int RECORDS_A_PART = 500;

  /** Of text before it is packed; about as much heap. */
  private static final long BYTES_A_PART = 32L << 20;

  private final FactStore store;
  private final RecordReader reader;
  private final AnalysisOptions options;
  private @Nullable TrainedTagger tagger;

  /**
   * @param options what cleaning depends on
   * @param store where folders go
   */
  public BatchCleaner(AnalysisOptions options, FactStore store) {
    this.store = store;
    this.reader = new RecordReader(options.maxRecordBytes());
    this.options = options;
  }

  /**
   * Cleans a batch, unless its facts are there.
   *
   * @param progress told 1 after every record
   * @return the parts, at least one
   */
  public List<CleanedPart> clean(FileBatch batch, Consumer<Integer> progress) throws IOException {
    String content = batch.content();
    if (content != null && Files.exists(store.cleaned(content))) {
      Path known = store.cleaned(content);
      List<CleanedPart> parts = CleanedFolder.read(known).parts(known);
      parts.forEach(part -> progress.accept((int) part.records()));
      return parts;
    }
    // Which bytes a file has, and so where its facts go, is known only when it has been read.
    Path attempt = store.attempt();
    CleanedFolder cleaned = new Writing(attempt, progress).write(batch);
    Path folder = store.cleaned(FileState.digest(cleaned.files()));
    FactStore.settle(attempt, folder);
    return cleaned.parts(folder);
  }

  /** Made when something is to be judged. */
  private TrainedTagger tagger() {
    TrainedTagger ready = tagger == null ? options.tagger() : tagger;
    tagger = ready;
    return ready;
  }

  /** A folder being filled. */
  private final class Writing {
    private final Path folder;
    private final Consumer<Integer> progress;
    private final List<Long> parts = new ArrayList<>();
    private final List<CleanedPageRow> pages = new ArrayList<>();
    private final List<DocumentLinesRow> lines = new ArrayList<>();
    private final List<RejectRow> rejects = new ArrayList<>();
    private long bytes;

    Writing(Path folder, Consumer<Integer> progress) {
      this.folder = folder;
      this.progress = progress;
    }

    CleanedFolder write(FileBatch batch) throws IOException {
      List<FileState> states = new ArrayList<>();
      for (InputFile file : batch.files()) {
        String hash = reader.read(file, this::take).orElseGet(() -> "unread " + UUID.randomUUID());
        states.add(FileState.of(file, hash));
      }
      if (records() > 0 || parts.isEmpty()) {
        endPart();
      }
      CleanedFolder cleaned = new CleanedFolder(List.copyOf(states), List.copyOf(parts));
      cleaned.write(folder);
      return cleaned;
    }

    private void take(Ingested record) {
      if (record instanceof Reject reject) {
        refuse(reject);
      } else if (record instanceof RawDocument document) {
        clean(document);
      }
      progress.accept(1);
      if (records() >= RECORDS_A_PART || bytes >= BYTES_A_PART) {
        endPart();
      }
    }

    private void clean(RawDocument document) {
      String articleId = ArticleIdentity.articleId(document.sourcePath(), document.recordIndex());
      Page page = PageReader.read(document);
      DocumentLines evidence = DocumentLines.of(document, page);
      lines.add(
          new DocumentLinesRow(
              articleId, evidence.source(), evidence.article(), packed(evidence.lines())));
      @Nullable Reject refusal = Cleaner.refusal(document, page).orElse(null);
      if (refusal != null) {
        refuse(refusal);
        return;
      }
      ByteBuffer packed = CleanedFolder.PAGE.pack(Cleaner.read(document, page, tagger()));
      pages.add(new CleanedPageRow(articleId, packed));
      bytes += packed.remaining();
    }

    private void refuse(Reject reject) {
      rejects.add(FactRows.reject(reject));
    }

    private int records() {
      return pages.size() + rejects.size();
    }

    private void endPart() {
      Path part = CleanedFolder.part(folder, parts.size());
      parts.add((long) records());
      write(part, CleanedFolder.PAGES, pages);
      write(part, CleanedFolder.LINES, lines);
      write(part, FactFiles.REJECTS, rejects);
      bytes = 0;
    }

    private static <R extends Record> void write(Path part, Table<R> table, List<R> rows) {
      rows.sort(table.keyOrder());
      try {
        TableWriter.writeAll(table, FactFiles.in(part, table), rows);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write facts", e);
      }
      rows.clear();
    }
  }

  private static ByteBuffer packed(List<Long> lines) {
    ByteBuffer packed = ByteBuffer.allocate(lines.size() * Long.BYTES);
    lines.forEach(packed::putLong);
    return packed.flip();
  }
}
