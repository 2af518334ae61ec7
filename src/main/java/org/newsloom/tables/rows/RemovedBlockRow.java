package org.newsloom.tables.rows;

import org.newsloom.tables.Account;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A block of an article's source that cleaning took out. */
@TableDoc(
    name = "removed_blocks",
    key = {"article_id", "block_index"},
    rowsAFile = 5_000_000,
    account = Account.REMOVED_BLOCKS,
    doc = "A block of an article's source that cleaning took out.")
public record RemovedBlockRow(
    @Doc("The article: first 32 hex digits of SHA-256 over its path and record index.")
        String articleId,
    @Doc("Position among all blocks of the source, kept ones included, from 0.") int blockIndex,
    @Doc(
            "Why: nav, subscription, share, byline, title, caption, related, author_bio, toc, cookie, comments, credit, advertisement, legal, decoration, duplicate_line, repeated_line, other.")
        String reason,
    @Doc("Certainty that it is no article text, 0 to 1.") double score,
    @Doc("First line of the source it stands on, from 1.") int lineStart,
    @Doc("Last line of the source it stands on, inclusive.") int lineEnd,
    @Doc("What was removed.") String text) {}
