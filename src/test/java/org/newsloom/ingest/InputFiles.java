package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.newsloom.model.CleanMode;
import org.newsloom.model.Ingested;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;

/** Writes small files for the tests of this room and reads them. */
final class InputFiles {
  private InputFiles() {}

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(UTF_8));
  }

  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static List<Ingested> read(Path file, long maxBytes, JsonFields fields) {
    List<Ingested> records = new ArrayList<>();
    String name = String.valueOf(file.getFileName());
    long size = file.toFile().length();
    new RecordReader(ReadLimits.ofRecords(maxBytes))
        .read(
            new InputFile(name, file.toString(), size, fields, null, CleanMode.AUTO), records::add);
    return records;
  }

  static List<Ingested> read(Path file) {
    return read(file, 10_000, JsonFields.DEFAULTS);
  }

  static RawDocument document(Path file) {
    return (RawDocument) read(file).get(0);
  }

  static Reject reject(Path file) {
    return (Reject) read(file).get(0);
  }
}
