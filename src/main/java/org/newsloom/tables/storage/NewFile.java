package org.newsloom.tables.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file being written. It appears under its name when it is committed, whole; closed without that,
 * it never was. Two that are written at once under one name do not meet: the one committed last
 * stands.
 */
public interface NewFile extends Closeable {

  /** Where its bytes go; failures name the file. */
  OutputStream content();

  /** Puts the file in its place. Nothing may be written after it. */
  void commit() throws IOException;

  /** Lets go of the file; what was not committed is gone. */
  @Override
  void close() throws IOException;
}
