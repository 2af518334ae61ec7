package org.newsloom.ingest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file to read. Holds strings only, so that it can travel to another process.
 *
 * @param sourcePath path relative to the input root, after its prefix, with {@code /} between its
 *     parts, NFC-normalised; unique within a run. Bytes of a name that are no UTF-8 stand as {@code
 *     \xFF}; ends in {@code /} for a folder that cannot be listed
 * @param location where the file is: a URI, or an absolute path; ends in {@code /} for a folder
 * @param byteCount size as stored, in bytes; 0 if it cannot be told
 * @param fields fields of JSON records
 * @param source who published the articles that name no source themselves; null if unknown
 */
public record InputFile(
    String sourcePath, String location, long byteCount, JsonFields fields, @Nullable String source)
    implements Serializable {

  /** Whether this is a folder that could not be listed, to be refused. */
  boolean isFolder() {
    return location.endsWith("/");
  }
}
