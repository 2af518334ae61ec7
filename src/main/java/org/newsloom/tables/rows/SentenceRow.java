package org.newsloom.tables.rows;

import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Account;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A sentence of an article. */
@TableDoc(
    name = "sentences",
    key = {"article_id", "sentence_index"},
    rowsAFile = 3_000_000,
    account = Account.SENTENCES,
    doc = "A sentence of an article.")
public record SentenceRow(
    @Doc("The article: first 32 hex digits of SHA-256 over its path and record index.")
        String articleId,
    @Doc("Position in the article, from 0.") int sentenceIndex,
    @Doc("The paragraph it stands in, from 0.") int paragraphIndex,
    @Doc("First code point in the article's text.") int charStart,
    @Doc("Code point after the last.") int charEnd,
    @Doc("Tokens, punctuation included.") int tokenCount,
    @Doc("The sentence. Null if the run definition leaves texts out (output.text).")
        @Nullable String text) {}
