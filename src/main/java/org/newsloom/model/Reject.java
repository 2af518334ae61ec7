package org.newsloom.model;

import org.jspecify.annotations.Nullable;

/**
 * A record that did not become an article, and why.
 *
 * @param sourcePath path of the file relative to its input root
 * @param recordIndex position of the record in its file, from 0; 0 where the file as a whole failed
 * @param stage who refused it
 * @param reason from the closed list
 * @param message one line for people: what was seen, where; without article text
 * @param byteCount size of the record, or of the file as stored; null if unknown
 * @param rawHash as of {@link RawDocument}; null where the bytes could not be read
 */
public record Reject(
    String sourcePath,
    int recordIndex,
    Stage stage,
    RejectReason reason,
    String message,
    @Nullable Long byteCount,
    @Nullable String rawHash)
    implements Ingested, Cleaned {}
