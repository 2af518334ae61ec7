package org.newsloom.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file to read, on the disk or in an archive.
 *
 * @param sourcePath as of {@link InputFile}; of a member, behind that of its archive
 * @param byteCount size as stored
 * @param format what it holds
 * @param input where it was found
 * @param opener opens it, as often as it is called
 */
record SourceFile(
    String sourcePath, long byteCount, InputFormat format, InputFile input, Opener opener) {

  /** Opens a file. */
  interface Opener {
    InputStream open() throws IOException;
  }

  InputStream open() throws IOException {
    return opener.open();
  }

  JsonFields fields() {
    return input.fields();
  }

  /** Who published what names no source itself. */
  @Nullable String source() {
    return input.source();
  }
}
