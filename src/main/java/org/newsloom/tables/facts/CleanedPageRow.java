package org.newsloom.tables.facts;

import java.nio.ByteBuffer;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** What a document is by itself. */
@TableDoc(
    name = "cleaned_pages",
    key = {"article_id"},
    doc = "What a document is by itself, before it is decided what of it is the article.")
public record CleanedPageRow(
    @Doc("The article that may become of it.") String articleId,
    @Doc(
            "Its record, metadata, and blocks with the model's verdict, packed component by component.")
        ByteBuffer page) {}
