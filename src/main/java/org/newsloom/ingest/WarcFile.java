package org.newsloom.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsloom.ingest.bytes.Unpacked;
import org.newsloom.ingest.bytes.WarcStarts;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.RejectReason;

/**
 * A crawler's archive (ISO 28500): each response with an HTML page is a record, known by its
 * address. Requests, pictures and all else are passed over.
 *
 * <p>A damaged record costs itself: reading goes on where the next one begins.
 */
final class WarcFile {
  private static final int OK = 200;
  private static final int REDIRECT = 300;

  /** Each one costs a search through the file. */
  private static final int MOST_DAMAGES = 1000;

  private final SourceFile file;
  private final ReadLimits limits;
  private final RecordSink sink;

  /** Where in the file the record begins that was read last; -1 if none was since the start. */
  private long recordAt = -1;

  /** Whether all was made of that record that can be. */
  private boolean recordDone;

  WarcFile(SourceFile file, ReadLimits limits, RecordSink sink) {
    this.file = file;
    this.limits = limits;
    this.sink = sink;
  }

  /** Hands on all records. */
  void read() throws IOException {
    Optional<Long> start = Optional.of(0L);
    for (int damages = 0; start.isPresent(); damages++) {
      recordAt = -1;
      recordDone = false;
      try {
        readFrom(start.get());
        start = Optional.empty();
      } catch (IOException damage) {
        if (damages == MOST_DAMAGES) {
          throw damage;
        }
        start = goOn(start.get());
      }
    }
    if (sink.count() == 0) {
      sink.reject(RejectReason.EMPTY, "the file holds no response with a page", file.byteCount());
    }
  }

  /** Where to go on behind a record that could not be read. */
  private Optional<Long> goOn(long start) throws IOException {
    Optional<Long> next;
    try (InputStream in = file.open()) {
      next = WarcStarts.after(in, Math.max(start, recordAt));
    }
    // Behind a record that was read, what is damaged begins with the next: it is tried first.
    if (!recordDone || next.isEmpty()) {
      sink.reject(
          RejectReason.CORRUPT_ARCHIVE,
          "the record at byte %d is damaged%s"
              .formatted(Math.max(start, recordAt), next.isEmpty() ? ", and none follows" : ""),
          file.byteCount());
    }
    return next;
  }

  private void readFrom(long start) throws IOException {
    try (InputStream in = file.open()) {
      in.skipNBytes(start);
      // Not closed by itself: it holds nothing but the stream.
      @SuppressWarnings("resource")
      WarcReader records = new WarcReader(in);
      Optional<WarcRecord> record = next(records);
      while (record.isPresent()) {
        recordAt = start + records.position();
        recordDone = false;
        if (record.get() instanceof WarcResponse response && isHttp(response)) {
          readResponse(response);
        }
        recordDone = true;
        record = next(records);
      }
    }
  }

  private static Optional<WarcRecord> next(WarcReader records) throws IOException {
    try {
      return records.next();
    } catch (IllegalArgumentException e) {
      // A length that is no number, an address that is none.
      throw new IOException("a record with a bad head", e);
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.target().startsWith("http");
  }

  private void readResponse(WarcResponse response) throws IOException {
    HttpResponse http;
    try {
      http = response.http();
    } catch (ParsingException | IllegalArgumentException e) {
      sink.reject(
          RejectReason.CORRUPT_ARCHIVE,
          "the record at byte %d is no HTTP response".formatted(recordAt),
          response.body().size());
      return;
    }
    MediaType type = http.contentType();
    if (!isPage(type)) {
      return;
    }
    if (http.status() < OK || http.status() >= REDIRECT) {
      sink.reject(
          RejectReason.NOT_AN_ARTICLE,
          "the server answered with status %d".formatted(http.status()),
          http.body().size());
      return;
    }
    readPage(response, http, type);
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML)
        || (type.type().equalsIgnoreCase("application")
            && type.subtype().equalsIgnoreCase("xhtml+xml"));
  }

  private void readPage(WarcResponse response, HttpResponse http, MediaType type)
      throws IOException {
    int most = (int) limits.maxRecordBytes();
    byte[] stored = http.body().stream().readNBytes(most + 1);
    byte[] bytes;
    try {
      bytes = unpacked(stored, http.headers().first("Content-Encoding").orElse(""), most + 1);
    } catch (IOException e) {
      sink.reject(RejectReason.CORRUPT_ARCHIVE, "the page, packed as it came, is damaged", stored);
      return;
    }
    if (stored.length > most || bytes.length > most) {
      sink.reject(
          RejectReason.TOO_LARGE,
          "the page is larger than max_file_bytes (%d)".formatted(most),
          http.body().size());
      return;
    }
    sink.contained("", bytes, () -> readPage(response, bytes, type));
  }

  private void readPage(WarcResponse response, byte[] bytes, MediaType type) {
    Decoded decoded = TextDecoder.decodePage(bytes, charset(type));
    if (decoded instanceof Decoded.Text text) {
      sink.acceptRecord(
          response.target(),
          bytes,
          text,
          org.newsloom.model.MediaType.HTML,
          new GivenMetadata(null, List.of(), null, response.target(), file.source()),
          date(response));
    } else if (decoded instanceof Decoded.Refused refused) {
      sink.reject(refused.reason(), "the page " + refused.message(), bytes);
    }
  }

  /**
   * What a body holds: some archives keep pages packed as they came over the wire, others unpack
   * them and leave the head as it was.
   */
  private static byte[] unpacked(byte[] stored, String coding, int most) throws IOException {
    InputStream in = new ByteArrayInputStream(stored);
    if (new String(stored, StandardCharsets.ISO_8859_1).stripLeading().startsWith("<")) {
      return stored;
    }
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "br" -> new BrotliInputStream(in).readNBytes(most);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(stored))).readNBytes(most);
      default -> Unpacked.of(in, Long.MAX_VALUE).readNBytes(most);
    };
  }

  /** Servers send what the standard means by deflate (RFC 1950), or the bare stream within. */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0F) == 8
        && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
  }

  private static Optional<Charset> charset(MediaType type) {
    return Optional.ofNullable(type.parameters().get("charset")).flatMap(DeclaredCharset::named);
  }

  private static @Nullable Instant date(WarcRecord record) {
    try {
      return record.date();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
