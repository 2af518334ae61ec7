package org.newsloom.tables.rows;

import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A term in an article. */
@TableDoc(
    name = "article_terms",
    key = {"article_id", "term", "ngram_size"},
    rowsAFile = 50_000_000,
    doc = "A term in an article.")
public record ArticleTermRow(
    @Doc("The article: first 32 hex digits of SHA-256 over its path and record index.")
        String articleId,
    @Doc("Words joined by one space.") String term,
    @Doc("Number of words.") int ngramSize,
    @Doc("Occurrences in the article.") int frequency,
    @Doc("frequency * idf of the term.") double tfIdf) {}
