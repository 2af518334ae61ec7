package org.newsloom.tables.facts;

import java.nio.ByteBuffer;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** What a document says about the lines of its source. */
@TableDoc(
    name = "document_lines",
    key = {"article_id"},
    doc = "What a document says about the lines of its source: evidence, no text.")
public record DocumentLinesRow(
    @Doc("The article that may become of it.") String articleId,
    @Doc("The source that its lines count for.") String source,
    @Doc("Names the text; documents of equal value count once.") long article,
    @Doc("Hashes of its lines that are no prose, ascending, 8 bytes each, big-endian.")
        ByteBuffer lines) {}
