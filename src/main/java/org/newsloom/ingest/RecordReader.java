package org.newsloom.ingest;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Ingested;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.Stage;
import org.newsloom.tables.storage.Reasons;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

/**
 * Opens a file and gives its records one by one, each read or refused: a document file is one
 * record, a JSON-lines file one for every line that is not blank.
 *
 * <p>Every file gives at least one record, and the indexes of a file's records run from 0 without a
 * gap. No more than {@code maxBytes} of content are held at a time, however much a packed file
 * unpacks to. Keeps nothing between calls; may be shared by threads.
 */
public final class RecordReader {
  /** The limit where nobody names one: the default of {@code max_file_bytes}. */
  public static final long DEFAULT_LIMIT = 64_000_000;

  /** The largest limit: a record's bytes must fit one array, and so must its characters. */
  public static final long LARGEST_LIMIT = 1L << 30;

  private static final int GZIP_BUFFER_BYTES = 1 << 16;

  private final int maxBytes;

  /**
   * A reader that refuses larger records.
   *
   * @param maxBytes most bytes of an unpacked document or a JSON line, 1 to {@link #LARGEST_LIMIT}
   */
  public RecordReader(long maxBytes) {
    if (maxBytes < 1 || maxBytes > LARGEST_LIMIT) {
      throw new IllegalArgumentException("not in 1.." + LARGEST_LIMIT + ": " + maxBytes);
    }
    this.maxBytes = (int) maxBytes;
  }

  /** Gives every record of a file to a consumer, in order. */
  public void read(InputFile file, Consumer<Ingested> consumer) {
    if (file.isFolder()) {
      consumer.accept(closedFolder(file));
    } else {
      new OpenFile(file, consumer).read();
    }
  }

  /** A folder that could not be listed is one record, and nothing is known of what it holds. */
  private static Reject closedFolder(InputFile folder) {
    String reason;
    try {
      Storage.at(folder.location()).walk(parts -> false, false);
      reason = "not when the run began";
    } catch (IOException e) {
      reason = Reasons.of(e);
    }
    return new Reject(
        folder.sourcePath(),
        0,
        Stage.INGEST,
        RejectReason.UNREADABLE,
        "the folder cannot be listed: " + reason,
        null,
        null);
  }

  /** One file being read. */
  private final class OpenFile {
    private final InputFile file;
    private final Consumer<Ingested> consumer;
    private final boolean packed;
    private final InputFormat format;
    private int nextIndex;

    OpenFile(InputFile file, Consumer<Ingested> consumer) {
      this.file = file;
      this.consumer = consumer;
      this.packed = InputFormat.isPacked(file.location());
      this.format =
          InputFormat.ofName(file.location())
              .orElseThrow(() -> new IllegalArgumentException("not a readable kind: " + file));
    }

    void read() {
      try (InputStream stored = StoredFile.at(file.location()).stream();
          InputStream in = packed ? new GZIPInputStream(stored, GZIP_BUFFER_BYTES) : stored) {
        if (format == InputFormat.JSON_LINES) {
          readLines(in);
        } else {
          readWhole(in);
        }
      } catch (IOException e) {
        refuseRest(e);
      }
    }

    private void readWhole(InputStream in) throws IOException {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        reject(
            RejectReason.TOO_LARGE,
            "the %sfile is larger than max_file_bytes (%d)"
                .formatted(packed ? "unpacked " : "", maxBytes),
            file.byteCount(),
            null);
        return;
      }
      Decoded decoded = TextDecoder.decode(bytes, format == InputFormat.HTML);
      if (decoded instanceof Decoded.Text text) {
        acceptWhole(bytes, text);
      } else if (decoded instanceof Decoded.Refused refused) {
        reject(refused.reason(), "the file " + refused.message(), bytes);
      }
    }

    private void acceptWhole(byte[] bytes, Decoded.Text text) {
      Optional<FrontMatter> front =
          format == InputFormat.HTML
              ? Optional.empty()
              : FrontMatter.of(text.text(), file.fields(), file.source());
      if (front.isPresent() && front.get().body().isBlank()) {
        reject(RejectReason.EMPTY, "the file holds nothing but front matter", bytes);
      } else if (front.isPresent()) {
        Decoded.Text body = new Decoded.Text(text.charset(), front.get().body());
        accept(bytes, body, mediaType(), front.get().metadata());
      } else {
        accept(
            bytes,
            text,
            mediaType(),
            new GivenMetadata(null, List.of(), null, null, file.source()));
      }
    }

    private MediaType mediaType() {
      return switch (format) {
        case HTML -> MediaType.HTML;
        case MARKDOWN -> MediaType.MARKDOWN;
        case TEXT, JSON_LINES -> MediaType.TEXT;
      };
    }

