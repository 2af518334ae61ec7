package org.newsloom.actors.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinderModel;

/** A name finder's model: an OpenNLP model file. Immutable, so that threads may share it. */
public final class NameModel {
  /** The shipped model's resource, for naming what a result depends on. */
  public static final String RESOURCE = "/org/newsloom/actors/names/names-en.bin";

  private static final String MANIFEST = "manifest.properties";
  private static final String TIMESTAMP = "Timestamp";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final TokenNameFinderModel model;

  public NameModel(TokenNameFinderModel model) {
    this.model = model;
  }

  /** The model that ships with Newsloom, loaded once a JVM. */
  public static NameModel shipped() {
    return Holder.MODEL;
  }

  /**
   * Reads a model of {@code train names}.
   *
   * @throws IOException if it cannot be read, or is no name finder's model
   */
  public static NameModel read(InputStream in) throws IOException {
    NewsNameFinderFactory.allow();
    return new NameModel(new TokenNameFinderModel(in));
  }

  /** Writes the model; the same model gives the same bytes, whenever it is written. */
  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    ZipOutputStream timeless = new ZipOutputStream(out);
    for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
      ZipEntry copy = new ZipEntry(entry.getName());
      copy.setTimeLocal(NO_TIME);
      timeless.putNextEntry(copy);
      if (entry.getName().equals(MANIFEST)) {
        timeless.write(withoutTime(entries));
      } else {
        entries.transferTo(timeless);
      }
      timeless.closeEntry();
    }
    timeless.finish();
  }

  TokenNameFinderModel openNlp() {
    return model;
  }

  /** OpenNLP notes the moment of writing, twice. */
  private static byte[] withoutTime(InputStream manifest) throws IOException {
    Properties properties = new Properties();
    properties.load(manifest);
    properties.setProperty(TIMESTAMP, "0");
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(properties)
        .forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
    return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static final class Holder {
    static final NameModel MODEL = load();

    private static NameModel load() {
      try (InputStream in = Objects.requireNonNull(NameModel.class.getResourceAsStream(RESOURCE))) {
        return NameModel.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot load " + RESOURCE, e);
      }
    }
  }
}
