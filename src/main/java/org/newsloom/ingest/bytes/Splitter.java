package org.newsloom.ingest.bytes;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into its records. */
public interface Splitter {
  /** The next record; null at the end. Where the stream fails, whole records come out first. */
  @Nullable RecordBytes next() throws IOException;

  /** The beginning of the stream, as far as it was read at first. */
  byte[] head();

  /** The encoding that the beginning shows; empty if it shows none. */
  Optional<WideCharset> wide();
}
