package org.newsloom.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.newsloom.ingest.bytes.Unpacked;
import org.newsloom.model.Ingested;
import org.newsloom.model.MediaType;
import org.newsloom.model.RejectReason;

/**
 * Opens a file and gives its records one by one, each read or refused. How a file is read, its name
 * says ({@link InputFormat}); whether it is packed, its first bytes.
 *
 * <p>Every file gives at least one record, and the indexes of a file's records run from 0 without a
 * gap; a file in an archive is a file of its own. No more than a record is held at a time, however
 * much a packed file unpacks to. Keeps nothing between calls; may be shared by threads.
 */
public final class RecordReader {
  private final ReadLimits limits;
  private final int maxBytes;

  /** A reader that refuses what is over the limits. */
  public RecordReader(ReadLimits limits) {
    this.limits = limits;
    this.maxBytes = (int) limits.maxRecordBytes();
  }

  /** Gives every record of a file to a consumer, in order. */
  public void read(InputFile file, Consumer<Ingested> consumer) {
    InputFormat format =
        InputFormat.ofName(file.location())
            .orElseThrow(() -> new IllegalArgumentException("not a readable kind: " + file));
    read(
        new SourceFile(
            file.sourcePath(),
            file.byteCount(),
            format,
            file,
            () -> Files.newInputStream(Path.of(file.location()))),
        consumer);
  }

  private void read(SourceFile file, Consumer<Ingested> consumer) {
    RecordSink sink = new RecordSink(file, consumer);
    try {
      switch (file.format()) {
        case TEXT -> read(new DocumentFile(MediaType.TEXT, maxBytes), file, sink);
        case MARKDOWN -> read(new DocumentFile(MediaType.MARKDOWN, maxBytes), file, sink);
        case HTML -> read(new DocumentFile(MediaType.HTML, maxBytes), file, sink);
        case JSON -> read(new JsonFile(maxBytes), file, sink);
        case CSV -> read(new TableFile(TableFile.COMMA_FIRST, maxBytes), file, sink);
        case TSV -> read(new TableFile(TableFile.TAB_FIRST, maxBytes), file, sink);
        case WARC -> new WarcFile(file, limits, sink).read();
        case ZIP ->
            new ZipArchive(file, limits, sink, consumer).read(member -> read(member, consumer));
      }
    } catch (IOException | InvalidPathException e) {
      refuseRest(e, file, sink);
    }
  }

  private void read(RecordFormat format, SourceFile file, RecordSink sink) throws IOException {
    try (InputStream stored = file.open();
        InputStream in = Unpacked.of(stored, limits.maxUnpackedBytes())) {
      format.read(in, file, sink);
    }
  }

  /** The stream failed: what came before stands, the rest is one reject. */
  private void refuseRest(Exception failure, SourceFile file, RecordSink sink) {
    String before = sink.count() > 0 ? "; the records before it are kept" : "";
    if (failure instanceof Unpacked.TooMuch) {
      sink.reject(
          RejectReason.TOO_LARGE,
          "unpacks to more than archives.max_bytes (%d)".formatted(limits.maxUnpackedBytes())
              + before,
          file.byteCount());
    } else if (Unpacked.isDamage(failure)
        || (file.format() == InputFormat.ZIP && !(failure instanceof FileSystemException))) {
      sink.reject(
          RejectReason.CORRUPT_ARCHIVE,
          "the packed file "
              + (failure instanceof EOFException ? "ends early" : "is damaged")
              + before,
          file.byteCount());
    } else {
      String hint =
          file.input().location().indexOf('\uFFFD') >= 0
              ? "; its name needs a UTF-8 locale, e.g. LC_ALL=C.UTF-8"
              : "";
      sink.reject(
          RejectReason.UNREADABLE,
          "the file cannot be read: " + failure.getClass().getSimpleName() + hint,
          file.byteCount());
    }
  }
}
