package org.newsloom.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsloom.ingest.bytes.JsonSplitter;
import org.newsloom.ingest.bytes.RecordBytes;
import org.newsloom.model.RejectReason;

/**
 * A file of JSON records: one a line, the elements of a list, objects over several lines, or the
 * records that an object lists under one of {@link JsonFields#records}.
 */
record JsonFile(int maxBytes) implements RecordFormat {
  @Override
  public void read(InputStream in, SourceFile file, RecordSink sink) throws IOException {
    new Reading(file, sink, new RecordDecoder(maxBytes, file, sink)).read(in);
  }

  private final class Reading {
    private final SourceFile file;
    private final RecordSink sink;
    private final RecordDecoder decoder;

    Reading(SourceFile file, RecordSink sink, RecordDecoder decoder) {
      this.file = file;
      this.sink = sink;
      this.decoder = decoder;
    }

    void read(InputStream in) throws IOException {
      JsonSplitter records = new JsonSplitter(in, maxBytes, file.fields().records());
      if (!decoder.isText(records)) {
        return;
      }
      RecordBytes record = records.next();
      while (record != null) {
        read(record, records, true);
        record = records.next();
      }
      if (sink.count() == 0) {
        sink.reject(RejectReason.EMPTY, "the file holds no record", file.byteCount());
      }
    }

    private void read(RecordBytes record, JsonSplitter records, boolean mayBeList)
        throws IOException {
      byte[] bytes = record.bytes();
      sink.contained(
          RecordDecoder.where(record),
          bytes == null ? new byte[0] : bytes,
          () -> readContained(record, records, mayBeList));
    }

    private void readContained(RecordBytes record, JsonSplitter records, boolean mayBeList)
        throws IOException {
      Decoded.Text text = decoder.decode(record, records);
      if (text == null) {
        return;
      }
      byte[] bytes = record.bytes();
      if (bytes != null && mayBeList && text.text().stripLeading().startsWith("[")) {
        readElements(record, bytes, "");
      } else if (bytes != null) {
        readObject(record, bytes, text, mayBeList);
      }
    }

    private void readObject(
        RecordBytes record, byte[] bytes, Decoded.Text text, boolean mayHoldList)
        throws IOException {
      String where = RecordDecoder.where(record);
      JsonRecord parsed;
      try {
        parsed = JsonRecord.parse(text.text(), file.fields());
      } catch (JsonRecord.BadJson e) {
        sink.reject(RejectReason.BAD_JSON, where + e.getMessage(), bytes);
        return;
      }
      Optional<JsonRecord.Content> content = parsed.content();
      Optional<String> list = mayHoldList ? parsed.listPath() : Optional.empty();
      if (content.isPresent() && (list.isEmpty() || !content.get().characters().isBlank())) {
        decoder.accept(parsed, content.get(), record, text);
      } else if (list.isPresent()) {
        readElements(record, bytes, list.get());
      } else {
        sink.reject(RejectReason.NO_TEXT_FIELD, where + parsed.whyNoContent(), bytes);
      }
    }

    private void readElements(RecordBytes record, byte[] bytes, String listPath)
        throws IOException {
      int before = sink.count();
      JsonSplitter elements = JsonSplitter.elements(bytes, record.line(), listPath);
      RecordBytes element = elements.next();
      while (element != null) {
        read(element, elements, false);
        element = elements.next();
      }
      if (sink.count() == before) {
        sink.reject(
            RejectReason.EMPTY, RecordDecoder.where(record) + "is a list without records", bytes);
      }
    }
  }
}
