package org.newsloom.tables.facts;

import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A mention as its article alone tells it. */
@TableDoc(
    name = "mention_facts",
    key = {"article_id", "char_start"},
    doc = "A mention as its article alone tells it.")
public record MentionFactRow(
    @Doc("The article: first 32 hex digits of SHA-256 over its path and record index.")
        String articleId,
    @Doc("First code point in the article's text.") int charStart,
    @Doc("Code point after the last.") int charEnd,
    @Doc("The sentence it stands in.") int sentenceIndex,
    @Doc("The paragraph it stands in.") int paragraphIndex,
    @Doc("The name as written there.") String surface,
    @Doc(
            "lexicon, lexicon_adjective (Israeli, Frenchmen), metonym, model, back_reference or ambiguous.")
        String method,
    @Doc("The name finder's probability, 0 to 1. Null where it has no part.")
        @Nullable Double confidence,
    @Doc("person, organization, state or place.") String referenceKind,
    @Doc("The fullest form of the name in the article.") String referenceName,
    @Doc("The actor's id in the lexicon. Null for names only the model found.")
        @Nullable String referenceLexiconId) {}
