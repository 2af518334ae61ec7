package org.newsloom.tables.rows;

import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Account;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A place in an article where an actor is named. */
@TableDoc(
    name = "actor_mentions",
    key = {"article_id", "char_start", "actor_id"},
    rowsAFile = 10_000_000,
    account = Account.MENTIONS,
    doc = "A place in an article where an actor is named.")
public record ActorMentionRow(
    @Doc("The article: first 32 hex digits of SHA-256 over its path and record index.")
        String articleId,
    @Doc("First code point in the article's text.") int charStart,
    @Doc("The actor.") String actorId,
    @Doc("Code point after the last.") int charEnd,
    @Doc("The sentence it stands in.") int sentenceIndex,
    @Doc("The paragraph it stands in.") int paragraphIndex,
    @Doc("The name as written there.") String surface,
    @Doc("person, organization, state or place.") String kind,
    @Doc(
            "lexicon, lexicon_adjective (Israeli, Frenchmen), metonym, model, back_reference (named"
                + " otherwise in the same article) or ambiguous: a family name of two or more"
                + " persons of the article, or a body such as the Senate of which the article does"
                + " not tell whose it is; its actor is the bare name, e.g. person:doe, and none of"
                + " them.")
        String method,
    @Doc("The name finder's probability, 0 to 1. Null where it has no part.")
        @Nullable Double confidence,
    @Doc(
            "The office the actor held on the article's day, as the run definition lists it. Null if none is listed for it.")
        @Nullable String role) {}
