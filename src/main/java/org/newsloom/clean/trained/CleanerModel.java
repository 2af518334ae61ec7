package org.newsloom.clean.trained;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.textkind.TextKindModel;
import org.newsloom.model.UserError;

/**
 * What the cleaner has learnt: one judge for text in any rendering, one for HTML, and one that
 * tells clean text from copies of pages. Immutable; may be shared between threads.
 *
 * @param text judges pages without markup
 * @param html judges pages with it
 * @param textKind judges texts as a whole
 */
public record CleanerModel(TaggerModel text, TaggerModel html, TextKindModel textKind) {
  /** The model that ships. */
  public static final String RESOURCE = "/org/newsloom/clean/trained/cleaner.bin.gz";

  private static final int MAGIC = 0x4e4c434c;

  /** Changes whenever a feature changes its meaning: older models are refused. */
  private static final int VERSION = 2;

  /** The model that ships, read once. */
  public static CleanerModel standard() {
    return Standard.MODEL;
  }

  /** The judge of a page. */
  public TaggerModel of(Page page) {
    return page.extractor().equals("html") ? html : text;
  }

  /** Writes the model, not packed; {@link #read} reads it packed or not. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    text.write(out);
    html.write(out);
    textKind.write(out);
    out.flush();
  }

  /**
   * Reads a model, plain or gzipped.
   *
   * @param bytes the whole file
   * @param name its name, for messages
   */
  public static CleanerModel read(byte[] bytes, String name) {
    boolean packed = bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    try (InputStream plain = new ByteArrayInputStream(bytes);
        DataInputStream in =
            new DataInputStream(
                new BufferedInputStream(packed ? new GZIPInputStream(plain) : plain))) {
      if (in.readInt() != MAGIC) {
        throw UserError.badInput(
            "%s: is no model of the cleaner; give the cleaner.bin.gz that 'newsloom train cleaner'"
                    .formatted(name)
                + " wrote");
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw UserError.badInput(
            "%s: is a model of format %d, and this Newsloom reads %d; train it again with 'newsloom"
                    .formatted(name, version, VERSION)
                + " train cleaner'");
      }
      CleanerModel model =
          new CleanerModel(TaggerModel.read(in), TaggerModel.read(in), TextKindModel.read(in));
      // Reading to the end also has the checksum of a packed file compared.
      if (in.read() >= 0) {
        throw new IOException("more bytes than a model has");
      }
      return model;
    } catch (IOException | IllegalArgumentException e) {
      throw UserError.badInput(
          "%s: cannot be read as a model of the cleaner (%s); it may be cut short"
              .formatted(name, e));
    }
  }

  private static final class Standard {
    static final CleanerModel MODEL = load();

    private static CleanerModel load() {
      try (InputStream in =
          Objects.requireNonNull(
              CleanerModel.class.getResourceAsStream(RESOURCE), () -> "no resource " + RESOURCE)) {
        return read(in.readAllBytes(), RESOURCE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
