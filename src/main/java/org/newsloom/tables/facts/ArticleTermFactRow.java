package org.newsloom.tables.facts;

import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A term in an article of a batch. */
@TableDoc(
    name = "article_term_facts",
    key = {"article_id", "term_index"},
    doc = "A term in an article of a batch.")
public record ArticleTermFactRow(
    @Doc("The article: first 32 hex digits of SHA-256 over its path and record index.")
        String articleId,
    @Doc("The term's position in term_facts.") int termIndex,
    @Doc("Occurrences in the article.") int frequency) {}
