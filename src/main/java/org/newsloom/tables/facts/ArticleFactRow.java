package org.newsloom.tables.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** What a corpus statistic needs of an article. */
@TableDoc(
    name = "article_facts",
    key = {"article_id"},
    doc = "What a corpus statistic needs of an article.")
public record ArticleFactRow(
    @Doc("The article: first 32 hex digits of SHA-256 over its path and record index.")
        String articleId,
    @Doc("Whether there are models for its language: only such articles are counted.")
        boolean annotated,
    @Doc("Day of publication. Null if unknown.") @Nullable LocalDate publishedDate,
    @Doc("Sentences.") int sentenceCount,
    @Doc("Paragraphs.") int paragraphCount,
    @Doc("Tokens.") int tokenCount) {}
