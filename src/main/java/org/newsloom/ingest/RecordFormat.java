package org.newsloom.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Reads the files of one format: one class a format. Keeps nothing between files. */
interface RecordFormat {
  /**
   * Hands every record of a file to the sink, read or refused.
   *
   * @param in the file, unpacked
   * @throws IOException if the stream fails; what was handed on before stands
   */
  void read(InputStream in, SourceFile file, RecordSink sink) throws IOException;
}
