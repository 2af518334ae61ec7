package org.newsloom.tables.facts;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** What an article says, word by word. */
@TableDoc(
    name = "annotated_articles",
    key = {"article_id"},
    doc = "What an article says, word by word.")
public record AnnotatedRow(
    @Doc("The article.") String articleId,
    @Doc("Whether there are models for its language: only such articles are counted.")
        boolean counted,
    @Doc("Day of publication. Null if unknown.") @Nullable LocalDate publishedDate,
    @Doc("Who published it. Null if unknown.") @Nullable String source,
    @Doc("Paragraphs.") int paragraphCount,
    @Doc(
            "Its sentences: of each the paragraph, first and last offset, and number of tokens, as"
                + " variable-length numbers, each but the last counted from the one before.")
        ByteBuffer sentences,
    @Doc("Its tokens: positions in the folder's vocabulary, as variable-length numbers.")
        ByteBuffer tokens,
    @Doc("The name finder's spans, packed component by component.") ByteBuffer names,
    @Doc("MinHash of its word 5-grams, 112 hashes of 4 bytes; empty for texts of fewer words.")
        ByteBuffer signature) {}
