package org.newsloom.tables.rows;

import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A record that did not become an article. */
@TableDoc(
    name = "rejects",
    key = {"source_path", "record_index"},
    doc = "A record that did not become an article.")
public record RejectRow(
    @Doc("Path of the file relative to its input root, with / between its parts.")
        String sourcePath,
    @Doc("Position of the record in its file, from 0.") int recordIndex,
    @Doc("Who refused it: ingest or clean.") String stage,
    @Doc(
            "empty, binary, undecodable, corrupt_archive, bad_json, no_text_field, too_large, unreadable, vanished, no_article_text or not_an_article.")
        String reason,
    @Doc("What was seen, for people.") String message,
    @Doc("Bytes of the record, or of the file as stored. Null if unknown.")
        @Nullable Long byteCount,
    @Doc("SHA-256 of the record as found. Null if its bytes could not be read.")
        @Nullable String rawHash) {}
