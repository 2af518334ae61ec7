package org.newsloom.tables.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Account;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** An article. */
@TableDoc(
    name = "articles",
    key = {"article_id"},
    rowsAFile = 100_000,
    account = Account.ARTICLES,
    doc = "An article.")
public record ArticleRow(
    @Doc("The article: first 32 hex digits of SHA-256 over its path and record index.")
        String articleId,
    @Doc("Path of the file relative to its input root, with / between its parts.")
        String sourcePath,
    @Doc("Position of the record in its file, from 0.") int recordIndex,
    @Doc("SHA-256 of the record as found, 64 hex digits.") String rawHash,
    @Doc(
            "SHA-256 of the cleaned text, lower-cased and white space collapsed: equal for exact copies.")
        String contentHash,
    @Doc("Headline. Null if the article states none.") @Nullable String title,
    @Doc("Authors as named, in order. Empty if none is stated.") List<String> authors,
    @Doc("Moment of publication, UTC. Null unless time and zone are stated.")
        @Nullable Instant publishedAt,
    @Doc("Day of publication as the article states it. Null if it states none.")
        @Nullable LocalDate publishedDate,
    @Doc(
            "Where the title was found: given, json_ld, meta, microdata, heading, title_tag. Null if there is no title.")
        @Nullable String titleSource,
    @Doc(
            "Where the authors were found: given, json_ld, meta, microdata, byline. Null if there are none.")
        @Nullable String authorsSource,
    @Doc(
            "Where the date was found: given, json_ld, meta, microdata, time_tag, byline, url; changed if the article states only when it was last changed. Null if there is no date.")
        @Nullable String dateSource,
    @Doc("Who published it. Null if unknown.") @Nullable String source,
    @Doc("Where it was published. Null if unknown.") @Nullable String url,
    @Doc("ISO 639-1 code (639-3 where there is none). Null if it cannot be told.")
        @Nullable String language,
    @Doc("Certainty of the language detector, 0 to 1. Null if the language was not detected.")
        @Nullable Double languageConfidence,
    @Doc("The charset the bytes were decoded with, IANA name.") String charset,
    @Doc("What the text was taken from: text, markdown or html.") String extractor,
    @Doc("Kept paragraphs, headings and list items.") int paragraphCount,
    @Doc("Sentences. 0 where there are no models for the language.") int sentenceCount,
    @Doc("Tokens, punctuation included. 0 where there are no models for the language.")
        int tokenCount,
    @Doc("Code points of the cleaned text.") int charCount,
    @Doc("Code points of the removed blocks.") int removedCharCount,
    @Doc(
            "The cleaned text: kept paragraphs joined by one line feed; all offsets count in it. Null if the run definition leaves texts out (output.text).")
        @Nullable String text) {}
