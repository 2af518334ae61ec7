package org.newsloom.ingest;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsloom.ingest.bytes.BinaryFormat;
import org.newsloom.ingest.bytes.RecordBytes;
import org.newsloom.ingest.bytes.Splitter;
import org.newsloom.model.RejectReason;

/** What the formats with several records a file have in common. */
record RecordDecoder(int maxBytes, SourceFile file, RecordSink sink) {
  /** More NUL bytes than one in so many, and a file is no text; a stray one is. */
  private static final int BYTES_A_NUL = 200;

  /** Whether the file is text as far as its beginning shows; refuses it if not. */
  boolean isText(Splitter records) {
    byte[] head = records.head();
    Optional<String> binary = BinaryFormat.of(head);
    if (binary.isPresent()) {
      sink.reject(RejectReason.BINARY, "the file is no text but " + binary.get(), file.byteCount());
      return false;
    }
    if (records.wide().isEmpty() && (long) nuls(head) * BYTES_A_NUL > head.length) {
      sink.reject(RejectReason.BINARY, "the file is no text: it holds NUL bytes", file.byteCount());
      return false;
    }
    return true;
  }

  /** The text of a record; null if there is none, and it was refused. */
  Decoded.@Nullable Text decode(RecordBytes record, Splitter records) {
    String where = where(record);
    byte[] bytes = record.bytes();
    if (bytes == null) {
      sink.reject(
          RejectReason.TOO_LARGE,
          where + "is larger than max_file_bytes (%d)".formatted(maxBytes),
          record.byteCount());
      return null;
    }
    Decoded decoded =
        records.wide().isPresent()
            ? TextDecoder.decodeMarked(bytes, records.wide().get())
            : TextDecoder.decode(bytes, false);
    if (decoded instanceof Decoded.Refused refused) {
      sink.reject(refused.reason(), where + refused.message(), bytes);
      return null;
    }
    return (Decoded.Text) decoded;
  }

  /**
   * Hands on a record that was parsed, or refuses its content.
   *
   * @param whole the text it was parsed from
   */
  void accept(JsonRecord record, JsonRecord.Content content, RecordBytes from, Decoded.Text whole) {
    byte[] bytes = from.bytes();
    if (bytes == null) {
      throw new IllegalArgumentException("parsed without bytes");
    }
    Decoded checked = CheckedText.of(Charset.forName(whole.charset()), content.characters());
    if (checked instanceof Decoded.Text text) {
      sink.acceptRecord(
          record.key(),
          bytes,
          text.withReplaced(whole.replaced()),
          content.mediaType(),
          record.metadata(file.source()),
          null);
    } else if (checked instanceof Decoded.Refused refused) {
      sink.reject(refused.reason(), where(from) + "has a text that " + refused.message(), bytes);
    }
  }

  /** Where a record stands, to begin a message with. */
  static String where(RecordBytes record) {
    return "line " + record.line() + " ";
  }

  private static int nuls(byte[] bytes) {
    int nuls = 0;
    for (byte b : bytes) {
      nuls += b == 0 ? 1 : 0;
    }
    return nuls;
  }
}
