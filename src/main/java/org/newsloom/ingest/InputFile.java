package org.newsloom.ingest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.CleanMode;

/**
 * A file to read. Holds strings only, so that it can travel to another process.
 *
 * @param sourcePath path relative to the input root, after its prefix, with {@code /} between its
 *     parts, NFC-normalised; unique within a run
 * @param location path to open the file with
 * @param byteCount size as stored, in bytes; 0 if it cannot be told
 * @param fields fields of JSON records
 * @param source who published the articles that name no source themselves; null if unknown
 * @param clean how its documents are to be cleaned
 */
public record InputFile(
    String sourcePath,
    String location,
    long byteCount,
    JsonFields fields,
    @Nullable String source,
    CleanMode clean)
    implements Serializable {}
