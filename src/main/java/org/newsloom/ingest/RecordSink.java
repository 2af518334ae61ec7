package org.newsloom.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.CleanMode;
import org.newsloom.model.Fault;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Ingested;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.Stage;
import org.newsloom.model.TextOrigin;

/**
 * Hands on the records of one file, with their indexes from 0 and with keys that are all theirs.
 */
final class RecordSink {
  private final String sourcePath;
  private final CleanMode clean;
  private final Consumer<Ingested> consumer;
  private final KeyCounter keys = new KeyCounter();
  private int nextIndex;

  RecordSink(SourceFile file, Consumer<Ingested> consumer) {
    this.sourcePath = file.sourcePath();
    this.clean = file.input().clean();
    this.consumer = consumer;
  }

  /** What reads one record and hands it on, or refuses it. */
  interface Reading {
    void read() throws IOException;
  }

  /**
   * Reads one record; if that breaks before it was handed on, the record is refused as failed.
   *
   * @param where how a message about the record begins
   * @throws IOException if the stream fails
   */
  void contained(String where, byte[] bytes, Reading reading) throws IOException {
    int before = nextIndex;
    try {
      reading.read();
    } catch (RuntimeException | StackOverflowError thrown) {
      if (nextIndex > before) {
        throw thrown;
      }
      reject(RejectReason.FAILED, where + "ingest: " + Fault.of(thrown), bytes);
    }
  }

  /** How many records were handed on. */
  int count() {
    return nextIndex;
  }

  /** Hands on the document that the whole file is. */
  void acceptFile(byte[] bytes, Decoded.Text text, MediaType mediaType, GivenMetadata given) {
    accept(null, bytes, text, mediaType, given, null, new TextOrigin(false, clean));
  }

  /**
   * Hands on one of a file's records.
   *
   * @param key what the record calls itself; null if nothing, and its content counts
   * @param retrievedAt when it was fetched; null if unknown
   */
  void acceptRecord(
      @Nullable String key,
      byte[] bytes,
      Decoded.Text text,
      MediaType mediaType,
      GivenMetadata given,
      @Nullable Instant retrievedAt) {
    String own =
        key == null ? ArticleIdentity.sha256(text.text().getBytes(StandardCharsets.UTF_8)) : key;
    int before = keys.add(own);
    accept(
        before == 0 ? own : own + '\0' + before,
        bytes,
        text,
        mediaType,
        given,
        retrievedAt,
        new TextOrigin(true, clean));
  }

  private void accept(
      @Nullable String key,
      byte[] bytes,
      Decoded.Text text,
      MediaType mediaType,
      GivenMetadata given,
      @Nullable Instant retrievedAt,
      TextOrigin origin) {
    consumer.accept(
        new RawDocument(
            sourcePath,
            nextIndex++,
            key,
            ArticleIdentity.sha256(bytes),
            bytes.length,
            retrievedAt,
            text.charset(),
            text.replaced(),
            mediaType,
            oneLineEnd(text.text()),
            given,
            origin));
  }

  /** A carriage return ends a line; with others and a line feed behind it they are one end. */
  private static String oneLineEnd(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder lines = new StringBuilder(text.length());
    int returns = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        returns++;
        continue;
      }
      lines.append("\n".repeat(c == '\n' ? 0 : returns)).append(c);
      returns = 0;
    }
    return lines.append("\n".repeat(returns)).toString();
  }

  void reject(RejectReason reason, String message, byte[] bytes) {
    reject(reason, message, bytes.length, ArticleIdentity.sha256(bytes));
  }

  /** Refuses a record whose bytes are not at hand. */
  void reject(RejectReason reason, String message, long byteCount) {
    reject(reason, message, byteCount, null);
  }

  private void reject(
      RejectReason reason, String message, long byteCount, @Nullable String rawHash) {
    consumer.accept(
        new Reject(sourcePath, nextIndex++, Stage.INGEST, reason, message, byteCount, rawHash));
  }
}