    private void readLines(InputStream in) throws IOException {
      RecordLines lines = new RecordLines(in, maxBytes);
      byte[] head = lines.head();
      Optional<String> binary = BinaryFormat.of(head);
      if (binary.isPresent()) {
        reject(RejectReason.BINARY, "the file is no text but " + binary.get(), stored(), null);
        return;
      }
      if (lines.wide().isEmpty() && holdsNul(head)) {
        reject(RejectReason.BINARY, "the file is no text: it holds NUL bytes", stored(), null);
        return;
      }
      RecordLines.Line line = lines.next();
      while (line != null) {
        readLine(line, lines.wide());
        line = lines.next();
      }
      if (nextIndex == 0) {
        reject(RejectReason.EMPTY, "the file holds no record", stored(), null);
      }
    }

    private void readLine(RecordLines.Line line, Optional<WideCharset> wide) {
      String where = "line " + line.number() + " ";
      byte[] bytes = line.bytes();
      if (bytes == null) {
        reject(
            RejectReason.TOO_LARGE,
            where + "is larger than max_file_bytes (%d)".formatted(maxBytes),
            line.byteCount(),
            null);
        return;
      }
      Decoded decoded =
          wide.isPresent()
              ? TextDecoder.decodeMarked(bytes, wide.get())
              : TextDecoder.decode(bytes, false);
      if (decoded instanceof Decoded.Text text) {
        readJson(bytes, text, where);
      } else if (decoded instanceof Decoded.Refused refused) {
        reject(refused.reason(), where + refused.message(), bytes);
      }
    }

    private void readJson(byte[] bytes, Decoded.Text line, String where) {
      JsonRecord record;
      try {
        record = JsonRecord.parse(line.text(), file.fields());
      } catch (JsonRecord.BadJson e) {
        reject(RejectReason.BAD_JSON, where + e.getMessage(), bytes);
        return;
      }
      Optional<JsonRecord.Content> content = record.content();
      if (content.isEmpty()) {
        reject(RejectReason.NO_TEXT_FIELD, where + record.whyNoContent(), bytes);
        return;
      }
      Decoded checked = CheckedText.of(Charset.forName(line.charset()), content.get().characters());
      if (checked instanceof Decoded.Text text) {
        accept(bytes, text, content.get().mediaType(), record.metadata(file.source()));
      } else if (checked instanceof Decoded.Refused refused) {
        reject(refused.reason(), where + "has a text that " + refused.message(), bytes);
      }
    }

    /** The stream failed: what came before stands, the rest is one reject. */
    private void refuseRest(IOException failure) {
      boolean corrupt =
          packed && (failure instanceof EOFException || failure instanceof ZipException);
      if (corrupt && file.byteCount() == 0) {
        reject(RejectReason.EMPTY, "the file holds no bytes", stored(), null);
      } else if (corrupt) {
        String what = failure instanceof EOFException ? "ends early" : "is damaged";
        reject(
            RejectReason.CORRUPT_ARCHIVE,
            "the packed file " + what + (nextIndex > 0 ? "; the records before it are kept" : ""),
            stored(),
            null);
      } else if (failure instanceof FileNotFoundException && !isThere()) {
        reject(
            RejectReason.VANISHED,
            "the file was there when the run began and is gone",
            stored(),
            null);
      } else {
        reject(
            RejectReason.UNREADABLE,
            "the file cannot be read: "
                + (failure instanceof FileNotFoundException
                    ? "a link leads nowhere"
                    : Reasons.of(failure)),
            stored(),
            null);
      }
    }

    /** Also a link that leads nowhere is there. */
    private boolean isThere() {
      StoredFile stored = StoredFile.at(file.location());
      return stored.storage().find(stored.key()).isPresent();
    }

    private long stored() {
      return file.byteCount();
    }

    private void accept(byte[] bytes, Decoded.Text text, MediaType mediaType, GivenMetadata given) {
      consumer.accept(
          new RawDocument(
              file.sourcePath(),
              nextIndex++,
              ArticleIdentity.sha256(bytes),
              bytes.length,
              text.charset(),
              mediaType,
              text.text(),
              given));
    }

    private void reject(RejectReason reason, String message, byte[] bytes) {
      reject(reason, message, bytes.length, ArticleIdentity.sha256(bytes));
    }

    private void reject(
        RejectReason reason, String message, long byteCount, @Nullable String rawHash) {
      consumer.accept(
          new Reject(
              file.sourcePath(), nextIndex++, Stage.INGEST, reason, message, byteCount, rawHash));
    }
  }

  private static boolean holdsNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
