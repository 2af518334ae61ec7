package org.newsloom.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.ingest.bytes.RecordBytes;
import org.newsloom.ingest.bytes.RowSplitter;
import org.newsloom.model.RejectReason;

/**
 * A table with a header: each row is a record whose fields the header names, case apart.
 *
 * <p>What parts the fields is seen in the header: the first of the separators if no other stands
 * there more often, or what a line {@code sep=;} above it says.
 */
record TableFile(List<Character> separators, int maxBytes) implements RecordFormat {
  static final List<Character> COMMA_FIRST = List.of(',', ';', '\t', '|');
  static final List<Character> TAB_FIRST = List.of('\t', ',', ';', '|');

  private static final String SEPARATOR_LINE = "sep=";

  /** What tools write into a field that has no value. */
  private static final Set<String> NO_VALUE =
      Set.of("NaN", "nan", "NULL", "null", "None", "NA", "N/A", "#N/A");

  @Override
  public void read(InputStream in, SourceFile file, RecordSink sink) throws IOException {
    new Reading(file, sink, new RecordDecoder(maxBytes, file, sink)).read(in);
  }

  private final class Reading {
    private final SourceFile file;
    private final RecordSink sink;
    private final RecordDecoder decoder;
    private @Nullable CsvRecord header;
    private char separator;

    /** Whether rows were cut at line ends, so that rows may be pieces of rows. */
    private boolean cut;

    Reading(SourceFile file, RecordSink sink, RecordDecoder decoder) {
      this.file = file;
      this.sink = sink;
      this.decoder = decoder;
    }

    void read(InputStream in) throws IOException {
      RowSplitter rows = new RowSplitter(in, maxBytes, separators);
      if (!decoder.isText(rows)) {
        return;
      }
      RecordBytes row = rows.next();
      while (row != null && readHeader(row, rows)) {
        row = rows.next();
      }
      if (header != null && row != null) {
        row = rows.next();
        while (row != null) {
          readContained(row, header, rows);
          row = rows.next();
        }
      }
      if (sink.count() == 0) {
        sink.reject(RejectReason.EMPTY, "the file holds no record", file.byteCount());
      }
    }

    /** Whether the row was none yet, but says what parts the fields of the header. */
    private boolean readHeader(RecordBytes row, RowSplitter rows) {
      Decoded.Text text = decoder.decode(row, rows);
      if (text == null) {
        return false;
      }
      String line = text.text().strip();
      if (separator == 0 && line.startsWith(SEPARATOR_LINE)) {
        // A tab at the end of the line is stripped from it.
        separator =
            line.length() > SEPARATOR_LINE.length() ? line.charAt(SEPARATOR_LINE.length()) : '\t';
        return true;
      }
      if (separator == 0) {
        separator = separatorOf(text.text());
      }
      CsvRecord names = parse(text.text());
      ObjectNode record = JsonNodeFactory.instance.objectNode();
      if (names != null) {
        names.getFields().forEach(name -> record.put(name.strip(), "x"));
        header = names;
      }
      if (header == null || new JsonRecord(record, file.fields()).content().isEmpty()) {
        header = null;
        sink.reject(
            RejectReason.NO_TEXT_FIELD,
            "the first line names none of the fields for text or HTML (%s); see input[].fields"
                .formatted(String.join(", ", file.fields().text())),
            file.byteCount());
      }
      return false;
    }

    private void readContained(RecordBytes row, CsvRecord names, RowSplitter rows)
        throws IOException {
      byte[] bytes = row.bytes();
      sink.contained(
          RecordDecoder.where(row),
          bytes == null ? new byte[0] : bytes,
          () -> readRow(row, names, rows));
    }

    private void readRow(RecordBytes row, CsvRecord names, RowSplitter rows) {
      Decoded.Text text = decoder.decode(row, rows);
      byte[] bytes = row.bytes();
      if (text == null || bytes == null) {
        return;
      }
      String where = RecordDecoder.where(row);
      CsvRecord values = parse(text.text());
      cut |= rows.lastIsUnclosed();
      if (values != null && values.getFields().stream().allMatch(String::isBlank)) {
        return;
      }
      if (values == null || rows.lastIsUnclosed()) {
        sink.reject(
            RejectReason.BAD_ROW, where + "opens a quotation mark that is never closed", bytes);
        return;
      }
      int extra = values.getFieldCount() - names.getFieldCount();
      boolean blankExtra =
          values.getFields().stream().skip(names.getFieldCount()).allMatch(String::isBlank);
      if ((extra > 0 && !blankExtra) || (extra < 0 && cut)) {
        sink.reject(
            RejectReason.BAD_ROW,
            where
                + "has %d fields where the header has %d"
                    .formatted(values.getFieldCount(), names.getFieldCount()),
            bytes);
        return;
      }
      JsonRecord record = new JsonRecord(object(names, values), file.fields());
      Optional<JsonRecord.Content> content = record.content();
      if (content.isPresent()) {
        decoder.accept(record, content.get(), row, text);
      } else {
        sink.reject(RejectReason.NO_TEXT_FIELD, where + record.whyNoContent(), bytes);
      }
    }

    private ObjectNode object(CsvRecord names, CsvRecord values) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      int fields = Math.min(names.getFieldCount(), values.getFieldCount());
      for (int i = 0; i < fields; i++) {
        String name = names.getField(i).strip();
        if (!object.has(name) && !NO_VALUE.contains(values.getField(i).strip())) {
          object.put(name, values.getField(i));
        }
      }
      return object;
    }

    /** The fields of a row; null if it is none. */
    private @Nullable CsvRecord parse(String row) {
      try {
        return CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(Math.max(row.length() + 1, 16))
            .ofSingleCsvRecord(row);
      } catch (CsvParseException e) {
        return null;
      }
    }
  }

  /** The separator that stands most often outside of quotation marks. */
  private char separatorOf(String header) {
    char best = separators.get(0);
    long most = 0;
    for (char separator : separators) {
      boolean quoted = false;
      long count = 0;
      for (int i = 0; i < header.length(); i++) {
        quoted ^= header.charAt(i) == '"';
        count += !quoted && header.charAt(i) == separator ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }
}
