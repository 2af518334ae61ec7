package org.newsloom.actors.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A name finder's model: a maximum entropy model of what a token is, given its features and the
 * decisions before it, as OpenNLP's {@code NameFinderME} uses one. Immutable, so that threads may
 * share it.
 *
 * @param weights of the features
 */
public record NameModel(NameWeights weights) {
  /** The shipped model's resource, for naming what a result depends on. */
  public static final String RESOURCE = "/org/newsloom/actors/names/names-en.bin.gz";

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
    return new NameModel(NameWeights.read(in));
  }

  /** Writes the model; the same model gives the same bytes, whenever it is written. */
  public void write(OutputStream out) throws IOException {
    weights.write(out);
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
