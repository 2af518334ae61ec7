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
    @Doc("Position of the record in its file, from 0; of several the first.") int recordIndex,
    @Doc("Who refused it: ingest, clean, annotate, terms or actors.") String stage,
    @Doc(
            "empty, binary, undecodable, corrupt_archive, unreadable_member, bad_json, bad_row, no_text_field, too_large, unreadable, no_article_text, not_an_article, too_costly or failed.")
        String reason,
    @Doc("What was seen, for people.") String message,
    @Doc(
            "Bytes of the record, or of the file as stored; of several records together. Null if unknown.")
        @Nullable Long byteCount,
    @Doc(
            "SHA-256 of the record as found; of several, of their hashes in order. Null if its bytes could not be read.")
        @Nullable String rawHash,
    @Doc(
            "Records the row stands for: 1, or more where a file has more rejects than max_rejects_per_file. Its sum over all rows is the number of rejects.")
        long recordCount) {}
