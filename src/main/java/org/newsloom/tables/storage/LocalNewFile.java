package org.newsloom.tables.storage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes beside the file's place, under a hidden name that no other attempt has, and renames: the
 * name never leads to less than the whole file.
 */
final class LocalNewFile implements NewFile {
  private final Path target;
  private final String name;
  private final Path unfinished;
  private final OutputStream content;

  LocalNewFile(Path target, String name) throws IOException {
    this.target = target;
    this.name = name;
    unfinished = target.resolveSibling("." + UUID.randomUUID() + FileTrees.UNFINISHED);
    try {
      Files.createDirectories(target.getParent());
      content =
          new Named(
              Files.newOutputStream(
                  unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public OutputStream content() {
    return content;
  }

  @Override
  public void commit() throws IOException {
    content.close();
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      content.close();
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private IOException failure(IOException cause) {
    return new IOException(name + " cannot be written: " + Reasons.of(cause), cause);
  }

  /** What the disk says of a write names no file. */
  private final class Named extends FilterOutputStream {
    Named(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }
}
