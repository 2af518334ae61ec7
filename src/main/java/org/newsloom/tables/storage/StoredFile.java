package org.newsloom.tables.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/**
 * A file of a storage, whether it is there or not.
 *
 * @param storage where
 * @param key its name there
 */
public record StoredFile(Storage storage, String key) implements Serializable {

  /**
   * The file at a location.
   *
   * @param location a URI, or an absolute path of the local disk
   */
  public static StoredFile at(String location) {
    Storage whole = Storage.at(location);
    String uri = whole.location();
    int cut = uri.lastIndexOf('/', uri.length() - 2) + 1;
    return new StoredFile(Storage.at(uri.substring(0, cut)), uri.substring(cut, uri.length() - 1));
  }

  /** The URI of the file. */
  public String location() {
    return storage.location() + key;
  }

  /** The name without the folders before it. */
  public String name() {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  /** Opens the file; see {@link Storage#open}. */
  public SeekableByteChannel open() throws IOException {
    return storage.open(key);
  }

  /** Opens the file; see {@link Storage#open}. */
  public InputStream stream() throws IOException {
    return Channels.newInputStream(open());
  }

  /** The whole content. */
  public byte[] read() throws IOException {
    try (InputStream in = stream()) {
      return in.readAllBytes();
    }
  }

  /** Begins the file; see {@link Storage#create}. */
  public NewFile create() throws IOException {
    return storage.create(key);
  }

  /** Writes the whole file. */
  public void write(byte[] content) throws IOException {
    try (NewFile file = create();
        OutputStream out = file.content()) {
      out.write(content);
      file.commit();
    }
  }

  /** Size in bytes. */
  public long byteCount() throws IOException {
    return storage.byteCount(key);
  }

  /** What people call it; see {@link Storage#describe}. */
  @Override
  public String toString() {
    return storage.describe(key);
  }
}
